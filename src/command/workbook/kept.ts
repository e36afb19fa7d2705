/** Formulas that show what their file says instead of what they come to here. */
import type { Cell, WorkbookContents } from '../../files/contents';
import {
  addressOf,
  differs,
  isComputed,
  isError,
  isVolatile,
  keepFailing,
  showAsInFile,
  showsOther,
} from '../../sandbox/files/results';
import { contains } from '../../sandbox/objects/address';
import type { Book } from '../../sandbox/univer/book';
import type { Sheet } from '../../sandbox/univer/sheet';
import type { Followers, FormulaCell } from './followers';
import type { OpenedBook } from './openedBook';
import type { Place } from './precedents';
import { readsByName } from './precedents';

export interface OthersKept {
  /** Other formulas that come to another result here, and show what the file says. */
  readonly asInFile: readonly string[];
  /** Those of the hour and of chance among them: TODAY, RAND. */
  readonly ofTheHour: readonly string[];
}

export const NONE_KEPT: OthersKept = { asInFile: [], ofTheHour: [] };

interface Formulas {
  readonly all: readonly FormulaCell[];
  /** Those of Timbang. */
  readonly ours: ReadonlySet<FormulaCell>;
  /** These, and what follows from them. */
  readonly following: ReadonlySet<FormulaCell>;
  readonly followers: Followers;
}

export const sheetOf = (book: Book, { sheet }: FormulaCell): Sheet | undefined => book.sheets[sheet];

/**
 * What follows from nothing of ours is as Excel computed it; answers which would have come to something else. Days of
 * the file come first: what is reckoned from them then is as it was.
 */
export async function keepOthers(
  { book, settled }: OpenedBook,
  contents: WorkbookContents,
  { all, following }: Formulas,
): Promise<OthersKept> {
  const others = all.filter((one) => !following.has(one));
  const cells = new Set<Cell>(others.map(({ cell }) => cell));
  await keepFailing(book, contents, (_, cell) => cells.has(cell));
  const ofTheHour = keep(book, contents, others, (sheet, cell) => isVolatile(cell) && showsOther(sheet, cell));
  await settled();
  const asInFile = keep(book, contents, others, differs);
  await settled();
  return { asInFile, ofTheHour };
}

type InFile = Cell & { readonly value: NonNullable<Cell['value']> };

function keep(
  book: Book,
  contents: WorkbookContents,
  among: Iterable<FormulaCell>,
  isMeant: (sheet: Sheet, cell: InFile, one: FormulaCell) => boolean,
): string[] {
  const kept: string[] = [];
  for (const one of among) {
    const sheet = sheetOf(book, one);
    if (sheet === undefined || !isInFile(one.cell) || !isMeant(sheet, one.cell, one)) continue;
    kept.push(addressOf(sheet, one.cell));
    showAsInFile(sheet, one.cell, contents.sheets[one.sheet]?.cells ?? []);
  }
  return kept;
}

function isInFile(cell: Cell): cell is InFile {
  return isComputed(cell);
}

/** Codes of what is not here: columns by name, other workbooks, functions. Any other error may well be the result. */
const NOT_HERE: readonly unknown[] = ['#NAME?', '#REF!'];

/**
 * What follows from formulas of ours and reads what is not here shows what the file says, and what follows from that is
 * computed from it: again and again, until nothing more fails of itself. One that names columns never is what it shows
 * here, for it may have caught the error. Answers where.
 */
export async function keepUncomputed(
  { book, notes, settled }: OpenedBook,
  contents: WorkbookContents,
  { ours, following, followers }: Formulas,
): Promise<string[]> {
  const kept = keep(book, contents, following, (_, cell) => readsByName(cell.formula?.text ?? ''));
  await settled();
  const others = [...following].filter((one) => !ours.has(one));
  const errorIn = errorsByArea(book, contents);
  const failsOfItself = (sheet: Sheet, { row, column }: Cell, one: FormulaCell): boolean =>
    NOT_HERE.includes(sheet.value(row, column)) && !followers.placesOf(one)?.some(errorIn);
  /** Of ours: without a word of its function. */
  const failsUnsaid = (sheet: Sheet, { row, column }: Cell): boolean =>
    isError(sheet.value(row, column)) && notes.at({ sheetId: sheet.id, row, column }) === undefined;
  for (let more = true; more;) {
    let now = keep(book, contents, others, failsOfItself);
    await settled();
    if (now.length === 0) now = keep(book, contents, ours, failsUnsaid);
    await settled();
    kept.push(...now);
    more = now.length > 0;
  }
  return kept;
}

/** Whether a formula in an area shows an error here. */
function errorsByArea(book: Book, { sheets }: WorkbookContents): (place: Place) => boolean {
  const places = new Map(sheets.map(({ name }, place) => [name.toLowerCase(), place]));
  return ({ sheet: name, area }) => {
    const place = places.get(name.toLowerCase()) ?? -1;
    const sheet = book.sheets[place];
    const cells = sheets[place]?.cells ?? [];
    return cells.some(
      ({ row, column }) => contains(area, row, column) && sheet !== undefined && isError(sheet.value(row, column)),
    );
  };
}
