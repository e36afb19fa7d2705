/** What the cells of a sheet hold, before Timbang writes there; of their looks nothing. */
import type { CellValue } from '../../model/types';
import type { Area } from '../../sheets/address';
import { areaAddress, parseAddress } from '../../sheets/address';
import type { PageFooter } from '../../sheets/pageFooter';
import type { Piece, Reading } from '../excel/trips';
import { inRows, readAll, sizeOf } from '../excel/trips';
import { queueFooter } from './footers';
import type { Spill } from './spills';
import { queueSpills, spilledCells } from './spills';

export interface Contents {
  /** Excel's identity of the sheet. */
  id: string;
  /** The rectangle that was read, with the sheet's name. */
  area: Area;
  formulas: CellValue[][];
  values: CellValue[][];
  /** Cells that show what a formula elsewhere spills, with the address of that formula. */
  spilled: ReadonlyMap<string, string>;
  /** Null: several areas, or all of the sheet. */
  printArea: Area | null;
  footer: PageFooter;
}

export interface PlaceToRead {
  /** Excel's identity of the sheet. */
  id: string;
  area: Area;
  /** Whether a sheet of its kind has links. */
  hasLinks?: boolean;
}

/** Queues the load of what is printed; the answer is null where all of the sheet is, or several areas. */
export function queuePrintArea(sheet: Excel.Worksheet): () => Area | null {
  const printed = sheet.pageLayout.getPrintAreaOrNullObject();
  printed.load(['address']);
  return () => (printed.isNullObject ? null : parseAddress(printed.address, ''));
}

/** What Excel says of the page, in bytes; of a cell's formula and value, as many as of a short text. */
const [PAGE, CELL] = [1_000, 40];
/** Few enough that long texts in all of them are no more than Excel gives. */
const CELLS_A_PIECE = 2_000;

export function contentsReading(sheet: Excel.Worksheet, { id, area }: PlaceToRead): Reading<Contents> {
  const page: { printArea?: () => Area | null; footer?: () => PageFooter } = {};
  const parts = inRows(area, CELLS_A_PIECE);
  const read = new Map<Area, Excel.Range>();
  const queuePage = (): void => {
    page.printArea = queuePrintArea(sheet);
    page.footer = queueFooter(sheet);
  };
  const pieces = parts.map((part): Piece => {
    const queue = (): void => {
      const range = sheet.getRange(areaAddress(part));
      range.load(['formulas', 'values']);
      read.set(part, range);
    };
    return { size: CELL * sizeOf(part), queue };
  });
  const all = (what: 'formulas' | 'values'): CellValue[][] =>
    parts.flatMap((part) => (read.get(part)?.[what] ?? []) as CellValue[][]);
  let spills: Spill[] = [];
  const queueAllSpills = (): void => {
    spills = queueSpills({ range: sheet.getRange(areaAddress(area)), area, formulas: all('formulas') });
  };
  return {
    first: [{ size: PAGE, queue: queuePage }, ...pieces],
    second: () => [{ size: 0, queue: queueAllSpills }],
    finish: () => ({
      id,
      area,
      formulas: all('formulas'),
      values: all('values'),
      spilled: spilledCells(spills, area.sheet),
      printArea: page.printArea?.() ?? null,
      footer: page.footer?.() ?? { left: '', center: '', right: '' },
    }),
  };
}

/** Reads these rectangles, each of another sheet, in two round trips, and more where they are large; none without any. */
export function takeContents(context: Excel.RequestContext, places: readonly PlaceToRead[]): Promise<Contents[]> {
  const { worksheets } = context.workbook;
  return readAll(
    context,
    places.map((place) => contentsReading(worksheets.getItem(place.id), place)),
  );
}

/** The content of a cell at the time, `''` outside what was read. */
export function contentAt(
  { area, formulas }: Pick<Contents, 'area' | 'formulas'>,
  row: number,
  column: number,
): CellValue {
  return formulas[row - area.row]?.[column - area.column] ?? '';
}
