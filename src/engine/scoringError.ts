import type { Language } from './language';
import type { MessageKey, MessageValues } from './messages';
import { sentence } from './messages';

/**
 * What kind of refusal it is: `value` a mistake the user can repair (#VALUE!), `notAvailable` data not there yet
 * (#N/A), `number` a result that does not exist (#NUM!).
 */
export type ScoringErrorCode = 'value' | 'notAvailable' | 'number';

/** A refusal with its reason. The message is English; the key and the values let anyone say it in another language. */
export class ScoringError extends Error {
  readonly code: ScoringErrorCode;
  readonly key: MessageKey;
  readonly values: MessageValues;

  constructor(code: ScoringErrorCode, key: MessageKey, values: MessageValues = {}) {
    super(sentence(key, values, 'en'));
    this.name = 'ScoringError';
    this.code = code;
    this.key = key;
    this.values = values;
  }
}

/** The sentence of a refusal in the reader's language. */
export function describeError(error: ScoringError, language: Language): string {
  return sentence(error.key, error.values, language);
}
