/**
 * The cells, sizes and names of a file as Univer opens them, links in their cells. Its notes, rules and the rest are given
 * to the workbook once it is there: see `opened`.
 */
import {
  BooleanNumber,
  CellValueType,
  LocaleType,
  type ICellData,
  type IColumnData,
  type IObjectArrayPrimitiveType,
  type IObjectMatrixPrimitiveType,
  type IRowData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from '@univerjs/core';
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from '@univerjs/sheets';
import type { Area, Cell, DefinedName, SheetContents, WorkbookContents } from '../../files/contents';
import { COLUMNS, ROWS, contains, parseBox, splitReference } from '../objects/address';
import { withLink } from '../univer/cellLinks';
import { rangeOf } from '../univer/ranges';
import { toUniver } from './cellStyles';

/** Univer measures in pixels at 96 per inch, a file in points at 72. */
export const POINTS_PER_PIXEL = 0.75;
/** A grid ends somewhere: what a person still finds below and beside the cells. */
const SPARE = { rows: 200, columns: 10 };
const LEAST = { rows: 1000, columns: 26 };
const NAMES = 'SHEET_DEFINED_NAME_PLUGIN';

/** The identity of a sheet by its place in the file. */
const sheetId = (place: number): string => `sheet${place + 1}`;
/** The identity of a style by its place in the file. */
export const styleId = (place: number): string => `file${place}`;

export function snapshotOf({ sheets, styles, names }: WorkbookContents, fileName: string): IWorkbookData {
  const ids = new Map(sheets.map(({ name }, place) => [name, sheetId(place)]));
  const known = Object.fromEntries(styles.map((style, place) => [styleId(place), toUniver(style)]));
  return {
    id: 'workbook',
    name: fileName,
    appVersion: '',
    locale: LocaleType.EN_US,
    styles: known,
    sheetOrder: [...ids.values()],
    sheets: Object.fromEntries(sheets.map((sheet, place) => [sheetId(place), sheetOf(sheet, sheetId(place))])),
    resources: [{ name: NAMES, data: JSON.stringify(namesOf(names, ids)) }],
    // A cell without a style looks as the first says.
    ...(known[styleId(0)] && { defaultStyle: lettersOf(known[styleId(0)] ?? {}) }),
  };
}

function lettersOf({ ff, fs }: IStyleData): IStyleData {
  return { ...(ff !== undefined && { ff }), ...(fs !== undefined && { fs }) };
}

function sheetOf(sheet: SheetContents, id: string): Partial<IWorksheetData> {
  const { frozen, cells, merges, columns, rows } = sheet;
  const last = (numbers: readonly number[]): number => numbers.reduce((most, each) => Math.max(most, each), 0);
  const lastRow = Math.max(last(cells.map(({ row }) => row)), last(merges.map(({ bottom }) => bottom)));
  const lastColumn = Math.max(last(cells.map(({ column }) => column)), last(merges.map(({ right }) => right)));
  return {
    id,
    name: sheet.name,
    tabColor: sheet.tabColor ?? '',
    hidden: flag(sheet.visibility !== 'visible'),
    showGridlines: flag(sheet.gridlines),
    freeze: {
      xSplit: frozen.columns,
      ySplit: frozen.rows,
      startRow: frozen.rows === 0 ? -1 : frozen.rows,
      startColumn: frozen.columns === 0 ? -1 : frozen.columns,
    },
    rowCount: Math.min(ROWS, Math.max(LEAST.rows, lastRow + 1 + SPARE.rows)),
    columnCount: Math.min(COLUMNS, Math.max(LEAST.columns, lastColumn + 1 + SPARE.columns)),
    defaultColumnWidth: pixels(sheet.defaultColumnWidth),
    defaultRowHeight: pixels(sheet.defaultRowHeight),
    mergeData: merges.map(rangeOf),
    cellData: cellsOf(sheet),
    columnData: columnsOf(columns, lastColumn),
    rowData: rowsOf(rows),
  };
}

const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);
const pixels = (points: number): number => Math.round(points / POINTS_PER_PIXEL);

function cellsOf({ cells, links }: SheetContents): IObjectMatrixPrimitiveType<ICellData> {
  const spilled = spilledFrom(cells);
  const matrix: Record<number, Record<number, ICellData>> = {};
  for (const cell of cells) {
    const row = (matrix[cell.row] ??= {});
    const isSpilled = cell.formula === undefined && spilled.some((area) => contains(area, cell.row, cell.column));
    row[cell.column] = isSpilled ? { s: styleId(cell.style) } : cellOf(cell);
  }
  for (const { row: at, column, ...link } of links) {
    const row = (matrix[at] ??= {});
    row[column] = { ...row[column], ...withLink(link) };
  }
  return matrix;
}

/** Where formulas spill: their results are computed, and a value in the cell would stand in their way. */
function spilledFrom(cells: readonly Cell[]): readonly Area[] {
  return cells.flatMap(({ formula }) =>
    formula?.fills && formula.fills.kind !== 'dataTable' ? [formula.fills.area] : [],
  );
}

function cellOf({ value, formula, style }: Cell): ICellData {
  const isComputed = formula !== undefined && formula.fills?.kind !== 'dataTable';
  const shown = value === null ? {} : contentOf(value);
  return { s: styleId(style), ...shown, ...(isComputed && { f: `=${formula.text}` }) };
}

function contentOf(value: NonNullable<Cell['value']>): ICellData {
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: typeof value === 'string' ? value : value.error, t: CellValueType.STRING };
}

/** A width that a file gives to all columns to the right is given to those that the grid has. */
function columnsOf(columns: SheetContents['columns'], lastColumn: number): IObjectArrayPrimitiveType<IColumnData> {
  const all: Record<number, IColumnData> = {};
  const end = Math.max(LEAST.columns, lastColumn + 1 + SPARE.columns) - 1;
  for (const { first, last, width, hidden, style } of columns) {
    for (let column = first; column <= Math.min(last, end); column += 1) {
      all[column] = {
        ...(width !== null && { w: pixels(width) }),
        ...(hidden && { hd: BooleanNumber.TRUE }),
        ...(style !== 0 && { s: styleId(style) }),
      };
    }
  }
  return all;
}

function rowsOf(rows: SheetContents['rows']): IObjectArrayPrimitiveType<IRowData> {
  return Object.fromEntries(
    rows.map(({ row, height, hidden, style }) => [
      row,
      {
        ...(height !== null && { h: pixels(height), ia: BooleanNumber.FALSE }),
        ...(hidden && { hd: BooleanNumber.TRUE }),
        ...(style !== 0 && { s: styleId(style) }),
      },
    ]),
  );
}

/** As Univer keeps them: references without an equals sign, formulas with one. */
function namesOf(names: readonly DefinedName[], ids: ReadonlyMap<string, string>): Record<string, object> {
  const kept = names.filter(({ name }) => !name.startsWith('_xlnm.'));
  return Object.fromEntries(
    kept.map(({ name, formula, sheet, hidden, comment }, place) => [
      `name${place}`,
      {
        id: `name${place}`,
        name,
        formulaOrRefString: isReference(formula) ? formula : `=${formula}`,
        comment,
        hidden,
        localSheetId: sheet === null ? SCOPE_WORKBOOK_VALUE_DEFINED_NAME : ids.get(sheet),
      },
    ]),
  );
}

function isReference(formula: string): boolean {
  return parseBox(splitReference(formula).cells) !== null;
}
