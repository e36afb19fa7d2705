/**
 * What formulas of a file come to here, beside what the file says. The grid has no columns of tables by name, no other
 * workbooks and no pivot tables: a formula that fails for that shows what the file says, and stays a formula there.
 */
import type { Cell, CellContent, WorkbookContents } from '../../files/contents';
import { cellBox, contains, formatBox, quoteSheetName } from '../objects/address';
import type { CellValue } from '../objects/port';
import type { Book } from '../univer/book';
import type { Sheet } from '../univer/sheet';

export interface OtherResults {
  /** Cells that show what the file says, computed or not: 'Sheet 1'!B4. */
  readonly asInFile: readonly string[];
  /** Cells that show another result here. */
  readonly different: readonly string[];
}

/** Functions of the hour and of chance, which differ from what they were whenever they are computed. */
const VOLATILE = /\b(NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|CELL|INFO)\s*\(/i;
/** Numbers of a file have 15 to 17 digits. */
const CLOSE = 1e-9;

export async function keepResults(book: Book, contents: WorkbookContents): Promise<OtherResults> {
  const asInFile = await keepFailing(book, contents, () => true);
  const different = contents.sheets.flatMap(({ cells }, place) => {
    const sheet = book.sheets[place];
    return sheet === undefined
      ? []
      : cells.filter((cell) => differs(sheet, cell)).map((cell) => addressOf(sheet, cell));
  });
  return { asInFile, different };
}

/** Formulas that fail here show what the file says, those that are `meant`; answers where. */
export async function keepFailing(
  book: Book,
  { sheets }: Pick<WorkbookContents, 'sheets'>,
  isMeant: (sheet: Sheet, cell: Cell) => boolean,
): Promise<string[]> {
  const kept: string[] = [];
  for (const [place, { cells }] of sheets.entries()) {
    const sheet = book.sheets[place];
    if (sheet === undefined) continue;
    for (const cell of cells) {
      if (!isComputed(cell) || !failsHere(sheet, cell) || !isMeant(sheet, cell)) continue;
      kept.push(addressOf(sheet, cell));
      showAsInFile(sheet, cell, cells);
    }
  }
  await book.settled();
  return kept;
}

export function isComputed({ value, formula }: Cell): boolean {
  return formula !== undefined && formula.fills?.kind !== 'dataTable' && value !== null;
}

function failsHere(sheet: Sheet, { row, column, value }: Cell): boolean {
  return value !== null && typeof value !== 'object' && isError(sheet.value(row, column));
}

export const isError = (value: CellValue): boolean => typeof value === 'string' && /^#[A-Z/0-9_]+[!?A]?$/.test(value);

/** With everything it spills. */
export function showAsInFile(sheet: Sheet, cell: Cell, cells: readonly Cell[]): void {
  const area = cell.formula?.fills?.area;
  const spilled =
    area === undefined
      ? []
      : cells.filter(({ row, column, formula }) => formula === undefined && contains(area, row, column));
  const shown = [cell, ...spilled];
  // First it ends, and with it what it spills.
  sheet.write(cellBox(cell.row, cell.column), () => '');
  for (const { row, column, value } of shown) sheet.write(cellBox(row, column), () => entryOf(value));
}

/** As it is typed: an apostrophe keeps a text from being read. */
function entryOf(value: CellContent | null): CellValue {
  if (value === null) return '';
  if (typeof value === 'object') return `'${value.error}`;
  return typeof value === 'string' ? `'${value}` : value;
}

export function isVolatile({ formula }: Cell): boolean {
  return VOLATILE.test(formula?.text ?? '');
}

export function differs(sheet: Sheet, cell: Cell): boolean {
  const { value } = cell;
  return isComputed(cell) && !isVolatile(cell) && showsOther(sheet, { ...cell, value: value ?? '' });
}

/** Whether the cell shows something else here than the file says. */
export function showsOther(
  sheet: Sheet,
  { row, column, value }: { readonly row: number; readonly column: number; readonly value: CellContent },
): boolean {
  const here = sheet.value(row, column);
  const there = typeof value === 'object' ? value.error : value;
  if (typeof here === 'number' && typeof there === 'number') {
    return Math.abs(here - there) > CLOSE * Math.max(1, Math.abs(there));
  }
  // A formula that shows nothing is a blank or an empty text, by who has written the file.
  return here !== there;
}

export function addressOf(sheet: Sheet, { row, column }: Cell): string {
  return `${quoteSheetName(sheet.name)}!${formatBox(cellBox(row, column))}`;
}
