/** Which sheets of the workbook are Timbang's: found by a hidden name that follows their cells, else by their id. */
import type { SheetRecord } from '../../model/types';
import { areaAddress, cellAddress, parseAddress } from '../../sheets/address';
import { WorkbookError } from '../excel/errors';
import { PROTECTION, protectionOf } from '../excel/protection';
import type { Place } from '../../sheets/cellSets';
import { placeOf } from '../../sheets/cellSets';
import type { NameState } from '../../sheets/hiddenNames';
import { areaOfName, sheetMark } from '../../sheets/hiddenNames';
import { asSheetName, takeFreeName } from '../../sheets/sheetNames';

export interface SheetState {
  id: string;
  name: string;
  /** A hidden sheet can be written, not shown: Excel refuses to activate it. */
  hidden: boolean;
  protected: boolean;
}

export interface BookState {
  sheets: SheetState[];
  activeId: string;
  /** Its structure: sheets can be neither added nor deleted. */
  protected: boolean;
  names: NameState[];
}

/** Queues the loads; the answer is complete after the next round trip. */
export function queueBook(context: Excel.RequestContext): () => BookState {
  const { worksheets, names, protection } = context.workbook;
  const active = worksheets.getActiveWorksheet();
  worksheets.load({ id: true, visibility: true, ...PROTECTION });
  names.load({ name: true, formula: true, visible: true });
  active.load(['id']);
  protection.load(['protected']);
  return () => ({
    sheets: worksheets.items.map((sheet) => {
      return { id: sheet.id, hidden: sheet.visibility !== 'Visible', ...protectionOf(sheet) };
    }),
    activeId: active.id,
    protected: protection.protected,
    names: names.items.map(({ name, formula, visible }) => ({ name, formula: String(formula), visible })),
  });
}

export function nameState({ names }: Pick<BookState, 'names'>, wanted: string): NameState | undefined {
  return names.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
}

/** The sheet of a record, whatever it is called now; null when it was deleted. A name that lost its cells says so. */
export function findSheet(book: BookState, { key, sheetId }: Pick<SheetRecord, 'key' | 'sheetId'>): SheetState | null {
  const mark = nameState(book, sheetMark(key));
  if (mark) {
    const area = areaOfName(mark);
    return (area && book.sheets.find(({ name }) => name.toLowerCase() === area.sheet.toLowerCase())) ?? null;
  }
  return book.sheets.find(({ id }) => id === sheetId) ?? null;
}

export interface Target {
  key: string;
  /** What the sheet is or will be called. */
  name: string;
  /** Null for a sheet that will be added. */
  sheet: SheetState | null;
  /** By the addresses the cells have now. */
  record: SheetRecord | null;
  /** How far they were moved since they were written. */
  shift: Place;
}

/** How many rows and columns were inserted before the first cell of a sheet of ours. */
function shiftOf({ key }: SheetRecord, book: BookState): Place {
  const mark = areaOfName(nameState(book, sheetMark(key)));
  return { row: mark?.row ?? 0, column: mark?.column ?? 0 };
}

/** The record as its cells lie now. */
export function whereItIs(record: SheetRecord, book: BookState): SheetRecord {
  const mark = shiftOf(record, book);
  if (mark.row === 0 && mark.column === 0) return record;
  const prints = Object.entries(record.prints).map(([address, print]) => {
    const { row, column } = placeOf(address);
    return [cellAddress(row + mark.row, column + mark.column), print] as const;
  });
  const area = parseAddress(record.area, '');
  const moved = area && areaAddress({ ...area, row: area.row + mark.row, column: area.column + mark.column });
  return { ...record, area: moved ?? record.area, prints: Object.fromEntries(prints) };
}

/** Where each wanted sheet goes: into the one written before, unless new ones are asked for, else onto a new one. */
export function targetsFor(
  book: BookState,
  wanted: readonly { key: string; name: string }[],
  records: readonly SheetRecord[],
  onlyNew: boolean,
): Target[] {
  const used = new Set(book.sheets.map(({ name }) => name.toLowerCase()));
  return wanted.map(({ key, name }) => {
    const record = records.find((each) => each.key === key);
    const sheet = record && !onlyNew ? findSheet(book, record) : null;
    if (record && sheet) {
      return { key, name: sheet.name, sheet, record: whereItIs(record, book), shift: shiftOf(record, book) };
    }
    const free = takeFreeName(asSheetName(name, 'Timbang'), used);
    return { key, name: free, sheet: null, record: null, shift: { row: 0, column: 0 } };
  });
}

/** What a sheet is called, for the formulas of others: one of the targets, or one written before. */
export function sheetNames(
  book: BookState,
  targets: readonly Target[],
  records: readonly SheetRecord[],
): (key: string) => string {
  return (key) => {
    const target = targets.find((each) => each.key === key);
    if (target) return target.name;
    const record = records.find((each) => each.key === key);
    const sheet = record ? findSheet(book, record) : null;
    if (!sheet) throw new WorkbookError('noSuchSheet', { sheet: record?.name ?? key });
    return sheet.name;
  };
}
