/** What of a sheet is printed: it follows the table while Timbang set it; other cells, or all, are a person's choice. */
import type { SheetRecord } from '../../model/types';
import type { Area } from '../../sheets/address';
import { areaAddress, parseAddress } from '../../sheets/address';
import { areaOfName, printMark } from '../../sheets/hiddenNames';
import type { BookState } from '../reading/locate';
import { nameState } from '../reading/locate';
import type { SheetPlan } from '../../sheets/plan';
import { plannedArea, plannedBounds } from '../../sheets/plannedCells';
import type { Contents } from './contents';

/** What a version without marks set: as far beyond the cells of its plan, or short of them, as this plan does. */
function areaWithoutMark(plan: SheetPlan, area: string, record: Pick<SheetRecord, 'area'>): Area | null {
  const [before, cells, printed] = [parseAddress(record.area, plan.name), plannedBounds(plan), plannedArea(area)];
  const [rows, columns] = [printed.rows - cells.rows, printed.columns - cells.columns];
  return before && { ...before, rows: before.rows + rows, columns: before.columns + columns };
}

const isSame = (one: Area, other: Area): boolean =>
  one.sheet === other.sheet && areaAddress(one) === areaAddress(other);

/** The plan for a sheet written before: without a printed area where that is a person's. */
export function withPrintArea(
  plan: SheetPlan,
  record: Pick<SheetRecord, 'area'>,
  book: Pick<BookState, 'names'>,
  before: Pick<Contents, 'printArea'>,
): SheetPlan {
  const { print, ...unprinted } = plan;
  if (!print) return plan;
  const ours = areaOfName(nameState(book, printMark(plan.key))) ?? areaWithoutMark(plan, print.area, record);
  const wanted = { ...plannedArea(print.area), sheet: plan.name };
  const isOurs = [ours, wanted].some((area) => area && before.printArea && isSame(area, before.printArea));
  return isOurs ? plan : unprinted;
}

/** What writing in place sets to be printed; null where it leaves that as it is. */
export function printAreaToSet({ print }: SheetPlan, { printArea }: Contents): string | null {
  return print && printArea && areaAddress(printArea) !== print.area ? print.area : null;
}
