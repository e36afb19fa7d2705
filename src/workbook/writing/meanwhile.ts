/**
 * What somebody typed between the reading and the write: cells are read once more in the batch that writes them, before
 * anything else, and what is found there is put back.
 */
import type { CellValue } from '../../model/types';
import { describeCells, placeOf } from '../../sheets/cellSets';
import { WorkbookError } from '../excel/errors';
import type { Snapshot } from './snapshot';

export interface LastLook {
  readonly before: Snapshot;
  /** The same cells in the batch that wrote, with formulas and values. */
  readonly last: Excel.Range;
  readonly touched: readonly string[];
}

/** Throws `changedMeanwhile`. */
export function refuseMeanwhile(looks: readonly LastLook[]): void {
  for (const { before, last, touched } of looks) {
    const cells = changedCells(before, last.formulas as CellValue[][], touched);
    if (cells.length === 0) continue;
    const values = { sheet: before.area.sheet, cells: describeCells(cells).join(', ') };
    throw new WorkbookError('changedMeanwhile', values);
  }
}

/** What formulas elsewhere spill may change at any time. */
function changedCells(
  { area, formulas, spilled }: Snapshot,
  now: readonly (readonly CellValue[])[],
  cells: readonly string[],
): string[] {
  return cells.filter((address) => {
    const { row, column } = placeOf(address);
    const [down, right] = [row - area.row, column - area.column];
    return !spilled.has(address) && (formulas[down]?.[right] ?? '') !== (now[down]?.[right] ?? '');
  });
}

export function withLast(before: Snapshot | null, last: Excel.Range | null): Snapshot | null {
  if (!before || !last) return before;
  return { ...before, formulas: last.formulas as CellValue[][], values: last.values as CellValue[][] };
}
