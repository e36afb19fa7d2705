/** Printed tables as cells. */
import type { CellValue } from '../../../src/model/types';

export type Cells = readonly (readonly CellValue[])[];

/** Rows of cells from lines with bars between the cells. */
export function cellsOf(lines: string): Cells {
  const rows = lines
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
}

/** Tables below each other, a blank row between them. */
export function stacked(...tables: readonly Cells[]): CellValue[][] {
  const width = Math.max(...tables.flat().map((row) => row.length));
  const wide = (row: readonly CellValue[]): CellValue[] => [...row, ...Array<string>(width - row.length).fill('')];
  return tables.flatMap((table, at) => [...(at === 0 ? [] : [wide([])]), ...table.map(wide)]);
}
