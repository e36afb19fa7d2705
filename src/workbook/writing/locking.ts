/**
 * Forms that are handed out are protected but for the cells that people fill in. The protection has no password and is
 * ours: it is lifted while the form is written or taken back, and set again.
 */
import { areaAddress } from '../../sheets/address';
import { rectanglesOf } from '../../sheets/cellSets';
import type { SheetPlan } from '../../sheets/plan';
import { plannedBounds, plannedCells } from '../../sheets/plannedCells';
import { refuseProtected } from '../excel/protection';
import type { SheetState } from '../reading/locate';
import type { FinishStep } from './finishing';
import { onSheet } from './finishing';

/** Of sheets about to be changed, those that somebody else protected: all but our forms. */
export function protectedByOthers(
  targets: readonly { sheet: SheetState | null; plan: Pick<SheetPlan, 'isLocked'> }[],
): SheetState[] {
  return targets.flatMap(({ sheet, plan }) => (sheet && plan.isLocked !== true ? [sheet] : []));
}

/** Throws `protected` before anything is changed where one of them has got a password. */
export async function liftLocks(context: Excel.RequestContext, sheets: readonly SheetState[]): Promise<void> {
  const locked = sheets.filter((sheet) => sheet.protected);
  if (locked.length === 0) return;
  try {
    for (const { id } of locked) context.workbook.worksheets.getItem(id).protection.unprotect();
    await context.sync();
  } catch {
    refuseProtected(locked);
  }
}

/** Cells of the plan that people fill in are open, all others locked, and the sheet protected. */
export function lockStep(sheet: string, plan: SheetPlan): FinishStep[] {
  if (plan.isLocked !== true) return [];
  const inputs = [...plannedCells(plan)].flatMap(([address, { isInput }]) => (isInput ? [address] : []));
  const queue = (target: Excel.Worksheet): void => {
    target.getRange(areaAddress(plannedBounds(plan))).format.protection.locked = true;
    for (const area of rectanglesOf(inputs)) target.getRange(areaAddress(area)).format.protection.locked = false;
    target.protection.protect();
  };
  return [onSheet('locked', sheet, queue)];
}

/** Protects again what was lifted: which cells are open, the sheet still knows. */
export function relockStep(sheet: string): FinishStep {
  return onSheet('locked', sheet, (target) => target.protection.protect());
}
