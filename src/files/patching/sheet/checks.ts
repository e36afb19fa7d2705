/** Changes of cells that a sheet does not allow: outside of it, or parts of arrays and tables of data. */
import { cellAddress } from '../../../sheets/address';
import type { Area } from '../../contents';
import { FileError } from '../../fileError';
import { isInside, isOnSheet } from '../areas';
import type { CellChange } from '../changes';
import type { ArrayPlace, SheetPlaces } from './places';

type Rows = ReadonlyMap<number, ReadonlyMap<number, CellChange>>;

export function checkPlaces(rows: Rows): void {
  for (const row of rows.values())
    for (const { row: r, column } of row.values())
      if (!isOnSheet(r, column)) throw new FileError('cellOutside', { row: r + 1, column: column + 1 });
}

/** An array is changed as a whole: a dynamic one by its first cell, the others cell by cell, all of them. */
export function checkArrays({ arrays }: SheetPlaces, rows: Rows, sheet: string): void {
  for (const array of arrays) {
    const changed = replacedIn(rows, array.area);
    const [first] = changed;
    if (first === undefined || isWhole(array, changed)) continue;
    const kind = array.kind === 'dataTable' ? 'partOfDataTable' : 'partOfArray';
    throw new FileError(kind, { cell: cellAddress(first.row, first.column), sheet });
  }
}

/** Arrays that go with the changes: what a dynamic one spilled into goes with it. */
export function replacedArrays({ arrays }: SheetPlaces, rows: Rows): readonly ArrayPlace[] {
  return arrays.filter(({ row, column }) => isReplaced(rows, row, column));
}

export function isReplaced(rows: Rows, row: number, column: number): boolean {
  return rows.get(row)?.get(column)?.content !== undefined;
}

function isWhole({ kind, row, column, area }: ArrayPlace, changed: readonly CellChange[]): boolean {
  if (kind === 'dynamic') return changed.some((cell) => cell.row === row && cell.column === column);
  return changed.length === (area.bottom - area.top + 1) * (area.right - area.left + 1);
}

function replacedIn(rows: Rows, area: Area): CellChange[] {
  return [...rows.values()].flatMap((row) =>
    [...row.values()].filter((cell) => cell.content !== undefined && isInside(area, cell.row, cell.column)),
  );
}
