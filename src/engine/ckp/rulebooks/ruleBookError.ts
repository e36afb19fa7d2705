import type { Language } from '../../language';
import { ruleBookMessages } from '../../messages/rulebooks';
import type { MessageValues } from '../../phrases';
import { filled } from '../../phrases';

export type RuleBookMessageKey = keyof typeof ruleBookMessages;

/**
 * Why a rule book, or a rule of one, cannot be had; the message is English. Apart from `ScoringError`, because a
 * function computes by books that are complete and fixed, and carries none of these sentences.
 */
export class RuleBookError extends Error {
  override readonly name = 'RuleBookError';

  constructor(
    readonly key: RuleBookMessageKey,
    readonly values: MessageValues,
  ) {
    super(filled(ruleBookMessages[key].en, values, 'en'));
  }

  /** The sentence in the reader's language. */
  describe(language: Language): string {
    return filled(ruleBookMessages[this.key][language], this.values, language);
  }
}
