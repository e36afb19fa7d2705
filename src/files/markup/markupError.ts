/** Why a text is no XML that we read: whoever knows the part's name says it in a sentence. */
export type MarkupFault = 'malformed' | 'documentType' | 'tooDeep';

export class MarkupError extends Error {
  override readonly name = 'MarkupError';

  constructor(
    readonly fault: MarkupFault,
    /** Where in the text. */
    readonly position: number,
  ) {
    super(`${fault} at ${position}`);
  }
}
