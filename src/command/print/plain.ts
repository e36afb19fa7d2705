/** A text for a terminal: what that would take for orders is not printed. */
export const plain = (text: string): string => text.replace(/\p{Cc}/gu, ' ');
