/** The cells of a table as they are shown: texts, what is bold and where it stands, without hidden rows and columns. */
import type { Model, SheetRecord } from '../../model/types';
import type { Area } from '../../sheets/address';
import { areaAddress, cellAddress, LAST_COLUMN, LAST_ROW } from '../../sheets/address';
import { areaOfName, footMark, sheetMark } from '../../sheets/hiddenNames';
import { isErrorValue } from '../../sheets/text';
import type { Aside, ShownCell } from '../../sheets/thesis/shownCells';
import { shownColumns } from '../../sheets/thesis/shownColumns';
import { WorkbookError } from '../excel/errors';
import { inWorkbook } from '../excel/run';
import { CELLS_WITH_LOOKS, sizeOf } from '../excel/trips';
import { ourFunctions } from '../selection/ourFunctions';
import type { BookState } from './locate';
import { findSheet, nameState, queueBook } from './locate';
import { blockOf } from './tableBlock';

export interface ShownTable {
  /** The selected cells, or the block of cells around the only one. */
  readonly area: Area;
  /** Without hidden rows and columns. */
  readonly cells: ShownCell[][];
  /** Hidden rows and columns that were left out. */
  readonly hidden: number;
  /** What the sheet calls itself, where Timbang wrote it; '' elsewhere. */
  readonly title: string;
  /** Its last line, with method, version and day; '' where there is none. */
  readonly foot: string;
  /** The functions of Timbang in these cells. */
  readonly functions: string[];
}

/** So far around a single cell its table is looked for. */
const [ROWS_AROUND, COLUMNS_AROUND] = [500, 60];

/** Two round trips. Null where nothing is in the cell and around it; throws `tooMuch` beyond 6,000 cells. */
export function readShownTable(selected: Area, model: Pick<Model, 'sheets'>): Promise<ShownTable | null> {
  return inWorkbook(async (context) => {
    const sheet = context.workbook.worksheets.getItem(selected.sheet);
    const finishBook = queueBook(context);
    const near = sizeOf(selected) === 1 ? around(selected) : null;
    const nearby = near && sheet.getRange(areaAddress(near));
    nearby?.load(['values']);
    await context.sync();
    const book = finishBook();
    const record = recordOf(selected.sheet, model.sheets, book);
    const found = near && nearby && { area: near, cells: nearby.values as ShownValue[][] };
    const area = found ? tableOf(found, selected, record !== null) : selected;
    if (area === null) return null;
    if (sizeOf(area) > CELLS_WITH_LOOKS) throw new WorkbookError('tooMuch');
    const words = record ? wordsOf(sheet, selected.sheet, record, book) : {};
    const range = sheet.getRange(areaAddress(area));
    range.load(['text', 'values', 'formulas']);
    const looks = range.getCellProperties({
      format: { font: { bold: true, italic: true, size: true }, horizontalAlignment: true },
    });
    const rows = range.getRowProperties({ rowHidden: true });
    const columns = range.getColumnProperties({ columnHidden: true });
    await context.sync();
    const hiddenRows = rows.value.map(({ rowHidden }) => rowHidden === true);
    const hiddenColumns = columns.value.map(({ columnHidden }) => columnHidden === true);
    const cells = (range.values as ShownValue[][]).map((line, row) =>
      line.map((value, column) =>
        shownCell(value, range.text[row]?.[column] ?? '', looks.value[row]?.[column]?.format),
      ),
    );
    const shown = shownColumns(
      cells.filter((_, row) => !hiddenRows[row]),
      hiddenColumns,
    );
    return {
      area,
      cells: shown,
      hidden: [...hiddenRows, ...hiddenColumns].filter(Boolean).length,
      title: words.title?.text[0]?.[0] ?? '',
      foot: words.foot?.text[0]?.[0] ?? '',
      functions: ourFunctions(range.formulas),
    };
  });
}

type ShownValue = string | number | boolean;

function around({ sheet, row, column }: Area): Area {
  const [top, left] = [Math.max(0, row - ROWS_AROUND), Math.max(0, column - COLUMNS_AROUND)];
  const rows = Math.min(LAST_ROW, row + ROWS_AROUND) - top;
  return { sheet, row: top, column: left, rows, columns: Math.min(LAST_COLUMN, column + COLUMNS_AROUND) - left };
}

/**
 * The block of cells around one of them; on a sheet of ours the next table below, where the cell is in its title or in
 * none.
 */
function tableOf(
  near: { area: Area; cells: ShownValue[][] },
  cell: { row: number; column: number },
  isOurs: boolean,
): Area | null {
  const block = blockOf(near, cell);
  if (!isOurs || (block !== null && block.columns > 1)) return block;
  const { area, cells } = near;
  const row = cells.findIndex(
    (line, index) => area.row + index > cell.row && line.filter((value) => value !== '').length > 1,
  );
  const column = cells[row]?.findIndex((value) => value !== '') ?? 0;
  return row < 0 ? block : blockOf(near, { row: area.row + row, column: area.column + column });
}

function recordOf(name: string, records: readonly SheetRecord[], book: BookState): SheetRecord | null {
  const isHere = (each: SheetRecord): boolean => findSheet(book, each)?.name.toLowerCase() === name.toLowerCase();
  return records.find(isHere) ?? null;
}

/** Title and last line of a sheet that Timbang wrote, wherever its cells were moved. */
function wordsOf(
  sheet: Excel.Worksheet,
  name: string,
  record: SheetRecord,
  book: BookState,
): { title?: Excel.Range; foot?: Excel.Range } {
  const cellOf = (mark: string): Excel.Range | undefined => {
    const area = areaOfName(nameState(book, mark));
    if (!area || area.sheet.toLowerCase() !== name.toLowerCase()) return undefined;
    const cell = sheet.getRange(cellAddress(area.row, area.column));
    cell.load(['text']);
    return cell;
  };
  const [title, foot] = [cellOf(sheetMark(record.key)), cellOf(footMark(record.key))];
  return { ...(title && { title }), ...(foot && { foot }) };
}

const ASIDES: Readonly<Record<string, Aside>> = {
  Left: 'left',
  Center: 'center',
  CenterAcrossSelection: 'center',
  Right: 'right',
};

function shownCell(value: ShownValue, text: string, format: Excel.CellPropertiesFormat | undefined): ShownCell {
  const aside = ASIDES[format?.horizontalAlignment ?? ''];
  return {
    text: text.trim(),
    kind: kindOf(value, text),
    isBold: format?.font?.bold === true,
    isItalic: format?.font?.italic === true,
    size: format?.font?.size ?? 0,
    ...(aside && { aside }),
  };
}

/** What a number format hides is blank: so the cell looks. */
function kindOf(value: ShownValue, text: string): ShownCell['kind'] {
  if (text.trim() === '') return 'blank';
  if (typeof value === 'number') return 'number';
  return isErrorValue(value) ? 'error' : 'text';
}
