import type { Language } from '../engine/language';
import type { MessageValues } from '../engine/phrases';
import type { FileMessageKey } from './messages';
import { fileSentence } from './messages';

/** A refusal of a file or of a change to it, with its reason; the message is English. */
export class FileError extends Error {
  override readonly name = 'FileError';

  constructor(
    readonly kind: FileMessageKey,
    readonly values: MessageValues = {},
  ) {
    super(fileSentence(kind, values, 'en'));
  }

  /** The sentence in the reader's language. */
  describe(language: Language): string {
    return fileSentence(this.kind, this.values, language);
  }
}
