/**
 * Short prints of what Timbang wrote, kept in the model, by which it sees later which cells somebody changed: a hash; a
 * question mark and a hash where people type; nothing where the content is not ours, as under a spilling formula.
 */
import type { CellValue } from '../model/types';
import type { Place } from './cellSets';
import { placeOf } from './cellSets';

const TEXT = '"(?:[^"]|"")*"';
const CELL = '\\$?[A-Z]{1,3}\\$?\\d{1,7}';
const ELSEWHERE = `(?:'(?:[^']|'')+'|[\\p{L}\\d_.]+)!${CELL}(?::${CELL})?`;
const REFERENCES = new RegExp(`${TEXT}|${ELSEWHERE}|(?<![\\p{L}\\d_.$!])(${CELL})(?![\\p{L}\\d_.(!])`, 'giu');

/**
 * A formula as it would read wherever it stands: references to its own sheet by their distance, so that rows inserted
 * above change nothing; those to another sheet not at all, which change when that sheet is renamed or gets a row.
 */
function placeless(formula: string, { row, column }: Place): string {
  return formula.replace(REFERENCES, (found, cell: string | undefined) => {
    if (cell === undefined) return found.startsWith('"') ? found : '!';
    const target = placeOf(cell);
    return `R[${target.row - row}]C[${target.column - column}]`;
  });
}

/** FNV-1a, 32 bits. */
export function textPrint(text: string): string {
  let state = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  }
  return (state >>> 0).toString(36);
}

/** The print of a content as Office.js reports it in `formulas`, and where it stands. */
export function printOf(content: CellValue, place: Place): string {
  const text = typeof content === 'string' && content.startsWith('=') ? placeless(content, place) : String(content);
  return textPrint(`${typeof content}:${text}`);
}

export function inputPrint(content: CellValue, place: Place): string {
  return content === '' ? '?' : `?${printOf(content, place)}`;
}

export function isInputPrint(print: string): boolean {
  return print.startsWith('?');
}

/** Whether a cell still holds what was left there; a cell whose content is not ours always does. */
export function holdsPrint(print: string, content: CellValue, place: Place): boolean {
  if (print === '') return true;
  return isInputPrint(print) ? inputPrint(content, place) === print : printOf(content, place) === print;
}
