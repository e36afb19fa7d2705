/** What a cell and a sheet are before anybody gives them anything. */
import type { CellStyle, SheetContents } from './contents';

/** Of a cell that nobody gave any look. */
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

/** What Excel makes of a cell that gets a link. */
export const LINK_LOOK = { fontColor: '#0563C1', underline: true } as const satisfies Partial<CellStyle>;

/** As Excel adds it, for A4. */
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
  links: [],
  print: {
    landscape: false,
    paperSize: 9,
    scale: null,
    fitToWidth: null,
    fitToHeight: null,
    rowBreaks: [],
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
