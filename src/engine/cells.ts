import type { Localized } from './language';
import { localized } from './messages';
import { ScoringError } from './scoringError';

/** A range as a worksheet hands it over: rows of cells, each a number, text, boolean, null or an error value. */
export type Cells = readonly (readonly unknown[])[];

export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/**
 * An error value of the worksheet, such as #DIV/0!. It passes through a calculation unchanged. Excel hands it over with
 * a code, or as one of its data types (Excel.ErrorCellValue).
 */
export type ErrorValue = { readonly code: string } | { readonly type: 'Error'; readonly basicValue: string };

/** A named parameter and its cells; the name is the one the user reads in sentences. */
export interface Range {
  readonly name: Localized;
  readonly cells: Cells;
  readonly shape: Shape;
}

/** One cell and how to say where it is. */
export interface LocatedCell {
  readonly cell: unknown;
  readonly place: () => Localized;
  /** The cells it stands among, whose texts say which decimal sign they have. */
  readonly among?: Cells;
}

export function isErrorValue(cell: unknown): cell is ErrorValue {
  if (typeof cell !== 'object' || cell === null) return false;
  if ('code' in cell) return isErrorCode(cell.code);
  return 'type' in cell && cell.type === 'Error' && 'basicValue' in cell && isErrorCode(cell.basicValue);
}

/** What the cell shows: "#DIV/0!". */
export function errorCode(error: ErrorValue): string {
  return 'code' in error ? error.code : error.basicValue;
}

function isErrorCode(value: unknown): boolean {
  return typeof value === 'string' && value.startsWith('#');
}

/** An optional range that is left out, or that is one blank cell. */
export function isOmitted(value: unknown): boolean {
  if (!Array.isArray(value)) return isBlank(value);
  const row: unknown = value[0];
  return value.length === 1 && Array.isArray(row) && row.length === 1 && isBlank(row[0]);
}

/**
 * No data: `null`, `undefined` or text without a visible character. A blank that arrives as 0 cannot be told from a
 * zero.
 */
export function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

/** Blank, or the 0 that desktop Excel makes of a blank, where a 0 cannot be meant. */
export function isVoid(cell: unknown): boolean {
  return isBlank(cell) || cell === 0;
}

/** The parameter as a rectangle; a single value is a rectangle of one cell. Refuses empty and jagged ranges. */
export function readRange(value: unknown, name: Localized): Range {
  const cells: Cells = Array.isArray(value) ? rowsOf(value) : [[value]];
  const columns = cells[0]?.length ?? 0;
  if (columns === 0) throw new ScoringError('rangeEmpty', { list: name });
  const jagged = cells.findIndex((row) => row.length !== columns);
  if (jagged >= 0) {
    const count = cells[jagged]?.length ?? 0;
    throw new ScoringError('rangeJagged', { list: name, row: jagged + 1, count, expected: columns });
  }
  return { name, cells, shape: { rows: cells.length, columns } };
}

function rowsOf(value: readonly unknown[]): Cells {
  if (value.every((row) => Array.isArray(row))) return value as Cells;
  return value.map((row: unknown) => (Array.isArray(row) ? row : [row]));
}

/** The values of a range that is one row or one column. */
export function readList(range: Range): readonly unknown[] {
  readLength(range);
  return range.shape.columns === 1 ? range.cells.map((row) => row[0]) : (range.cells[0] ?? []);
}

/** How many values a range has that is one row or one column. */
export function readLength({ name, shape: { rows, columns } }: Range): number {
  if (rows !== 1 && columns !== 1) throw new ScoringError('notAList', { list: name, rows, columns });
  return rows * columns;
}

/** Where a cell of a range is, in the user's words: "Target, row 3"; only the name for a single cell. Counts from 0. */
export function placeIn(name: Localized, shape: Shape, row: number, column: number): Localized {
  if (shape.rows === 1 && shape.columns === 1) return name;
  if (shape.columns === 1) return inList(name, localized('row', { row: row + 1 }));
  if (shape.rows === 1) return inList(name, localized('column', { column: column + 1 }));
  return inList(name, localized('cell', { row: row + 1, column: column + 1 }));
}

/** Where the `index`th value of a list is. */
export function placeInList({ name, shape }: Range, index: number): Localized {
  return shape.columns === 1 ? placeIn(name, shape, index, 0) : placeIn(name, shape, 0, index);
}

/** The cell of a range at a row and column, counted from 0. */
export function locatedIn({ name, cells, shape }: Range, row: number, column: number): LocatedCell {
  return { cell: cells[row]?.[column], place: () => placeIn(name, shape, row, column), among: cells };
}

/** The `index`th value of a list. */
export function locatedInList(range: Range, index: number): LocatedCell {
  return range.shape.columns === 1 ? locatedIn(range, index, 0) : locatedIn(range, 0, index);
}

function inList(list: Localized, position: Localized): Localized {
  return localized('placeInList', { list, position });
}
