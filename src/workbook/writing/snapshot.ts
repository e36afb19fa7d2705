/** How the cells of a sheet were before Timbang wrote there, so that they can be put back: read in two round trips. */
import type { CellValue } from '../../model/types';
import type { Area } from '../../sheets/address';
import { areaAddress, cellAddress, parseAddress } from '../../sheets/address';
import type { Details, OwnRule } from '../lights/lights';
import { ownRulesAmong, queueAllDetails, queueFormats } from '../lights/lights';
import type { PageFooter } from '../../sheets/pageFooter';
import { CELLS_WITH_LOOKS, inRows, inTrips, sizeOf } from '../excel/trips';
import { columnAt } from './blocks';
import { queueFooter } from './footers';
import { addressesIn } from '../../sheets/cellSets';

/** What `paint` may change, and the pattern that tells a white fill from none. */
const LOOK: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true, pattern: true },
    font: { bold: true, italic: true, size: true, color: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    borders: { style: true, color: true, weight: true },
  },
};

export interface Snapshot {
  /** Excel's identity of the sheet. */
  id: string;
  /** The rectangle that was read, with the sheet's name. */
  area: Area;
  formulas: CellValue[][];
  values: CellValue[][];
  numberFormats: string[][];
  looks: Excel.CellProperties[][];
  /** The look of a cell nobody touched. */
  plain: Excel.CellProperties;
  /** Points, from the first column and the first row of the area. */
  widths: number[];
  heights: number[];
  /** Cells that show what a formula elsewhere spills, with the address of that formula. */
  spilled: ReadonlyMap<string, string>;
  /** Null: several areas, or all of the sheet. */
  printArea: Area | null;
  footer: PageFooter;
  ruleIds: readonly string[];
  rules: readonly OwnRule[];
}

export interface PlaceToRead {
  /** Excel's identity of the sheet. */
  id: string;
  area: Area;
}

/** Some rows of the rectangle: all of them at once may be more than Excel hands over. */
interface Part {
  area: Area;
  range: Excel.Range;
  looks: OfficeExtension.ClientResult<Excel.CellProperties[][]> | null;
  heights: Excel.RangeFormat[];
}

interface Queued extends PlaceToRead {
  range: Excel.Range;
  parts: Part[];
  plain: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
  widths: Excel.RangeFormat[];
  formats: Excel.ConditionalFormatCollection;
  printArea: () => Area | null;
  footer: () => PageFooter;
}

interface Spill {
  from: string;
  range: Excel.Range;
}

/** Queues the load of what is printed; the answer is null where all of the sheet is, or several areas. */
export function queuePrintArea(sheet: Excel.Worksheet): () => Area | null {
  const printed = sheet.pageLayout.getPrintAreaOrNullObject();
  printed.load(['address']);
  return () => (printed.isNullObject ? null : parseAddress(printed.address, ''));
}

const FAR_AWAY = 'XFD1048576';

function queuePart(part: Part): void {
  part.range.load(['formulas', 'values', 'numberFormat']);
  part.looks = part.range.getCellProperties(LOOK);
  part.heights = Array.from({ length: part.area.rows }, (_, index) => part.range.getCell(index, 0).format);
  for (const format of part.heights) format.load(['rowHeight']);
}

function queue(sheet: Excel.Worksheet, place: PlaceToRead): Queued {
  const { area } = place;
  const widths = Array.from({ length: area.columns }, (_, index) => columnAt(sheet, area.column + index).format);
  for (const format of widths) format.load(['columnWidth']);
  return {
    ...place,
    range: sheet.getRange(areaAddress(area)),
    parts: inRows(area, CELLS_WITH_LOOKS).map((rows): Part => {
      return { area: rows, range: sheet.getRange(areaAddress(rows)), looks: null, heights: [] };
    }),
    plain: sheet.getRange(FAR_AWAY).getCellProperties(LOOK),
    widths,
    formats: queueFormats(sheet, area),
    printArea: queuePrintArea(sheet),
    footer: queueFooter(sheet),
  };
}

const isFormula = (content: CellValue | undefined): content is string =>
  typeof content === 'string' && content.startsWith('=');

