/** Cells that show an error, such as #N/A: nobody wants to send them. */
import type { Area } from '../area';
import { isErrorText } from '../scorecard/reading/contents';
import type { CellValue } from '../types';

export interface ErrorCells {
  readonly count: number;
  readonly first: Area;
  /** What the first shows. */
  readonly error: string;
}

/** Null where none does. */
export function errorCellsIn(
  cells: readonly (readonly CellValue[])[],
  { sheet, row, column }: Area,
): ErrorCells | null {
  const found = cells.flatMap((line, down) =>
    line.flatMap((cell, right) => (isErrorText(cell) ? [{ cell, down, right }] : [])),
  );
  const [first] = found;
  if (first === undefined) return null;
  const area = { sheet, row: row + first.down, column: column + first.right, rows: 1, columns: 1 };
  return { count: found.length, first: area, error: String(first.cell) };
}
