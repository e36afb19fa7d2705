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
import type { TableReading } from './tableBlock';
import { ROWS_ABOVE, tableAround, withTitle } from './tableBlock';

const POSITION = ['rowIndex', 'columnIndex', 'rowCount', 'columnCount'];
const CELLS = ['values', 'numberFormat'];
const TABLE_NAME = 'tb_table_';

function areaOf(range: Excel.Range, sheet: string): Area {
  return { sheet, row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}

/** A table that a person asked for may be larger than what is read as the selection moves: 2,000 people × 28 pairs. */
const TABLE_LIMIT = 2 * CELL_LIMIT;

function refuseTooMuch({ rows, columns }: Area): void {
  if (rows * columns > TABLE_LIMIT) throw new WorkbookError('tooMuch', { cells: rows * columns, limit: TABLE_LIMIT });
}

/**
 * The selection cut to the cells in use, and the title above it; a single cell means the table around it, and so does a
 * single filled one: a click on merged cells selects them all. Null when that is blank.
 */
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
    const read = async (area: Area): Promise<TableReading> => {
      refuseTooMuch(area);
      const range = worksheet.getRange(areaAddress(area));
      range.load(CELLS);
      await context.sync();
      return { area, cells: range.values as CellValue[][], formats: range.numberFormat as string[][] };
    };
    const chosen = areaOf(selected, worksheet.name);
    const inUse = areaOf(used, worksheet.name);
    if (chosen.rows * chosen.columns === 1) return tableAround(await read(inUse), chosen);
    if (within.isNullObject) return null;
    const area = areaOf(within, worksheet.name);
    refuseTooMuch(area);
    const reading = withTitle(await read(aroundWithin(inUse, area)), area);
    const only = onlyFilled(reading);
    return only ? tableAround(await read(inUse), only) : reading;
  });
}

/** With the rows above and a column on either side, as far as they are in use. */
function aroundWithin(inUse: Area, { sheet, row, column, rows, columns }: Area): Area {
  const top = Math.max(inUse.row, row - ROWS_ABOVE);
  const left = Math.max(inUse.column, column - 1);
  const right = Math.min(inUse.column + inUse.columns, column + columns + 1);
  return { sheet, row: top, column: left, rows: row + rows - top, columns: right - left };
}

function onlyFilled({ area, cells }: TableReading): { row: number; column: number } | null {
  const filled = cells.flatMap((line, row) =>
    line.flatMap((cell, column) => (cell === '' ? [] : [{ row: area.row + row, column: area.column + column }])),
  );
  return filled.length === 1 ? (filled[0] ?? null) : null;
}

/** The cells of a table by its hidden name or its area; `gone` when its sheet or its cells were deleted. */
export async function tableAt(place: string | Area): Promise<TableReading> {
  const { area, cells, formats } = await tableAndBelow(place, 0);
  return { area, cells, formats };
}

/** The same, with the rows that stand below it, `most` at most; they are read in the same trip. */
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
    return {
      area: { ...area, sheet: sheet.name },
      cells: cells.slice(0, area.rows),
      formats: range.numberFormat as string[][],
      below: cells.slice(area.rows),
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
  return tableNameOf(newId());
}

/** The hidden name of the table with this identity. */
export function tableNameOf(id: string): string {
  return `${TABLE_NAME}${id}`;
}

/** A table and the name, from `newTableName`, by which it is to be found. */
export interface TableToName {
  readonly name: string;
  readonly area: Area;
}

/** All of them or none. */
export async function nameTables(tables: readonly TableToName[]): Promise<void> {
  try {
    await inWorkbook(async (context) => {
      for (const { name, area } of tables) {
        context.workbook.names.add(name, absoluteReference(area)).visible = false;
      }
      await context.sync();
    });
  } catch (failure) {
    await forgetTables(tables.map(({ name }) => name)).catch(() => undefined);
    throw failure;
  }
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
