/** Workbooks for tests of files, as data. */
import type { Cell, CellStyle, SheetContents, WorkbookContents } from '../../src/files/contents';

export const PLAIN_STYLE: CellStyle = {
  numberFormat: 'General',
  fontName: 'Calibri',
  fontSize: 11,
  fontColor: null,
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  fill: null,
  horizontal: null,
  vertical: null,
  wrap: false,
  indent: 0,
  rotation: 0,
  borders: { top: null, bottom: null, left: null, right: null },
  locked: true,
  formulaHidden: false,
};

export const EMPTY_SHEET: SheetContents = {
  name: 'Sheet1',
  visibility: 'visible',
  tabColor: null,
  gridlines: true,
  cells: [],
  merges: [],
  columns: [],
  rows: [],
  defaultColumnWidth: 48,
  defaultRowHeight: 15,
  frozen: { rows: 0, columns: 0 },
  conditionalFormats: [],
  validations: [],
  tables: [],
  notes: [],
  print: {
    landscape: false,
    paperSize: 9,
    scale: null,
    fitToWidth: null,
    fitToHeight: null,
    centerHorizontally: false,
    gridlines: false,
    areas: [],
    titleRows: null,
    header: '',
    footer: '',
  },
  protection: 'none',
  charts: [],
  unseen: [],
  selection: null,
};

export function workbookWith(sheet: Partial<SheetContents>): WorkbookContents {
  return {
    sheets: [{ ...EMPTY_SHEET, ...sheet }],
    activeSheet: 0,
    styles: [PLAIN_STYLE],
    names: [],
    customXml: [],
    calendar: 1900,
    isProtected: false,
    unseen: [],
  };
}

/** Rows of values from A1; an empty text is no cell. */
export function cellsOf(rows: readonly (readonly (string | number)[])[]): Cell[] {
  return rows.flatMap((values, row) =>
    values.flatMap((value, column) => (value === '' ? [] : { row, column, value, style: 0 })),
  );
}

/** Invented data. */
export const KPI_TABLE: Partial<SheetContents> = {
  name: 'KPI',
  cells: cellsOf([
    ['Code', 'KPI', 'Weight', 'Target', 'Realization', 'Polarity'],
    ['K1', 'Requests answered in time', 40, 95, 97, 'Maximize'],
    ['K2', 'Days to close the books', 35, 5, 4, 'Minimize'],
    ['K3', 'Hours of training', 25, 40, 36, 'Maximize'],
  ]),
};
