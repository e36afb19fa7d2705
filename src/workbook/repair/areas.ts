/** In which pieces formulas are written again. */
import type { Area } from '../../sheets/address';
import { cellAddress } from '../../sheets/address';
import { placeOf, rectanglesOf } from '../../sheets/cellSets';

/** The formula of each cell, by its address. */
type ByCell = ReadonlyMap<string, string>;

/** Cells with a neighbour of one and the same formula: parts of one array, or of what one formula spills, look like that. */
export function alikeBeside(byCell: ByCell): string[] {
  return [...byCell.keys()].filter((cell) => {
    const { row, column } = placeOf(cell);
    const beside = [
      [row - 1, column],
      [row + 1, column],
      [row, column - 1],
      [row, column + 1],
    ] as const;
    return beside.some(([down, right]) => byCell.get(cellAddress(down, right)) === byCell.get(cell));
  });
}

/**
 * What may be an array of the old kind (Ctrl+Shift+Enter) is written cell by cell, which Excel refuses of a part of an
 * array. Written together they would be formulas of their own.
 */
export function areasToWrite(byCell: ByCell): Area[] {
  const single = new Set(alikeBeside(byCell));
  return [
    ...rectanglesOf([...byCell.keys()].filter((cell) => !single.has(cell))),
    ...[...single].map((cell) => ({ sheet: '', ...placeOf(cell), rows: 1, columns: 1 })),
  ];
}
