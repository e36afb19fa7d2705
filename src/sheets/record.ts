/** What the model remembers of a sheet that was just written. */
import type { CellValue, SheetRecord } from '../model/types';
import type { Area } from './address';
import { areaAddress } from './address';
import { placeOf } from './cellSets';
import type { SheetPlan } from './plan';
import { plannedBounds, plannedCells } from './plannedCells';
import { inputPrint, printOf } from './prints';

/** `formulas` are the contents of `area` as Excel keeps them after the write, which was on `day`. */
export function recordOf(
  plan: SheetPlan,
  sheet: { id: string; name: string },
  formulas: readonly (readonly CellValue[])[],
  area: Area,
  day: string,
): SheetRecord {
  const prints: Record<string, string> = {};
  for (const [address, { content, isInput }] of plannedCells(plan)) {
    const { row, column } = placeOf(address);
    const found = formulas[row - area.row]?.[column - area.column] ?? '';
    if (isInput) prints[address] = inputPrint(found, { row, column });
    else prints[address] = content === null ? '' : printOf(found, { row, column });
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
