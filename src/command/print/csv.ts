/** Rows as comma-separated values (RFC 4180), which a spreadsheet may open: a text never becomes a formula there. */

export type CsvCell = string | number | boolean | null;

/** What spreadsheets take for the beginning of a formula, behind blanks as well. */
const FORMULA = /^\s*[=+\-@\t\r＝＋－＠]/;

export function csvLine(cells: readonly CsvCell[]): string {
  return cells.map(csvCell).join(',');
}

function csvCell(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
