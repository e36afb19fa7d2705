/** Text and what Excel makes of it: what is written is read as if it were typed, and errors arrive as text. */
import type { CellValue } from '../model/types';

const TYPED_AS_SOMETHING_ELSE = [
  /^[=+\-@'\t\r\n]/, // a formula, or an apostrophe that would vanish
  /^\s*[([]?\s*[\d.,$€£%#]/, // a number, a date, a fraction, a negative in parentheses
  /^\s*Rp\s*\d/i, // an amount in rupiah
  /^\s*(true|false|benar|salah)\s*$/i,
  /^\s*(jan|feb|mar|apr|may|mei|jun|jul|aug|agu|sep|oct|okt|nov|dec|des)[a-z]*[\s.\-/]*\d/i,
];

/** The text as it is written to a cell: with a leading apostrophe where Excel would make something else of it. */
export function asCellText(text: string): string {
  return TYPED_AS_SOMETHING_ELSE.some((pattern) => pattern.test(text)) ? `'${text}` : text;
}

/** #N/A, #VALUE!, #DIV/0!, #NAME?, … as Office.js hands error values over: as text. */
export function isErrorValue(cell: unknown): cell is string {
  return typeof cell === 'string' && /^#[A-Z][A-Z0-9_/]*[!?]?$/.test(cell);
}

/** A content read from a cell, as it can be written again: what is no formula but begins like one was text. */
export function asText(content: CellValue, value: CellValue): CellValue | { text: string } {
  const isFormula = typeof content === 'string' && content.startsWith('=') && content !== value;
  return typeof content === 'string' && !isFormula && content !== '' ? { text: content } : content;
}
