/** How much room texts take in a sheet: Excel grows rows by itself only while a person types. */
import type { PlannedCell } from './plan';

/** The height of a line, in points. */
export const LINE = 15;
export const PADDING = 5;
/** Width of an average letter at 11 points, in the widest of the usual fonts. */
const LETTER = { bold: 6.6, plain: 5.7 };

/** One word may be made of wide letters, such as Bersama, where a line of several words evens them out. */
const WIDE_LETTERS = 6;

type Letters = keyof typeof LETTER;

function roomFor(width: number, letters: Letters): number {
  return Math.max(Math.floor((width - PADDING) / LETTER[letters]), 1);
}

/** A text as lines that run over cells to their right, where wrapping within one cell would not do. */
export function brokenLines(text: string, width: number, letters: Letters = 'plain'): string[] {
  const room = roomFor(width, letters);
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((each) => each !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** How many lines a text takes: broken between words, and within a word only where it is wider than its column. */
export function linesOf(text: string, width: number, letters: Letters = 'bold'): number {
  const room = roomFor(width, letters);
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    if (used > 0 && used + 1 + word.length > room) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? 1 : 0) + word.length;
    while (used > room) {
      lines += 1;
      used -= room;
    }
  }
  return lines;
}

/** The width that holds each of these texts on one line. */
export function widthOfTexts(texts: readonly string[], letters: Letters = 'plain'): number {
  const longest = Math.max(0, ...texts.map((text) => text.length));
  return Math.ceil(longest * LETTER[letters] + PADDING);
}

/** The width that breaks no word of a heading. */
export function widthOfWords(heading: PlannedCell): number {
  return widthOfTexts(writtenText(heading).split(/\s+/), 'bold');
}

/** The same for names of people's own. */
export function widthOfNames(name: string): number {
  return widthOfWords({ text: name }) + WIDE_LETTERS;
}

/** The height of a row of plain text, in points. */
export function heightOfLines(lines: number): number {
  return lines * LINE + 3;
}

/** The text as it is read; what a formula answers in a heading, such as Weight, is short. */
export function writtenText(cell: PlannedCell): string {
  if (typeof cell === 'object' && cell !== null) return cell.text;
  return typeof cell === 'string' && !cell.startsWith('=') ? cell : '';
}
