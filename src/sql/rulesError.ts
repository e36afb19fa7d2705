import type { Language } from '../engine/language';
import type { MessageValues } from '../engine/phrases';
import { filled } from '../engine/phrases';
import type { SqlMessageKey } from './messages';
import { sqlMessages } from './messages';

/** A refusal of rules that no SQL can be made of; the message is English. */
export class RulesError extends Error {
  override readonly name = 'RulesError';

  constructor(
    readonly kind: SqlMessageKey,
    readonly values: MessageValues = {},
  ) {
    super(filled(sqlMessages[kind].en, values, 'en'));
  }

  /** The sentence in the reader's language. */
  describe(language: Language): string {
    return filled(sqlMessages[this.kind][language], this.values, language);
  }
}
