import type { Language, Localized } from '../../language';
import { ruleBookMessages } from '../../messages/rulebooks';
import type { MessageValues } from '../../phrases';
import { filled } from '../../phrases';

type RuleBookMessageKey = keyof typeof ruleBookMessages;

/**
 * Why a rule book, or a rule of one, cannot be had; the message is English. Apart from `ScoringError`, because a
 * function computes by books that are complete and fixed, and carries none of these sentences.
 */
export class RuleBookError extends Error {
  override readonly name = 'RuleBookError';

  readonly key: string;
  private readonly text: Localized;

  constructor(key: RuleBookMessageKey, values: MessageValues);
  constructor(key: string, values: MessageValues, text: Localized);
  constructor(
    key: string,
    readonly values: MessageValues,
    text: Localized = ruleBookMessages[key as RuleBookMessageKey],
  ) {
    super(filled(text.en, values, 'en'));
    this.key = key;
    this.text = text;
  }

  /** The sentence in the reader's language. */
  describe(language: Language): string {
    return filled(this.text[language], this.values, language);
  }
}