/**
 * Formulas that may spill: with something that is no other formula between them and the next to the right and below;
 * the first of what they spill may be blank. Excel reports a spilled cell with the formula it comes from or its value.
 * Formulas that `mayBeBlank` names are asked whatever they seem to spill.
 */
export function queueSpills(
  { range, area, formulas }: Pick<Queued, 'range' | 'area'> & { formulas: readonly (readonly CellValue[])[] },
  mayBeBlank: (formula: string) => boolean = () => false,
): Spill[] {
  return formulas.flatMap((row, down) =>
    row.flatMap((content, right): Spill[] => {
      if (!isFormula(content)) return [];
      const isOther = (next: CellValue | undefined): boolean => isFormula(next ?? '') && next !== content;
      const until = (cells: readonly (CellValue | undefined)[]): number => {
        const end = cells.findIndex(isOther);
        return end < 0 ? cells.length : end;
      };
      const columns = 1 + until(row.slice(right + 1));
      const rows = 1 + until(formulas.slice(down + 1).map((one) => one[right]));
      const mayBeSpilled = formulas.slice(down, down + rows).some((one, below) =>
        one.slice(right, right + columns).some((next, beside) => {
          return below + beside > 0 && next !== '' && !isOther(next);
        }),
      );
      if (!mayBeSpilled && !(rows * columns > 1 && mayBeBlank(content))) return [];
      const spill = range.getCell(down, right).getSpillingToRangeOrNullObject();
      spill.load(['rowIndex', 'columnIndex', 'rowCount', 'columnCount']);
      return [{ from: cellAddress(area.row + down, area.column + right), range: spill }];
    }),
  );
}

function spilledCells(spills: readonly Spill[], sheet: string): Map<string, string> {
  const cells = new Map<string, string>();
  for (const { from, range } of spills) {
    if (range.isNullObject) continue;
    const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
    for (const address of addressesIn({ sheet, row, column, rows, columns })) {
      if (address !== from) cells.set(address, from);
    }
  }
  return cells;
}

function formulasOf({ parts }: Pick<Queued, 'parts'>): CellValue[][] {
  return parts.flatMap(({ range }) => range.formulas as CellValue[][]);
}

function finish(queued: Queued, spills: readonly Spill[], details: readonly Details[]): Snapshot {
  const { id, area, parts, plain, widths, formats } = queued;
  return {
    id,
    area,
    formulas: formulasOf(queued),
    values: parts.flatMap(({ range }) => range.values as CellValue[][]),
    numberFormats: parts.flatMap(({ range }) => range.numberFormat as string[][]),
    looks: parts.flatMap(({ looks }) => looks?.value ?? []),
    plain: plain.value[0]?.[0] ?? {},
    widths: widths.map((format) => format.columnWidth),
    heights: parts.flatMap(({ heights }) => heights.map((format) => format.rowHeight)),
    spilled: spilledCells(spills, area.sheet),
    printArea: queued.printArea(),
    footer: queued.footer(),
    ruleIds: formats.items.map((format) => format.id),
    rules: ownRulesAmong(details, area.sheet),
  };
}

/** Reads these rectangles, each of another sheet, in two round trips, and more where they are large; none without any. */
export async function takeSnapshots(
  context: Excel.RequestContext,
  places: readonly PlaceToRead[],
): Promise<Snapshot[]> {
  if (places.length === 0) return [];
  const queued = places.map((place) => queue(context.workbook.worksheets.getItem(place.id), place));
  const pieces = queued.flatMap(({ parts }) =>
    parts.map((part) => ({ cells: sizeOf(part.area), queue: () => queuePart(part) })),
  );
  await inTrips(context, pieces, CELLS_WITH_LOOKS);
  const further = queued.map((each) => {
    const spills = queueSpills({ ...each, formulas: formulasOf(each) });
    return { spills, details: queueAllDetails(each.formats) };
  });
  if (further.some(({ spills, details }) => spills.length + details.length > 0)) await context.sync();
  return queued.map((each, index) => finish(each, further[index]?.spills ?? [], further[index]?.details ?? []));
}

/** The content of a cell at the time, `''` outside what was read. */
export function contentAt({ area, formulas }: Snapshot, row: number, column: number): CellValue {
  return formulas[row - area.row]?.[column - area.column] ?? '';
}
