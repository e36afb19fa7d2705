/** In which pieces formulas are written again. */
import type { Area } from '../../sheets/address';
import { cellAddress } from '../../sheets/address';
import { placeOf, rectanglesOf } from '../../sheets/cellSets';

/**
 * `byCell`: the formula of each cell, by its address. Neighbours of one and the same formula are likely an array of the
 * old kind (Ctrl+Shift+Enter): each is written by itself, which Excel refuses of a part of an array. Written together
 * they would be formulas of their own.
 */
export function areasToWrite(byCell: ReadonlyMap<string, string>): Area[] {
  const isLikeNeighbour = (cell: string): boolean => {
    const { row, column } = placeOf(cell);
    const beside = [
      [row - 1, column],
      [row + 1, column],
      [row, column - 1],
      [row, column + 1],
    ] as const;
    return beside.some(([down, right]) => byCell.get(cellAddress(down, right)) === byCell.get(cell));
  };
  const cells = [...byCell.keys()];
  const single = new Set(cells.filter(isLikeNeighbour));
  return [
    ...rectanglesOf(cells.filter((cell) => !single.has(cell))),
    ...[...single].map((cell) => ({ sheet: '', ...placeOf(cell), rows: 1, columns: 1 })),
  ];
}
