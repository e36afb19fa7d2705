/** Grids of values as Office.js sends and expects them: one array per row. */
import { HostError, invalidArgument } from '../protocol/errors';
import { columnCount, contains, rowCount, type Box } from './address';
import type { Area, CellValue } from './port';

/** Excel on the web refuses answers of more than 5 MB; cells are what can be counted before they are read. */
const MOST_CELLS = 5_000_000;

export function readRange<Value>(
  { sheet, box }: Area,
  read: (row: number, column: number) => Value,
  blank: Value,
): Value[][] {
  if (rowCount(box) * columnCount(box) > MOST_CELLS) {
    throw new HostError('ResponsePayloadSizeLimitExceeded', 'The response payload size has exceeded the limit.');
  }
  const allocated = sheet.allocated(box);
  return Array.from({ length: rowCount(box) }, (_, i) =>
    Array.from({ length: columnCount(box) }, (__, j) => {
      const row = box.top + i;
      const column = box.left + j;
      return allocated !== null && contains(allocated, row, column) ? read(row, column) : blank;
    }),
  );
}

/** The value every cell of a range shares, or null when they differ. */
export function uniform<Value>(
  { sheet, box }: Area,
  read: (row: number, column: number) => Value,
  blank: Value,
): Value | null {
  const allocated = sheet.allocated(box);
  if (allocated === null) return blank;
  const first = read(allocated.top, allocated.left);
  for (let row = allocated.top; row <= allocated.bottom; row += 1) {
    for (let column = allocated.left; column <= allocated.right; column += 1) {
      if (read(row, column) !== first) return null;
    }
  }
  return first;
}

const WRONG_SHAPE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** One value for every cell, or an array of exactly the range's shape; null leaves a cell alone. */
export function fillRange(box: Box, value: unknown): (row: number, column: number) => CellValue | null {
  if (!Array.isArray(value)) {
    const same = asCell(value);
    return () => same;
  }
  const rows: unknown[] = value;
  const fits = rows.every((row) => Array.isArray(row) && row.length === columnCount(box));
  if (rows.length !== rowCount(box) || !fits) throw invalidArgument(WRONG_SHAPE);
  const grid = rows.map((row) => (row as unknown[]).map(asCell));
  return (row, column) => grid[row - box.top]?.[column - box.left] ?? null;
}

function asCell(value: unknown): CellValue | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw invalidArgument();
}
