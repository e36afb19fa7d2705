import type { Language } from './language';
import type { Catalogue, MessageKey, ScoringErrorCode } from './messages';
import { codeOf, messages, sentence } from './messages';
import type { MessageValues } from './phrases';

/** A refusal with its reason. The message is English; the key and the values let anyone say it in another language. */
export class ScoringError extends Error {
  readonly code: ScoringErrorCode;
  readonly key: MessageKey;
  readonly values: MessageValues;
  readonly catalogue: Catalogue;

  /** @param catalogue where the sentence stands */
  constructor(key: MessageKey, values: MessageValues = {}, catalogue: Catalogue = messages) {
    super(sentence(key, values, 'en', catalogue));
    this.name = 'ScoringError';
    this.code = codeOf(key, catalogue);
    this.key = key;
    this.values = values;
    this.catalogue = catalogue;
  }
}

/** The sentence of a refusal in the reader's language. */
export function describeError(error: ScoringError, language: Language): string {
  return sentence(error.key, error.values, language, error.catalogue);
}
