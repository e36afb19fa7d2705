/** One workbook opened, changed in one cell and saved: what became of it, and why. */
import { isDeepStrictEqual } from 'node:util';
import type { Container } from '../../src/files/container/container';
import { openContainer } from '../../src/files/container/container';
import type { SheetContents, WorkbookContents } from '../../src/files/contents';
import { FileError } from '../../src/files/fileError';
import { WorkbookPackage } from '../../src/files/patching/package/workbookPackage';
import { patchWorkbook } from '../../src/files/patching/patchWorkbook';
import { sheetsOf, workbookPart } from '../../src/files/patching/workbook/workbookPart';
import { readWorkbook } from '../../src/files/reading/readWorkbook';

/** Nobody's file has it. */
const VALUE = 12345.678;
const LAST_ROW = 1_048_576;

export interface Tried {
  /** `nothing`: it has no sheet of cells. */
  readonly outcome: 'whole' | 'refused' | 'nothing' | 'lost';
  readonly reason?: string;
  readonly parts?: number;
  readonly same?: number;
  readonly touched?: number;
}

interface Place {
  readonly sheet: SheetContents;
  readonly row: number;
  readonly column: number;
}

export function tried(file: Uint8Array): Tried {
  let before: WorkbookContents;
  try {
    before = readWorkbook(file);
  } catch (error) {
    if (error instanceof FileError) return { outcome: 'refused', reason: error.message };
    return { outcome: 'lost', reason: traceOf(error) };
  }
  const cell = cellToChange(before);
  if (cell === null) return { outcome: 'nothing', reason: 'no sheet of cells' };
  const { sheet, row, column } = cell;
  try {
    const change = {
      kind: 'cells',
      sheet: sheet.name,
      cells: [{ row, column, content: { value: VALUE } }],
    } as const;
    return compared(file, patchWorkbook(file, [change]), before, cell);
  } catch (error) {
    if (error instanceof FileError) return { outcome: 'lost', reason: `refused when saved: ${error.message}` };
    return { outcome: 'lost', reason: traceOf(error) };
  }
}

function traceOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? '').split('\n').slice(0, 3).join(' ') : String(error);
}

/** A number or a text that stands in a cell, else the first cell of the first sheet that has none. */
function cellToChange({ sheets }: WorkbookContents): Place | null {
  for (const sheet of sheets) {
    const isFilled = (row: number, column: number): boolean =>
      sheet.cells.some(({ formula }) => {
        const area = formula?.fills?.area;
        return area && row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
      });
    const found = sheet.cells.find(
      ({ row, column, value, formula }) => value !== null && formula === undefined && !isFilled(row, column),
    );
    if (found !== undefined) return { sheet, row: found.row, column: found.column };
  }
  const [sheet] = sheets;
  if (sheet === undefined) return null;
  const rows = sheet.cells.map((cell) => cell.formula?.fills?.area.bottom ?? cell.row);
  const row = rows.reduce((last, each) => Math.max(last, each), -1) + 1;
  return { sheet, row: row % LAST_ROW, column: 0 };
}

function compared(file: Uint8Array, saved: Uint8Array, before: WorkbookContents, { sheet, row, column }: Place): Tried {
  const [one, other] = [openContainer(file), openContainer(saved)];
  const { names } = one;
  const changed = names.filter((name) => !isSame(one, other, name));
  const book = WorkbookPackage.open(file);
  const part = sheetsOf(book, workbookPart(book)).find(({ name }) => name === sheet.name)?.part;
  const counts = { parts: names.length, same: names.length - changed.length, touched: changed.length };
  const lost = (reason: string): Tried => ({ outcome: 'lost', reason, ...counts });
  if (other.names.join('\n') !== names.join('\n')) return lost('parts came or went');
  const unexpected = changed.filter((name) => name !== part);
  if (unexpected.length > 0) return lost(`changed: ${unexpected.join(', ')}`);
  const expected = {
    ...before,
    sheets: before.sheets.map((each) => (each === sheet ? withCell(each, row, column) : each)),
  };
  const difference = firstDifference(expected, readWorkbook(saved), '');
  return difference === null ? { outcome: 'whole', ...counts } : lost(difference);
}

function isSame(one: Container, other: Container, name: string): boolean {
  return other.find(name) === name && Buffer.compare(one.packed(name), other.packed(name)) === 0;
}

function withCell(sheet: SheetContents, row: number, column: number): SheetContents {
  const at = sheet.cells.findIndex((cell) => cell.row === row && cell.column === column);
  const replaced = sheet.cells[at];
  if (replaced) return { ...sheet, cells: sheet.cells.with(at, { row, column, value: VALUE, style: replaced.style }) };
  const ofRow = sheet.rows.find((each) => each.row === row)?.style || undefined;
  const style = ofRow ?? sheet.columns.find(({ first, last }) => first <= column && column <= last)?.style ?? 0;
  return { ...sheet, cells: [...sheet.cells, { row, column, value: VALUE, style }] };
}

function firstDifference(one: unknown, other: unknown, where: string): string | null {
  if (isDeepStrictEqual(one, other)) return null;
  if (isObject(one) && isObject(other)) {
    for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
      const found = firstDifference(one[key], other[key], `${where}/${key}`);
      if (found !== null) return found;
    }
  }
  return `${where}: ${JSON.stringify(one)} → ${JSON.stringify(other)}`.slice(0, 300);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
