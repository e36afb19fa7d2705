/** What of a sheet that stands already is read before a plan is written over it, or beside it. */
import type { Area } from '../../sheets/address';
import { cellAddress } from '../../sheets/address';
import { boundsOf } from '../../sheets/cellSets';
import type { SheetPlan } from '../../sheets/plan';
import { plannedBounds } from '../../sheets/plannedCells';
import type { BookState, Target } from '../reading/locate';
import type { PlaceToRead } from './contents';
import { keptAreas } from './kept';

function boundingArea(areas: readonly Area[], sheet: string): Area {
  const corners = areas.flatMap(({ row, column, rows, columns }) => [
    cellAddress(row, column),
    cellAddress(row + rows - 1, column + columns - 1),
  ]);
  return boundsOf(corners, sheet) ?? { sheet, row: 0, column: 0, rows: 1, columns: 1 };
}

/** None where the plan has no sheet yet. */
export function placeToRead(target: Target, plan: SheetPlan, book: BookState): PlaceToRead[] {
  const { sheet, record, name } = target;
  if (!sheet || !record) return [];
  const kept = keptAreas(plan, book).flatMap((found) => (found ? [found.labels, found.cells] : []));
  const ours = boundsOf(Object.keys(record.prints), name);
  const area = boundingArea([plannedBounds(plan), ...(ours ? [ours] : []), ...kept], name);
  return [{ id: sheet.id, area, hasLinks: plan.links !== undefined }];
}
