/** Sheets of templates as the model remembers them. */
import type { SheetRecord } from '../../model/types';
import { areaAddress } from '../../sheets/address';
import type { SheetPlan } from '../../sheets/plan';
import { plannedBounds } from '../../sheets/plannedCells';

/**
 * Excel's own identity of a sheet is not known before it opens the file: sheets are found by their hidden names. Without
 * prints of its cells nobody says that it is behind its table: it follows whatever is filled in.
 */
export function recordOfPlan(plan: SheetPlan): SheetRecord {
  const area = areaAddress(plannedBounds(plan));
  return { key: plan.key, sheetId: plan.key, name: plan.name, area, prints: {}, judgments: {} };
}
