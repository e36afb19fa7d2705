/** Which sheets of the workbook are Timbang's: found by their hidden name, which follows their cells, else by their id. */
import type { SheetRecord } from '../../model/types';
import { WorkbookError } from '../errors';
import type { NameState } from './hiddenNames';
import { areaOfName, sheetMark } from './hiddenNames';
import { asSheetName, takeFreeName } from './sheetNames';

export interface SheetState {
  id: string;
  name: string;
}

export interface BookState {
  sheets: SheetState[];
  activeId: string;
  names: NameState[];
}

/** Queues the loads; the answer is complete after the next round trip. */
export function queueBook(context: Excel.RequestContext): () => BookState {
  const { worksheets, names } = context.workbook;
  const active = worksheets.getActiveWorksheet();
  worksheets.load({ id: true, name: true });
  names.load({ name: true, formula: true, visible: true });
  active.load(['id']);
  return () => ({
    sheets: worksheets.items.map(({ id, name }) => ({ id, name })),
    activeId: active.id,
    names: names.items.map(({ name, formula, visible }) => ({ name, formula: String(formula), visible })),
  });
}

export function nameState({ names }: BookState, wanted: string): NameState | undefined {
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
  record: SheetRecord | null;
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
    if (record && sheet) return { key, name: sheet.name, sheet, record };
    return { key, name: takeFreeName(asSheetName(name, 'Timbang'), used), sheet: null, record: null };
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
