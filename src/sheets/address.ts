/** A1 notation for the rectangles the add-in reads and writes: zero-based inside, Excel's own notation outside. */
import type { Area } from '../model/area';
import { columnLetters } from '../model/area';

export type { Area };
export { columnLetters };

export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/** AA → 26: columnLetters turned around. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** B3:E6, or B3 for a single cell. Never names the sheet. */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.row, area.column);
  const last = cellAddress(area.row + area.rows - 1, area.column + area.columns - 1);
  return first === last ? first : `${first}:${last}`;
}

/** As people read it: Weights · C5:I11. */
export function placeText(area: Area): string {
  return `${area.sheet} · ${areaAddress(area)}`;
}

/** A sheet name as formulas take it: always quoted, so that any name works. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** The address a formula on `fromSheet` uses; another sheet is named. */
export function reference(area: Area, fromSheet: string): string {
  const address = areaAddress(area);
  return area.sheet === fromSheet ? address : `${quotedSheet(area.sheet)}!${address}`;
}

const SHEET = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;
/** Phones and word processors turn typed quotes into curly ones, on either side. */
const SHEET_IN_CURLY_QUOTES = /^['‘’‚“”„"]([^!]+)['‘’“”"]!(.+)$/;
const CELLS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const WHOLE_COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const WHOLE_ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

type Corners = readonly [top: number, left: number, bottom: number, right: number];

function corners(cells: string): Corners | null {
  const block = CELLS.exec(cells);
  if (block) {
    const [, left = '', top = '', right = left, bottom = top] = block;
    return [Number(top) - 1, columnNumber(left), Number(bottom) - 1, columnNumber(right)];
  }
  const columns = WHOLE_COLUMNS.exec(cells);
  if (columns) return [0, columnNumber(columns[1] ?? ''), LAST_ROW - 1, columnNumber(columns[2] ?? '')];
  const rows = WHOLE_ROWS.exec(cells);
  return rows ? [Number(rows[1]) - 1, 0, Number(rows[2]) - 1, LAST_COLUMN - 1] : null;
}

/** The sheet an address names and the cells on it; an address without a sheet means `sheet`. */
function splitAddress(address: string, sheet: string): { name: string; cells: string } {
  const exact = SHEET.exec(address);
  if (exact?.[1] !== undefined) return { name: exact[1].replaceAll("''", "'"), cells: exact[3] ?? '' };
  const curly = SHEET_IN_CURLY_QUOTES.exec(address);
  if (curly) return { name: (curly[1] ?? '').replaceAll(/['‘’]{2}/g, "'"), cells: curly[2] ?? '' };
  return { name: exact?.[2] ?? sheet, cells: exact?.[3] ?? address };
}

/**
 * Reads what a person types or Excel reports: `B3`, `$B$3:E6`, `'OMAX 2010'!B:B`, the quotes curly or straight.
 * Without a sheet name the area lies on `sheet`. Anything else, several areas included, is null.
 */
export function parseAddress(text: string, sheet: string): Area | null {
  const { name, cells } = splitAddress(text.trim(), sheet);
  const found = corners(cells.trim());
  if (!found) return null;
  const [firstRow, firstColumn, secondRow, secondColumn] = found;
  const row = Math.min(firstRow, secondRow);
  const column = Math.min(firstColumn, secondColumn);
  const area = {
    sheet: name,
    row,
    column,
    rows: Math.abs(secondRow - firstRow) + 1,
    columns: Math.abs(secondColumn - firstColumn) + 1,
  };
  return row >= 0 && fitsSheet(area) ? area : null;
}

export function fitsSheet(area: Area): boolean {
  return area.row + area.rows <= LAST_ROW && area.column + area.columns <= LAST_COLUMN;
}

export function intersection(one: Area, other: Area): Area | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return one.sheet === other.sheet && rows > 0 && columns > 0 ? { sheet: one.sheet, row, column, rows, columns } : null;
}

/** What is left of `area` without `hole`: at most four rectangles (above, below, left of it, right of it). */
export function without(area: Area, hole: Area): Area[] {
  const cut = intersection(area, hole);
  if (!cut) return [area];
  const { sheet } = area;
  const below = cut.row + cut.rows;
  const right = cut.column + cut.columns;
  const pieces = [
    { sheet, row: area.row, column: area.column, rows: cut.row - area.row, columns: area.columns },
    { sheet, row: below, column: area.column, rows: area.row + area.rows - below, columns: area.columns },
    { sheet, row: cut.row, column: area.column, rows: cut.rows, columns: cut.column - area.column },
    { sheet, row: cut.row, column: right, rows: cut.rows, columns: area.column + area.columns - right },
  ];
  return pieces.filter((piece) => piece.rows > 0 && piece.columns > 0);
}
