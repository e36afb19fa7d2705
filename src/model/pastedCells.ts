/** Cells as they are pasted: from a sheet with tabs, or typed with semicolons, commas or spaces between. */
import { readDelimited } from './hierarchy/delimited';

/** Lists are pasted in any of these; a comma alone may be a decimal sign. */
const SEPARATORS: readonly RegExp[] = [/;/, /,\s+/, /\s+/];

/** Rows of judgments, as many cells in each. Formulas lose their sign: =1/3 is 1/3. */
export function readCells(text: string): string[][] {
  const rows = text.includes('\t') ? readDelimited(text) : splitLines(text);
  while (rows.length > 0 && rows.at(-1)?.length === 1 && rows.at(-1)?.[0]?.trim() === '') rows.pop();
  const cells = rows.map((row) => row.map((cell) => cell.trim().replace(/^=/, '')));
  const width = Math.max(0, ...cells.map((row) => row.length));
  const blanks = (row: readonly string[]): string[] => new Array<string>(width - row.length).fill('');
  // n, n − 1, … 1 cells are an upper triangle that lost its blanks.
  const isStair = cells.length > 1 && cells.every((row, i) => row.length === cells.length - i);
  return cells.map((row) => (isStair ? [...blanks(row), ...row] : [...row, ...blanks(row)]));
}

function splitLines(text: string): string[][] {
  // "1 / 3" is one judgment.
  const lines = text.replace(/[^\S\r\n]*([/:])[^\S\r\n]*/g, '$1').split(/\r\n|[\r\n]/);
  const separator = SEPARATORS.find((one) => lines.some((line) => one.test(line.trim())));
  return lines.map((line) => (separator === undefined ? [line] : line.trim().split(separator)));
}
