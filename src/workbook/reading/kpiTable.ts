/** KPI tables: cells somebody else owns, found again by a hidden name that follows them. */
import { newId } from '../../model/newId';
import type { CellValue } from '../../model/types';
import type { Area } from '../../sheets/address';
import { areaAddress, LAST_ROW } from '../../sheets/address';
import { WorkbookError } from '../excel/errors';
import { inWorkbook } from '../excel/run';
import { CELL_LIMIT } from '../selection/selection';
import { absoluteReference, areaOfName } from '../../sheets/hiddenNames';
import { nameState, queueBook } from './locate';

export interface TableReading {
  area: Area;
  cells: CellValue[][];
  /** Excel's number formats of the cells. */
  formats: string[][];
}

const POSITION = ['rowIndex', 'columnIndex', 'rowCount', 'columnCount'];
const CELLS = ['values', 'numberFormat'];
const TABLE_NAME = 'tb_table_';

function areaOf(range: Excel.Range, sheet: string): Area {
  return { sheet, row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}

function isBlankLine(cells: readonly CellValue[]): boolean {
  return cells.every((cell) => cell === '');
}

/**
 * The block of cells in use around a cell: it grows over every row and column that touches it with something in it, as
 * Ctrl+A grows a selection.
 */
function blockAround(used: TableReading, cell: { row: number; column: number }): TableReading | null {
  const { area, cells, formats } = used;
  let [top, bottom] = [cell.row - area.row, cell.row - area.row];
  let [left, right] = [cell.column - area.column, cell.column - area.column];
  const at = (row: number, column: number): CellValue => cells[row]?.[column] ?? '';
  const rowFilled = (row: number): boolean =>
    !isBlankLine(Array.from({ length: right - left + 3 }, (_, index) => at(row, left - 1 + index)));
  const columnFilled = (column: number): boolean =>
    !isBlankLine(Array.from({ length: bottom - top + 3 }, (_, index) => at(top - 1 + index, column)));
  for (let grows = true; grows;) {
    grows = true;
    if (rowFilled(top - 1)) top -= 1;
    else if (rowFilled(bottom + 1)) bottom += 1;
    else if (columnFilled(left - 1)) left -= 1;
    else if (columnFilled(right + 1)) right += 1;
    else grows = false;
  }
  // The cell may lie outside the cells in use.
  [top, left] = [Math.max(top, 0), Math.max(left, 0)];
  [bottom, right] = [Math.min(bottom, area.rows - 1), Math.min(right, area.columns - 1)];
  if (bottom < top || right < left) return null;
  const cut = <Cell>(rows: readonly Cell[][]): Cell[][] =>
    rows.slice(top, bottom + 1).map((row) => row.slice(left, right + 1));
  const block = cut(cells);
  if (block.every(isBlankLine)) return null;
  const [row, column] = [area.row + top, area.column + left];
  return {
    area: { ...area, row, column, rows: bottom - top + 1, columns: right - left + 1 },
    cells: block,
    formats: cut(formats),
  };
}

function refuseTooMuch({ rows, columns }: Area): void {
  if (rows * columns > CELL_LIMIT) throw new WorkbookError('tooMuch', { cells: rows * columns, limit: CELL_LIMIT });
}

/** The selection cut to the cells in use; a single cell means the block of cells around it. Null when that is blank. */
export function selectedTable(): Promise<TableReading | null> {
  return inWorkbook(async (context) => {
    const selected = context.workbook.getSelectedRange();
    const { worksheet } = selected;
    const used = worksheet.getUsedRangeOrNullObject(true);
    const within = used.getIntersectionOrNullObject(selected);
    worksheet.load(['name']);
    for (const range of [selected, used, within]) range.load(POSITION);
    await context.sync();
    if (used.isNullObject) return null;
    const chosen = areaOf(selected, worksheet.name);
    const isCell = chosen.rows * chosen.columns === 1;
    if (!isCell && within.isNullObject) return null;
    const range = isCell ? used : within;
    const area = areaOf(range, worksheet.name);
    refuseTooMuch(area);
    range.load(CELLS);
    await context.sync();
    const reading = { area, cells: range.values as CellValue[][], formats: range.numberFormat as string[][] };
    return isCell ? blockAround(reading, chosen) : reading;
  });
}

/** The cells of a table by its hidden name or its area; `gone` when its sheet or its cells were deleted. */
export async function tableAt(place: string | Area): Promise<TableReading> {
  const { area, cells, formats } = await tableAndBelow(place, 0);
  return { area, cells, formats };
}

/** The same, with the filled rows that stand directly below it, `most` at most; they are read in the same trip. */
export function tableAndBelow(place: string | Area, most: number): Promise<TableReading & { below: CellValue[][] }> {
  return inWorkbook(async (context) => {
    const finishBook = queueBook(context);
    await context.sync();
    const book = finishBook();
    const area = typeof place === 'string' ? areaOfName(nameState(book, place)) : place;
    const sheet = book.sheets.find(({ name }) => name.toLowerCase() === area?.sheet.toLowerCase());
    if (!area || !sheet) throw new WorkbookError('gone', { name: typeof place === 'string' ? place : place.sheet });
    refuseTooMuch(area);
    const rows = Math.min(area.rows + most, LAST_ROW - area.row);
    const range = context.workbook.worksheets.getItem(sheet.id).getRange(areaAddress({ ...area, rows }));
    range.load(CELLS);
    await context.sync();
    const cells = range.values as CellValue[][];
    const below = cells.slice(area.rows);
    const end = below.findIndex(isBlankLine);
    return {
      area: { ...area, sheet: sheet.name },
      cells: cells.slice(0, area.rows),
      formats: range.numberFormat as string[][],
      below: end < 0 ? below : below.slice(0, end),
    };
  });
}

/**
 * A new hidden name (tb_table_…) for the area, by which it is found wherever it moves. Never one that it has already:
 * that may be of somebody else's draft, who will delete it.
 */
export async function nameTable(area: Area): Promise<string> {
  const name = newTableName();
  await nameTables([{ name, area }]);
  return name;
}

export function newTableName(): string {
  return `${TABLE_NAME}${newId()}`;
}

/** A table and the name, from `newTableName`, by which it is to be found. */
export interface TableToName {
  readonly name: string;
  readonly area: Area;
}

export function nameTables(tables: readonly TableToName[]): Promise<void> {
  return inWorkbook(async (context) => {
    for (const { name, area } of tables) {
      context.workbook.names.add(name, absoluteReference(area)).visible = false;
    }
    await context.sync();
  });
}

/** Deletes the name of a table; the cells stay. */
export function forgetTable(name: string): Promise<void> {
  return forgetTables([name]);
}

/** The same of several; one that is gone already is passed over. */
export function forgetTables(names: readonly string[]): Promise<void> {
  return inWorkbook(async (context) => {
    const items = names.map((name) => context.workbook.names.getItemOrNullObject(name));
    await context.sync();
    for (const item of items) if (!item.isNullObject) item.delete();
    await context.sync();
  });
}
