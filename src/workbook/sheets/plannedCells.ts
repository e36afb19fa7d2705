/** A plan cell by cell: what will stand where, whichever block says it. */
import type { Area } from '../address';
import { cellAddress } from '../address';
import { blockArea } from './blocks';
import { boundsOf } from './cellSets';
import type { PlannedCell, SheetPlan } from './plan';

export interface PlannedContent {
  /** Null: the content is a formula's elsewhere, or a person's. */
  content: PlannedCell;
  isInput: boolean;
}

export type PlannedCells = ReadonlyMap<string, PlannedContent>;

/** Later blocks win, as they do when they are written; one that leaves a content alone only changes the look. */
export function plannedCells({ blocks }: SheetPlan): PlannedCells {
  const cells = new Map<string, PlannedContent>();
  for (const block of blocks) {
    const { row, column } = blockArea(block);
    block.cells.forEach((line, down) =>
      line.forEach((content, right) => {
        const address = cellAddress(row + down, column + right);
        const before = cells.get(address);
        cells.set(address, {
          content: content ?? before?.content ?? null,
          isInput: block.style === undefined ? (before?.isInput ?? false) : block.style === 'input',
        });
      }),
    );
  }
  return cells;
}

export function plannedBounds(plan: SheetPlan): Area {
  return boundsOf(plannedCells(plan).keys(), plan.name) ?? { sheet: plan.name, row: 0, column: 0, rows: 1, columns: 1 };
}
