/** The sheets of a file as Office.js would hand over their cells. Pure. */
import type { Cell, CellContent, SheetContents, WorkbookContents } from '../../files/contents';
import { isDateFormat } from '../../model/scorecard/reading/periods';
import type { SheetCells } from '../../model/scorecard/offices/table';
import type { CellValue } from '../../model/types';
import type { Area } from '../../sheets/address';
import { cellAddress } from '../../sheets/address';

export interface FileSheet extends SheetCells {
  /** What the sheet is called in its file. */
  readonly name: string;
  /** Cells whose formulas have no result in the file: what they would show is not known, and it is no blank. */
  readonly unknown: readonly { readonly row: number; readonly column: number }[];
}

/** Days between the first days of both calendars. */
const DAYS_FROM_1904 = 1462;

/** While a function of an add-in has not answered. */
const UNANSWERED: readonly string[] = ['#BUSY!', '#GETTING_DATA'];

/** Excel's own name of a sheet in another file; no sheet of this workbook can be called so. */
function nameOfFileSheet(file: string, sheet: string): string {
  return `[${file}]${sheet}`;
}

/** The visible sheets with something on them; `tooLarge` are the names of those with more than `limit` cells. */
export function fileSheets(
  contents: Pick<WorkbookContents, 'sheets' | 'styles' | 'calendar'>,
  file: string,
  limit: number,
): { readonly sheets: readonly FileSheet[]; readonly tooLarge: readonly string[] } {
  const sheets: FileSheet[] = [];
  const tooLarge: string[] = [];
  for (const sheet of contents.sheets) {
    if (sheet.visibility !== 'visible') continue;
    const filled = sheet.cells.filter((cell) => isUnknown(cell) || shown(cell.value) !== '');
    const area = areaOf(filled, nameOfFileSheet(file, sheet.name));
    if (area === null) continue;
    if (area.rows * area.columns > limit) tooLarge.push(sheet.name);
    else sheets.push(sheetOf(sheet, filled, area, contents));
  }
  return { sheets, tooLarge };
}

/** Of these cells, those whose results are unknown, as a person calls them. */
export function unknownIn({ unknown }: FileSheet, { row, column, rows, columns }: Area): string[] {
  return unknown
    .filter(
      (cell) => cell.row >= row && cell.row < row + rows && cell.column >= column && cell.column < column + columns,
    )
    .map((cell) => cellAddress(cell.row, cell.column));
}

function sheetOf(
  { name, cells: all }: SheetContents,
  filled: readonly Cell[],
  area: Area,
  { styles, calendar }: Pick<WorkbookContents, 'styles' | 'calendar'>,
): FileSheet {
  const grid = <Value>(value: Value): Value[][] =>
    Array.from({ length: area.rows }, () => new Array<Value>(area.columns).fill(value));
  const [cells, formats] = [grid<CellValue>(''), grid('General')];
  const isWithin = ({ row, column }: Cell): boolean =>
    row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
  for (const cell of all.filter(isWithin)) {
    const [line, at] = [cell.row - area.row, cell.column - area.column];
    const format = styles[cell.style]?.numberFormat ?? 'General';
    const value = isUnknown(cell) ? '' : shown(cell.value);
    const isOtherDay = calendar === 1904 && typeof value === 'number' && isDateFormat(format);
    (cells[line] ?? [])[at] = isOtherDay ? value + DAYS_FROM_1904 : value;
    (formats[line] ?? [])[at] = format;
  }
  return { name, area, cells, formats, unknown: filled.filter(isUnknown) };
}

function isUnknown({ value, formula }: Cell): boolean {
  if (typeof value === 'object' && value !== null) return UNANSWERED.includes(value.error);
  return formula !== undefined && value === null;
}

function shown(value: CellContent | null): CellValue {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : value;
}

function areaOf(cells: readonly Cell[], sheet: string): Area | null {
  if (cells.length === 0) return null;
  const [rows, columns] = [cells.map(({ row }) => row), cells.map(({ column }) => column)];
  const least = (numbers: readonly number[]): number => numbers.reduce((one, other) => Math.min(one, other));
  const most = (numbers: readonly number[]): number => numbers.reduce((one, other) => Math.max(one, other));
  const [row, column] = [least(rows), least(columns)];
  return { sheet, row, column, rows: most(rows) - row + 1, columns: most(columns) - column + 1 };
}
