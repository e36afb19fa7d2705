/** Real .xlsx files of offices, made by the house's own writer. All names and numbers are invented data. */
import type { Cell, CellContent, DefinedName, WorkbookContents } from '../../src/files/contents';
import { newWorkbook } from '../../src/files/patching/newWorkbook';
import { EMPTY_SHEET, PLAIN_STYLE } from '../../src/files/plain';
import { MODEL_NAMESPACE, toXml } from '../../src/model/file/xml';
import { EMPTY_MODEL } from '../../src/model/types';
import type { Scorecard } from '../../src/model/types';
import type { ChosenFile } from '../../src/taskpane/result/offices/files/readTables';

/** A value; one with a number format; or a formula with what it showed last, `null` where the file does not say. */
export type Given = CellContent | { readonly is: number; readonly as: string } | readonly [string, CellContent | null];

export interface OfficeSheet {
  readonly name: string;
  /** Rows and columns above and before the cells. */
  readonly from?: readonly [number, number];
  readonly rows: readonly (readonly (Given | '')[])[];
  readonly isHidden?: boolean;
}

const FORMATS = ['General', '0%', '0.00%', 'd mmm yyyy', '@'];

/** What Timbang keeps in the file: scorecards over tables by their hidden names. */
export interface Kept {
  readonly scorecards: readonly Scorecard[];
  readonly names: readonly (readonly [name: string, formula: string])[];
}

export function bytesOf(sheets: readonly OfficeSheet[], kept: Kept = { scorecards: [], names: [] }): Uint8Array {
  const names = kept.names.map(([name, formula]): DefinedName => {
    return { name, formula, sheet: null, hidden: true, comment: '' };
  });
  const xml = toXml({ ...EMPTY_MODEL, scorecards: kept.scorecards });
  const contents: WorkbookContents = {
    sheets: sheets.map(({ name, rows, from: [down, right] = [0, 0], isHidden = false }) => ({
      ...EMPTY_SHEET,
      name,
      visibility: isHidden ? 'hidden' : 'visible',
      cells: rows.flatMap((row, line) =>
        row.flatMap((given, column) => (given === '' ? [] : [cellOf(given, down + line, right + column)])),
      ),
    })),
    activeSheet: 0,
    styles: FORMATS.map((numberFormat) => ({ ...PLAIN_STYLE, numberFormat })),
    names,
    customXml:
      kept.scorecards.length === 0
        ? []
        : [{ id: '{0D2B7D2C-5B0B-4C6C-9A57-71B6D0A1E5F1}', namespace: MODEL_NAMESPACE, xml }],
    calendar: 1900,
    isProtected: false,
    unseen: [],
  };
  return newWorkbook(contents);
}

function cellOf(given: Given, row: number, column: number): Cell {
  if (Array.isArray(given)) {
    const [text, value] = given as readonly [string, CellContent | null];
    return { row, column, value, formula: { text }, style: 0 };
  }
  if (typeof given === 'object' && 'is' in given)
    return { row, column, value: given.is, style: FORMATS.indexOf(given.as) };
  return { row, column, value: given as CellContent, style: 0 };
}

/** As the page hands a chosen file over. */
export function chosen(name: string, bytes: Uint8Array): ChosenFile {
  const buffer = new Uint8Array(bytes).buffer;
  return { name, size: bytes.length, arrayBuffer: () => Promise.resolve(buffer) };
}
