import type { Language, Localized } from '../../language';
import type { MessageValues } from '../../phrases';
import { filled } from '../../phrases';

/**
 * Why a rule book, or a rule of one, cannot be had; the message is English. Apart from `ScoringError`, because a
 * function computes by books that are complete and fixed, and carries none of these sentences.
 */
export class RuleBookError extends Error {
  override readonly name = 'RuleBookError';

  constructor(
    readonly key: string,
    readonly values: MessageValues,
    private readonly sentence: Localized,
  ) {
    super(filled(sentence.en, values, 'en'));
  }

  /** The sentence in the reader's language. */
  describe(language: Language): string {
    return filled(this.sentence[language], this.values, language);
  }
}

/** The refusals of a catalogue, by key. Who needs a few sentences loads those alone. */
export function refusalsOf<Key extends string>(
  catalogue: Readonly<Record<Key, Localized>>,
): (key: Key, values: MessageValues) => RuleBookError {
  return (key, values) => new RuleBookError(key, values, catalogue[key]);
}
