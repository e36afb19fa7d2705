/**
 * Short prints of what Timbang wrote, kept in the model, by which it sees later which cells somebody changed:
 * a hash; a question mark and a hash where people type; a question mark or nothing where the content is not ours.
 */
import type { CellValue } from '../../model/types';

const TEXT_OR_ELSEWHERE = /"(?:[^"]|"")*"|(?:'(?:[^']|'')+'|[\p{L}\d_.]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?/giu;

/** A reference to another sheet changes by itself when that sheet is renamed or gets a row: no edit of ours. */
function withoutElsewhere(formula: string): string {
  return formula.replace(TEXT_OR_ELSEWHERE, (found) => (found.startsWith('"') ? found : '!'));
}

/** FNV-1a, 32 bits. */
function hash(text: string): string {
  let state = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  }
  return (state >>> 0).toString(36);
}

/** The print of a content as Office.js reports it in `formulas`. */
export function printOf(content: CellValue): string {
  const text = typeof content === 'string' && content.startsWith('=') ? withoutElsewhere(content) : String(content);
  return hash(`${typeof content}:${text}`);
}

export function inputPrint(content: CellValue): string {
  return content === '' ? '?' : `?${printOf(content)}`;
}

export function isInputPrint(print: string): boolean {
  return print.startsWith('?');
}

/** Whether a cell still holds what was left there; a cell whose content is not ours always does. */
export function holdsPrint(print: string, content: CellValue): boolean {
  if (print === '') return true;
  return isInputPrint(print) ? inputPrint(content) === print : printOf(content) === print;
}
