import type { Language } from '../engine/language';
import type { ModelMessageKey } from './messages';
import { modelSentence } from './messages';
import type { MessageValues } from '../engine/phrases';

/** A refusal of the model, or something it noticed, with its reason; the message is English. */
export class ModelError extends Error {
  override readonly name = 'ModelError';

  constructor(
    readonly kind: ModelMessageKey,
    readonly values: MessageValues = {},
  ) {
    super(modelSentence(kind, values, 'en'));
  }

  /** The sentence in the reader's language. */
  describe(language: Language): string {
    return modelSentence(this.kind, this.values, language);
  }
}
