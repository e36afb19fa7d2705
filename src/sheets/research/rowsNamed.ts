/** Sentences of cells: a text with formulas in place of each #, and rows named by a number that stands beside them. */
import { inQuotes } from '../body';

/** So many rows are named in a sentence; it says how many there are. */
const NAMED = 12;

/** A text with formulas in place of its #. */
export function joined(text: string, ...cells: readonly string[]): string {
  return text
    .split('#')
    .map((part, index) => [inQuotes(part), ...(cells[index] === undefined ? [] : [cells[index]])].join('&'))
    .join('&');
}

/** Where a column has a number: `text` with how many there are and which rows, and nothing where there are none. */
export function rowsNamed(column: string, number: number, rowNumbers: string, text: string): string {
  const count = `COUNTIF(${column},${number})`;
  const place = `COUNTIFS(${column},${number},${rowNumbers},"<="&${rowNumbers})`;
  const rows = `TEXTJOIN(", ",TRUE,IF(${column}=${number},IF(${place}<=${NAMED},${rowNumbers},""),""))`;
  const more = `IF(${count}>${NAMED},", …","")`;
  return `IF(${count}=0,"",${joined(text, count, `${rows}&${more}`)}&" ")`;
}
