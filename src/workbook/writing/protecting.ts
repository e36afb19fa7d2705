/**
 * Sheets that are handed out: what people fill in stays open, the rest is protected without a password, so that nobody
 * is locked out of their own workbook. Writing opens them and protects them again.
 */
import type { SheetRecord } from '../../model/types';
import type { Area } from '../../sheets/address';
import { areaAddress } from '../../sheets/address';
import { rectanglesOf } from '../../sheets/cellSets';
import type { SheetPlan } from '../../sheets/plan';
import { plannedBounds, plannedCells } from '../../sheets/plannedCells';
import { isInputPrint } from '../../sheets/prints';
import { WorkbookError } from '../excel/errors';
import type { Finish } from '../excel/undo';
import type { SheetState } from '../reading/locate';

/** A sheet to protect, and which of its cells stay open. */
export interface Protected {
  /** Excel's identity of the sheet. */
  id: string;
  area: Area;
  open: readonly string[];
}

/** As a plan has it; null for a plan that protects nothing. */
export function protectedBy(plan: SheetPlan, id: string, before: Area | null): Protected | null {
  if (plan.isProtected !== true) return null;
  const cells = [...plannedCells(plan)];
  const open = cells.flatMap(([address, { isInput }]) => (isInput ? [address] : []));
  return { id, area: before ?? plannedBounds(plan), open };
}

/** As the sheet was when it was last written. */
export function protectedAsWritten({ prints }: Pick<SheetRecord, 'prints'>, id: string, area: Area): Protected {
  return { id, area, open: Object.keys(prints).filter((address) => isInputPrint(prints[address] ?? '')) };
}

/** Lifts the protection of these sheets; throws `protected` where some have a password, and leaves all as they were. */
export async function openUp(context: Excel.RequestContext, sheets: readonly SheetState[]): Promise<void> {
  const held = sheets.filter((sheet) => sheet.protected);
  if (held.length === 0) return;
  try {
    await unprotect(context, held);
  } catch {
    // Which of them refuse is only found one by one; those that were opened already do not mind.
    const refused: SheetState[] = [];
    for (const sheet of held) await unprotect(context, [sheet]).catch(() => refused.push(sheet));
    if (refused.length === 0) return;
    await closeAgain(
      context,
      held.filter((sheet) => !refused.includes(sheet)),
    );
    throw new WorkbookError('protected', { sheets: refused.map(({ name }) => name).join(', ') });
  }
}

async function unprotect(context: Excel.RequestContext, sheets: readonly SheetState[]): Promise<void> {
  for (const { id } of sheets) context.workbook.worksheets.getItem(id).protection.unprotect();
  await context.sync();
}

/** After a write that failed. Never throws. */
export async function closeAgain(context: Excel.RequestContext, sheets: readonly SheetState[]): Promise<void> {
  try {
    for (const { id } of sheets) context.workbook.worksheets.getItem(id).protection.protect();
    if (sheets.length > 0) await context.sync();
  } catch {
    // They stay open, and can be written.
  }
}

/** Comes last: nothing can be set up on a protected sheet. Never throws; answers whether Excel refused it. */
export async function protectSheets(context: Excel.RequestContext, sheets: readonly Protected[]): Promise<Finish[]> {
  if (sheets.length === 0) return [];
  try {
    for (const { id, area, open } of sheets) {
      const sheet = context.workbook.worksheets.getItem(id);
      sheet.getRange(areaAddress({ ...area, sheet: '' })).format.protection.locked = true;
      for (const each of rectanglesOf(open)) sheet.getRange(areaAddress(each)).format.protection.locked = false;
      sheet.protection.protect();
    }
    await context.sync();
    return [];
  } catch {
    return ['protection'];
  }
}
