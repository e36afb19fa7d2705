import type { Language } from './language';
import type { MessageKey, ScoringErrorCode } from './messages';
import { codeOf, sentence } from './messages';
import type { MessageValues } from './phrases';

/** A refusal with its reason. The message is English; the key and the values let anyone say it in another language. */
export class ScoringError extends Error {
  readonly code: ScoringErrorCode;
  readonly key: MessageKey;
  readonly values: MessageValues;

  constructor(key: MessageKey, values: MessageValues = {}) {
    super(sentence(key, values, 'en'));
    this.name = 'ScoringError';
    this.code = codeOf(key);
    this.key = key;
    this.values = values;
  }
}

/** The sentence of a refusal in the reader's language. */
export function describeError(error: ScoringError, language: Language): string {
  return sentence(error.key, error.values, language);
}
