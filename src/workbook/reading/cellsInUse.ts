/** The cells in use of every sheet, with their number formats: where they are first, then the cells of some of them. */
import type { CellValue } from '../../model/types';
import type { Area } from '../../sheets/address';
import { areaAddress } from '../../sheets/address';
import { inWorkbook } from '../excel/run';
import { inRows, inTrips, sizeOf } from '../excel/trips';
import type { SheetState } from './locate';
import { queueBook } from './locate';
import type { TableReading } from './tableBlock';

export interface SheetInUse {
  readonly area: Area;
  readonly isHidden: boolean;
}

/** Values and formats of so many cells come in one trip. */
export const CELLS_A_TRIP = 20_000;

/** In the order of the workbook, without sheets that are blank. */
export async function usedAreas(context: Excel.RequestContext): Promise<{ sheet: SheetState; area: Area }[]> {
  const finishBook = queueBook(context);
  await context.sync();
  const used = finishBook().sheets.map((sheet) => {
    const range = context.workbook.worksheets.getItem(sheet.id).getUsedRangeOrNullObject(true);
    range.load(['rowIndex', 'columnIndex', 'rowCount', 'columnCount']);
    return { sheet, range };
  });
  await context.sync();
  return used.flatMap(({ sheet, range }) => {
    if (range.isNullObject) return [];
    const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
    return [{ sheet, area: { sheet: sheet.name, row, column, rows, columns } }];
  });
}

export function sheetsInUse(): Promise<SheetInUse[]> {
  return inWorkbook(async (context) => {
    const used = await usedAreas(context);
    return used.map(({ sheet: { hidden }, area }) => ({ area, isHidden: hidden }));
  });
}

export function readAreas(areas: readonly Area[]): Promise<TableReading[]> {
  return inWorkbook(async (context) => {
    const asked = areas.map((area) =>
      inRows(area, CELLS_A_TRIP).map((part) => ({
        part,
        range: context.workbook.worksheets.getItem(part.sheet).getRange(areaAddress(part)),
      })),
    );
    const pieces = asked.flat().map(({ part, range }) => {
      return { size: sizeOf(part), queue: () => void range.load(['values', 'numberFormat']) };
    });
    if (pieces.length > 0) await inTrips(context, pieces, CELLS_A_TRIP);
    return areas.map((area, at): TableReading => {
      const parts = asked[at] ?? [];
      return {
        area,
        cells: parts.flatMap(({ range }) => range.values as CellValue[][]),
        formats: parts.flatMap(({ range }) => range.numberFormat as string[][]),
      };
    });
  });
}
