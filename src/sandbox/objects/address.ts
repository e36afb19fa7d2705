/** Cell addresses in A1 notation, zero-based inside: B3 is row 2, column 1. A sheet has 1,048,576 x 16,384 cells. */
export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

/** A rectangle of cells, both ends included. */
export interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const WHOLE_SHEET: Box = { top: 0, left: 0, bottom: ROWS - 1, right: COLUMNS - 1 };

export function cellBox(row: number, column: number): Box {
  return { top: row, left: column, bottom: row, right: column };
}

export function rowCount(box: Box): number {
  return box.bottom - box.top + 1;
}

export function columnCount(box: Box): number {
  return box.right - box.left + 1;
}

export function isOnSheet(box: Box): boolean {
  const whole = [box.top, box.left, box.bottom, box.right].every(Number.isInteger);
  const inside = box.top >= 0 && box.left >= 0 && box.bottom < ROWS && box.right < COLUMNS;
  return whole && inside && box.top <= box.bottom && box.left <= box.right;
}

export function contains(box: Box, row: number, column: number): boolean {
  return row >= box.top && row <= box.bottom && column >= box.left && column <= box.right;
}

export function intersection(one: Box, other: Box): Box | null {
  const box = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return box.top > box.bottom || box.left > box.right ? null : box;
}

export function boundingBox(one: Box, other: Box): Box {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

function columnIndex(name: string): number {
  return [...name.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

const CORNER = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d*)?$/;

/** `B2`, `B2:C9`, `B:C` and `2:9`, with or without dollar signs; null for anything else. */
export function parseBox(text: string): Box | null {
  const [first = '', second, ...more] = text.trim().split(':');
  if (more.length > 0) return null;
  const one = CORNER.exec(first);
  const other = second === undefined ? one : CORNER.exec(second);
  if (one === null || other === null) return null;
  const [, column, row] = one;
  const [, otherColumn, otherRow] = other;
  if ((column === undefined) !== (otherColumn === undefined)) return null;
  if ((row === undefined) !== (otherRow === undefined)) return null;
  if (column === undefined && row === undefined) return null;
  if (second === undefined && (column === undefined || row === undefined)) return null;
  const rows = row === undefined || otherRow === undefined ? [0, ROWS - 1] : [Number(row) - 1, Number(otherRow) - 1];
  const columns =
    column === undefined || otherColumn === undefined
      ? [0, COLUMNS - 1]
      : [columnIndex(column), columnIndex(otherColumn)];
  const box = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  return isOnSheet(box) ? box : null;
}

export function formatBox(box: Box, dollar: '' | '$' = ''): string {
  const column = (index: number): string => dollar + columnName(index);
  const row = (index: number): string => `${dollar}${index + 1}`;
  if (box.top === 0 && box.bottom === ROWS - 1) return `${column(box.left)}:${column(box.right)}`;
  if (box.left === 0 && box.right === COLUMNS - 1) return `${row(box.top)}:${row(box.bottom)}`;
  const first = column(box.left) + row(box.top);
  const last = column(box.right) + row(box.bottom);
  return first === last ? first : `${first}:${last}`;
}

const PLAIN_SHEET_NAME = /^[\p{L}_][\p{L}\d_.]*$/u;
const LOOKS_LIKE_A_CELL = /^([A-Za-z]{1,3}\d+|[RrCc]\d*|[Rr]\d*[Cc]\d*)$/;

/** Excel puts a sheet's name in quotes when it has spaces or signs, or could be read as a cell: 'KPI3'!A1. */
export function quoteSheetName(name: string): string {
  const plain = PLAIN_SHEET_NAME.test(name) && !LOOKS_LIKE_A_CELL.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

export interface SplitReference {
  /** Null: the reference names no sheet. */
  readonly sheet: string | null;
  readonly cells: string;
}

/** `'Score card'!B2` in its two parts. */
export function splitReference(reference: string): SplitReference {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(reference.trim());
  if (match === null) return { sheet: null, cells: reference.trim() };
  const [, quoted, plain, cells = ''] = match;
  return { sheet: (quoted ?? plain ?? '').replaceAll("''", "'"), cells };
}
