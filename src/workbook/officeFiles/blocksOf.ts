/** The tables of a sheet, each as a click into it would find it. Pure. */
import type { SheetCells } from '../../model/scorecard/offices/table';
import type { CellValue } from '../../model/types';
import type { Area } from '../../sheets/address';
import { tableAround } from '../reading/tableBlock';

/** From the top; what is no table comes as the block of cells that it is. */
export function blocksOf({ area, cells, formats }: SheetCells): SheetCells[] {
  const used = { area, cells: copied<CellValue>(cells), formats: copied(formats) };
  const isTaken = area.rows === 0 ? [] : cells.map((line) => line.map(() => false));
  const take = (within: Area): void => {
    for (let row = within.row; row < within.row + within.rows; row += 1)
      isTaken[row - area.row]?.fill(true, within.column - area.column, within.column - area.column + within.columns);
  };
  const found: SheetCells[] = [];
  cells.forEach((line, row) => {
    line.forEach((cell, column) => {
      if (cell === '' || isTaken[row]?.[column] === true) return;
      const at = { row: area.row + row, column: area.column + column };
      const block = tableAround(used, at);
      take({ sheet: area.sheet, ...at, rows: 1, columns: 1 });
      if (block === null || found.some((other) => isSame(other.area, block.area))) return;
      take(block.area);
      found.push(block);
    });
  });
  return found;
}

const copied = <Value>(rows: readonly (readonly Value[])[]): Value[][] => rows.map((row) => [...row]);

function isSame(one: Area, other: Area): boolean {
  return (
    one.row === other.row && one.column === other.column && one.rows === other.rows && one.columns === other.columns
  );
}
