/** The formulas of Timbang that Excel did not understand, sheet by sheet. Reads, never writes. */
import { repaired } from '../../files/formulas/repaired';
import type { CellValue } from '../../model/types';
import { areaAddress, cellAddress, type Area } from '../../sheets/address';
import { inWorkbook } from '../excel/run';
import { inRows, inTrips, sizeOf } from '../excel/trips';
import { CELLS_A_TRIP, usedAreas } from '../reading/cellsInUse';
import type { SheetState } from '../reading/locate';
import { alikeBeside } from './areas';

export interface BrokenFormula {
  readonly row: number;
  readonly column: number;
  readonly now: string;
  readonly repaired: string;
}

/** A function that this version of Timbang does not have, and a cell that calls it. */
interface UnknownFunction {
  readonly cell: string;
  readonly name: string;
}

export interface BrokenSheet {
  readonly sheet: Pick<SheetState, 'id' | 'name' | 'protected'>;
  readonly formulas: readonly BrokenFormula[];
  readonly unknown: readonly UnknownFunction[];
}

export interface BrokenLook {
  readonly sheets: readonly BrokenSheet[];
  /** There are more cells in use than were to be read. */
  readonly isCut: boolean;
}

/** Cells that are asked for what spills into them, in one trip. */
const ASKED_A_TRIP = 1_000;
export const UNKNOWN_NAME = '#NAME?';

interface Slice {
  readonly sheet: SheetState;
  readonly area: Area;
  readonly range: Excel.Range;
}

/** `most` cells are read, of all sheets together. */
export function findBroken(most = Infinity): Promise<BrokenLook> {
  return inWorkbook(async (context) => {
    const used = await usedAreas(context);
    let left = most;
    let isCut = false;
    const slices = used.flatMap(({ sheet, area: whole }): Slice[] => {
      left -= sizeOf(whole);
      isCut ||= left < 0;
      if (left < 0) return [];
      return inRows(whole, CELLS_A_TRIP).map((area) => {
        return { sheet, area, range: context.workbook.worksheets.getItem(sheet.id).getRange(areaAddress(area)) };
      });
    });
    const pieces = slices.map(({ area, range }) => {
      return { size: sizeOf(area), queue: () => void range.load(['formulas', 'values']) };
    });
    await inTrips(context, pieces, CELLS_A_TRIP);
    return { sheets: await withoutSpilled(context, brokenSheets(slices)), isCut };
  });
}

function brokenSheets(slices: readonly Slice[]): BrokenSheet[] {
  const found = new Map<string, { sheet: SheetState; formulas: BrokenFormula[]; unknown: UnknownFunction[] }>();
  for (const { sheet, area, range } of slices) {
    const here = found.get(sheet.id) ?? { sheet, formulas: [], unknown: [] };
    found.set(sheet.id, here);
    (range.formulas as CellValue[][]).forEach((line, down) =>
      line.forEach((now, right) => {
        const value = (range.values as CellValue[][])[down]?.[right] ?? '';
        // What is no formula but begins like one was typed as text.
        if (typeof now !== 'string' || !now.startsWith('=') || now === value) return;
        const found = repaired(now);
        if (found === null) return;
        const place = { row: area.row + down, column: area.column + right };
        const cell = cellAddress(place.row, place.column);
        here.unknown.push(...found.unknown.map((name) => ({ cell, name })));
        const isBroken = found.formula !== now || (value === UNKNOWN_NAME && found.unknown.length === 0);
        if (isBroken) here.formulas.push({ ...place, now, repaired: found.formula });
      }),
    );
  }
  return [...found.values()].filter(({ formulas, unknown }) => formulas.length + unknown.length > 0);
}

interface Asked {
  readonly id: string;
  readonly cell: string;
  parent: Excel.Range | null;
}

/** Excel may report a cell that a formula spills into with that formula; written there it would be in the way. */
async function withoutSpilled(
  context: Excel.RequestContext,
  sheets: readonly BrokenSheet[],
): Promise<readonly BrokenSheet[]> {
  const asked = sheets.flatMap(({ sheet, formulas }) => {
    const byCell = new Map(formulas.map(({ row, column, now }) => [cellAddress(row, column), now]));
    return alikeBeside(byCell).map((cell): Asked => ({ id: sheet.id, cell, parent: null }));
  });
  const pieces = asked.map((one) => {
    const queue = (): void => {
      one.parent = context.workbook.worksheets.getItem(one.id).getRange(one.cell).getSpillParentOrNullObject();
      one.parent.load(['rowIndex', 'columnIndex']);
    };
    return { size: 1, queue };
  });
  if (pieces.length > 0) await inTrips(context, pieces, ASKED_A_TRIP);
  const spilled = new Set(
    asked.flatMap(({ id, cell, parent }) => {
      const isOwn = !parent || parent.isNullObject || cellAddress(parent.rowIndex, parent.columnIndex) === cell;
      return isOwn ? [] : [`${id} ${cell}`];
    }),
  );
  const isAnchor = (id: string, { row, column }: Pick<BrokenFormula, 'row' | 'column'>): boolean =>
    !spilled.has(`${id} ${cellAddress(row, column)}`);
  return sheets.map(({ sheet, formulas, unknown }) => {
    return { sheet, unknown, formulas: formulas.filter((formula) => isAnchor(sheet.id, formula)) };
  });
}
