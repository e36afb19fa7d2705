/** Workbooks for tests of files, as data. */
import type { Cell, SheetContents, WorkbookContents } from '../../src/files/contents';
import { EMPTY_SHEET, PLAIN_STYLE } from '../../src/files/plain';

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
