/** Which of the likely dates in a selection are dates, and in which order their days and months were likely typed. */
import type { Area } from '../../sheets/address';
import { areaAddress, cellAddress } from '../../sheets/address';
import { inWorkbook } from '../excel/run';
import type { DateOrder, DayAndMonth, LikelyDated } from './datedJudgments';
import { isDateFormat, orderByPairs, orderOfFormat, orderOfPattern, shownDate } from './datedJudgments';
import type { Cell } from './selection';

export interface DatedCell {
  /** Without its sheet, which stands beside it. */
  address: string;
  date: DayAndMonth;
}

export interface Dates {
  sheet: string;
  cells: readonly DatedCell[];
  order: DateOrder;
  /** Whether the pairs or a number format say the order; otherwise it is how this Excel is set up, and a guess. */
  isKnown: boolean;
}

interface Details {
  formats: string[][];
  texts: string[][];
  formulas: Cell[][];
}

function datedCells(likely: readonly LikelyDated[], area: Area, { formats, texts, formulas }: Details) {
  return likely.flatMap(({ row, column, serial, mirrored }) => {
    const [down, right] = [row - area.row, column - area.column];
    const format = formats[down]?.[right] ?? '';
    // A formula that gives a date was meant as one.
    if (!isDateFormat(format) || typeof formulas[down]?.[right] !== 'number') return [];
    const date = shownDate(serial, texts[down]?.[right] ?? '');
    return date ? [{ address: cellAddress(row, column), date, format, mirrored }] : [];
  });
}

function boundsOf(sheet: string, likely: readonly LikelyDated[]): Area {
  const [rows, columns] = [likely.map(({ row }) => row), likely.map(({ column }) => column)];
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  return { sheet, row: top, column: left, rows: Math.max(...rows) - top + 1, columns: Math.max(...columns) - left + 1 };
}

/** Null when none of the cells holds a date. One round trip. */
export async function readDates(sheet: string, likely: readonly LikelyDated[]): Promise<Dates | null> {
  if (likely.length === 0) return null;
  return inWorkbook(async (context) => {
    const area = boundsOf(sheet, likely);
    const range = context.workbook.worksheets.getItem(sheet).getRange(areaAddress(area));
    range.load(['numberFormat', 'text', 'formulas']);
    const { datetimeFormat } = context.workbook.application.cultureInfo;
    datetimeFormat.load(['shortDatePattern']);
    await context.sync();
    const formats = range.numberFormat as string[][];
    const found = datedCells(likely, area, { formats, texts: range.text, formulas: range.formulas as Cell[][] });
    if (found.length === 0) return null;
    const said = new Set(found.flatMap(({ format }) => orderOfFormat(format) ?? []));
    const known = orderByPairs(found) ?? (said.size === 1 ? ([...said][0] ?? null) : null);
    const cells = found.map(({ address, date }) => ({ address, date }));
    const order = known ?? orderOfPattern(datetimeFormat.shortDatePattern);
    return { sheet, cells, order, isKnown: known !== null };
  });
}
