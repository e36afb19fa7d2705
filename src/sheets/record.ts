/** What the model remembers of a sheet that was just written. */
import { withoutSpilled } from '../model/file/spilledCells';
import type { CellValue, SheetRecord } from '../model/types';
import type { Area } from './address';
import { areaAddress } from './address';
import { placeOf } from './cellSets';
import type { SheetPlan } from './plan';
import { plannedBounds, plannedCells } from './plannedCells';
import { inputPrint, printOf } from './prints';

/** So many cells are a step. */
const STEP = 500;

/**
 * `formulas` are the contents of `area` as Excel keeps them after the write, which was on `day`. In steps, for sheets have
 * tens of thousands of cells.
 */
export function* recordSteps(
  plan: SheetPlan,
  sheet: { id: string; name: string },
  formulas: readonly (readonly CellValue[])[],
  area: Area,
  day: string,
): Generator<number, SheetRecord> {
  const prints: Record<string, string> = {};
  let done = 0;
  for (const [address, { content, isInput }] of plannedCells(plan)) {
    const { row, column } = placeOf(address);
    const found = formulas[row - area.row]?.[column - area.column] ?? '';
    if (isInput) prints[address] = inputPrint(found, { row, column });
    else prints[address] = content === null ? '' : printOf(found, { row, column });
    done += 1;
    if (done % STEP === 0) yield done;
  }
  return {
    key: plan.key,
    sheetId: sheet.id,
    name: sheet.name,
    area: areaAddress(plannedBounds(plan)),
    prints,
    judgments: plan.judgments ?? {},
    ...(plan.total !== undefined && { standing: { total: plan.total, day } }),
  };
}

/** Cells with a content of ours. */
export function writtenCells({ prints }: Pick<SheetRecord, 'prints'>): number {
  return withoutSpilled(prints).cells.filter(([, print]) => print.length > 1).length;
}
