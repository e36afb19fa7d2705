/** Every sheet that may hold the table of an office, as it stands now, and the tables of scorecards there are already. */
import type { SheetCells } from '../../model/scorecard/offices/table';
import type { CellValue, Model } from '../../model/types';
import type { Area } from '../../sheets/address';
import { areaOfName } from '../../sheets/hiddenNames';
import { inWorkbook } from '../excel/run';
import { inTrips, sizeOf } from '../excel/trips';
import { CELL_LIMIT } from '../selection/selection';
import { cutCells } from './cutCells';
import { findSheet, nameState, queueBook } from './locate';

export interface OfficeSheets {
  /** Visible, with something on them, and not written by Timbang, but for tables that scorecards read. */
  readonly sheets: readonly SheetCells[];
  /** Not read. */
  readonly tooLarge: readonly string[];
  /** The cells of a table by its hidden name; `null` when it is gone. */
  readonly tableOf: (name: string) => SheetCells | null;
}

/** So many cells come in one trip. */
const CELLS_A_TRIP = 100_000;

const POSITION = ['rowIndex', 'columnIndex', 'rowCount', 'columnCount'];

interface Place {
  readonly area: Area;
  readonly range: Excel.Range;
}

export function readOfficeSheets({
  sheets: records,
  scorecards,
}: Pick<Model, 'sheets' | 'scorecards'>): Promise<OfficeSheets> {
  return inWorkbook(async (context) => {
    const finishBook = queueBook(context);
    await context.sync();
    const book = finishBook();
    const ours = new Set(records.flatMap((record) => findSheet(book, record)?.id ?? []));
    const tables = scorecards.map(({ source }) => areaOfName(nameState(book, source))?.sheet.toLowerCase());
    const wanted = book.sheets.filter(
      ({ id, name, hidden }) => !hidden && (!ours.has(id) || tables.includes(name.toLowerCase())),
    );
    const used = wanted.map(({ id, name }) => {
      const range = context.workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true);
      range.load(POSITION);
      return { name, range };
    });
    await context.sync();
    const places = used.flatMap(({ name, range }) => (range.isNullObject ? [] : [placeOf(range, name)]));
    const fits = places.filter(({ area }) => sizeOf(area) <= CELL_LIMIT);
    const sheets = await readAll(context, fits);
    return {
      sheets,
      tooLarge: places.filter((place) => !fits.includes(place)).map(({ area }) => area.sheet),
      tableOf: (name) => {
        const area = areaOfName(nameState(book, name));
        const sheet = sheets.find((one) => one.area.sheet.toLowerCase() === area?.sheet.toLowerCase());
        return area && sheet ? cutCells(sheet, { ...area, sheet: sheet.area.sheet }) : null;
      },
    };
  });
}

function placeOf(range: Excel.Range, sheet: string): Place {
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
  return { range, area: { sheet, row, column, rows, columns } };
}

async function readAll(context: Excel.RequestContext, places: readonly Place[]): Promise<SheetCells[]> {
  const pieces = places.map(({ area, range }) => {
    return { size: sizeOf(area), queue: () => void range.load(['values', 'numberFormat']) };
  });
  await inTrips(context, pieces, CELLS_A_TRIP);
  return places.map(({ area, range }) => {
    return { area, cells: range.values as CellValue[][], formats: range.numberFormat as string[][] };
  });
}
