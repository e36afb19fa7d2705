/** Texts cut to the room they have; the whole text stands in the description of the picture. */

/** The text, or as much of it as fits with an ellipsis. */
export function cut(text: string, room: number, widthOf: (text: string) => number): string {
  if (widthOf(text) <= room) return text;
  let [low, high] = [0, text.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (widthOf(`${text.slice(0, middle).trimEnd()}…`) <= room) low = middle;
    else high = middle - 1;
  }
  return low === 0 ? '…' : `${text.slice(0, low).trimEnd()}…`;
}

/** Broken between words into at most so many lines; the last is cut. */
export function linesOf(text: string, room: number, most: number, widthOf: (text: string) => number): string[] {
  const words = text.split(/\s+/).filter(Boolean);
  const lines: string[] = [];
  for (const [index, word] of words.entries()) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`) <= room) lines[lines.length - 1] = `${last} ${word}`;
    else if (lines.length < most) lines.push(word);
    else {
      lines[most - 1] = `${last ?? ''} ${words.slice(index).join(' ')}`.trim();
      break;
    }
  }
  return lines.map((line) => cut(line, room, widthOf));
}
