/** The plan of a portable copy: what stands in which cell instead, what is written beside, and what stays values only. */
import type { Language } from '../../engine/language';
import { takeFreeName } from '../../sheets/sheetNames';
import type { Area } from '../contents';
import { placesIn } from '../places';
import { filledArea } from './address';
import { placeKey } from './book';
import type { FormulaCell, PortableBook } from './book';
import { Compiler } from './compiler';
import { Rooms } from './rooms';
import { FORMS } from './forms/forms';
import { parseFormula } from './formula/parse';
import { printFormula } from './formula/print';
import type { Bound } from './formula/substituted';
import type { Formula, Reference } from './formula/tree';
import { isFast, some } from './formula/tree';
import type { Grid } from './grid';
import type { HelperCell, Size } from './helperSheet';
import { HelperSheet } from './helperSheet';
import { computesWithArrays, isLater } from './hostFunctions';
import { callsOurs } from './noPlainForm';
import type { Reason } from './texts';
import { NotPortable, notPortable } from './texts';

interface PlainCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Without its equals sign, and without the _xlfn. of files. */
  readonly formula: string;
}

export type HelperContent = Omit<HelperCell, 'content'> & {
  readonly content: { readonly text: string } | { readonly formula: string; readonly fills?: Size };
};

/** A formula without a plain form, and why. */
export interface WithoutPlainForm {
  readonly cell: FormulaCell;
  readonly reason: Reason;
}

export interface PortablePlan {
  readonly cells: readonly PlainCell[];
  /** The sheet of intermediate results; null where none is needed. */
  readonly helper: { readonly name: string; readonly cells: readonly HelperContent[] } | null;
  /** The formulas that are replaced. */
  readonly replaced: readonly FormulaCell[];
  /** Formulas of ours: their cells are to keep what they show now. */
  readonly valuesOnly: readonly WithoutPlainForm[];
  /** Formulas of other people that ask for a later Excel: they stay as they are. */
  readonly left: readonly WithoutPlainForm[];
}

/** Refused by whoever reads it. */
const UNREAD: Formula = { kind: 'union', parts: [] };

const HELPER_NAMES = { en: 'Calculation', id: 'Perhitungan' } as const satisfies Record<Language, string>;

/** Excel takes no longer formula. */
const LONGEST_FORMULA = 8_192;

/**
 * Of all sheets, or of one alone: then what others read of it by what it spills (A1#) becomes plain with it, for it
 * spills no longer. `hasArrays` says whether the helper sheet may have array formulas, which Office.js cannot write.
 */
export function portablePlan(
  book: PortableBook,
  language: Language,
  sheet: string | null = null,
  hasArrays = true,
): PortablePlan {
  const taken = new Set(book.sheets.map((name) => name.toLowerCase()));
  const helper = new HelperSheet(takeFreeName(HELPER_NAMES[language], taken));
  const compiler = new Compiler(book, helper, language, FORMS, hasArrays);
  const rooms = new Rooms(book);
  const formulas = sheet === null ? book.formulas : concerned(book.formulas, sheet);
  const found = new Map<FormulaCell, Replaced | NotPortable | null>();
  // What reads the spill of another comes after it: by then it is known whether that one will fill more cells.
  for (const isReader of [false, true]) {
    for (const cell of formulas.filter((one) => readsSpill(one) === isReader)) {
      found.set(
        cell,
        compiler.attempt(() => plainCells(cell, compiler, rooms)),
      );
    }
  }
  const results = formulas.map((cell) => [cell, found.get(cell) ?? null] as const);
  const plain = results.flatMap(([, one]) => (one === null || one instanceof NotPortable ? [] : [one]));
  const refused = results.flatMap(([cell, one]) => (one instanceof NotPortable ? [{ cell, reason: one.reason }] : []));
  const written = helper.cells.map((one) => helperContent(one, helper.name));
  return {
    cells: plain.flatMap(({ cells }) => cells),
    replaced: plain.map(({ cell }) => cell),
    valuesOnly: refused.filter(({ cell }) => needsOurs(cell, book)),
    left: refused.filter(({ cell }) => !needsOurs(cell, book)),
    helper: written.length === 0 ? null : { name: helper.name, cells: written },
  };
}

/** The formulas that need Timbang, of all sheets or of one. */
export function formulasOfOurs(book: PortableBook, sheet: string | null = null): FormulaCell[] {
  return book.formulas.filter((cell) => (sheet === null || isSame(cell.sheet, sheet)) && needsOurs(cell, book));
}

function needsOurs(cell: FormulaCell, book: PortableBook): boolean {
  return callsOurs(cell.formula) || namesOfOurs(parseFormula(cell.formula, cell.sheet), cell.sheet, book).size > 0;
}

/** Defined names in a formula that stand for a call of ours, and what they stand for. */
function namesOfOurs(formula: Formula | null, sheet: string, book: PortableBook): Bound {
  const found = new Map<string, Formula>();
  if (formula === null || !book.hasNamesOfOurs) return found;
  some(formula, (one) => {
    const meaning = one.kind === 'name' ? book.named(one.name, sheet) : null;
    if (one.kind !== 'name' || meaning === null || !callsOurs(meaning)) return false;
    const read = parseFormula(meaning, sheet);
    found.set(one.name.toUpperCase(), read !== null && !some(read, isRelative) ? read : UNREAD);
    return false;
  });
  return found;
}

/** In a name, a reference without $ means other cells in each cell that uses it. */
function isRelative(formula: Formula): boolean {
  return formula.kind === 'reference' && !isFast(formula);
}

const isSame = (sheet: string, other: string): boolean => sheet.toLowerCase() === other.toLowerCase();

function concerned(formulas: readonly FormulaCell[], sheet: string): FormulaCell[] {
  const taken = new Set(formulas.filter((cell) => isSame(cell.sheet, sheet)));
  const reading = formulas.flatMap((cell) => {
    const spills =
      taken.has(cell) || !cell.formula.includes('#') ? [] : spillsIn(parseFormula(cell.formula, cell.sheet));
    return spills.length === 0 ? [] : [{ cell, spills }];
  });
  for (let before = -1; before !== taken.size;) {
    before = taken.size;
    const spilling = [...taken].filter(({ fills }) => fills !== null);
    for (const { cell, spills } of reading) {
      const reads = spills.some(({ sheet: other, area }) =>
        spilling.some((one) => isSame(one.sheet, other) && one.row === area.top && one.column === area.left),
      );
      if (reads) taken.add(cell);
    }
  }
  return formulas.filter((cell) => taken.has(cell));
}

/** Texts in quotes do not count. */
function readsSpill({ formula }: FormulaCell): boolean {
  return /\d#/.test(formula.replace(/"[^"]*"/g, ''));
}

function spillsIn(formula: Formula | null): Reference[] {
  const found: Reference[] = [];
  if (formula === null) return found;
  some(formula, (one) => {
    if (one.kind === 'spill') found.push(one.of);
    return false;
  });
  return found;
}

interface Replaced {
  /** With all cells that its answer may take. */
  readonly cell: FormulaCell;
  readonly cells: readonly PlainCell[];
}

/** The formulas in place of one; null where it works everywhere as it is. */
function plainCells(cell: FormulaCell, compiler: Compiler, rooms: Rooms): Replaced | null {
  const formula = parseFormula(cell.formula, cell.sheet);
  if (formula === null) {
    if (callsOurs(cell.formula)) throw notPortable('unread');
    return null;
  }
  const bound = namesOfOurs(formula, cell.sheet, compiler.book);
  if (bound.size === 0 && !isReplaced(cell, formula)) return null;
  const answer = compiler.gridOf(formula, { cell, bound });
  const area = areaOf(cell, answer, compiler, rooms);
  const cells = placesIn(area).map(({ row, column }) => {
    const one = answer.at(row - area.top, column - area.left);
    const printed = printFormula(one, cell.sheet);
    if (printed.length >= LONGEST_FORMULA) throw notPortable('tooLong', { limit: LONGEST_FORMULA });
    return { sheet: cell.sheet, row, column, formula: printed };
  });
  return { cells, cell: cell.fills === null ? cell : { ...cell, fills: area } };
}

/** Whether a formula has what Excel 2019, LibreOffice or Google Sheets do not know. */
function isReplaced(cell: FormulaCell, formula: Formula): boolean {
  const isUnknown = some(formula, (one) => one.kind === 'spill' || (one.kind === 'call' && isLater(one.name)));
  if (isUnknown || cell.isArray) return isUnknown;
  const { fills } = cell;
  const isSpilling = fills !== null && (fills.bottom > fills.top || fills.right > fills.left);
  return isSpilling || computesWithArrays(formula);
}

/** The cells to write into: those that are filled now, and those that a larger answer may come to fill. */
function areaOf(cell: FormulaCell, answer: Grid, compiler: Compiler, rooms: Rooms): Area {
  const now = filledArea(cell);
  const most = { ...now, bottom: now.top + answer.rows - 1, right: now.left + answer.columns - 1 };
  if (most.bottom === now.bottom && most.right === now.right) return now;
  // An error takes one cell, whatever the answer will take.
  const shown = compiler.book.valueAt(cell.sheet, cell.row, cell.column);
  if (typeof shown === 'object' && shown !== null) throw notPortable('answersErrorNow');
  if (cell.fills === null) return now;
  const isSmaller = most.bottom < now.bottom || most.right < now.right;
  // What reads the spill of a formula that reads one is not put in order.
  if (isSmaller || readsSpill(cell) || !rooms.take(cell, most)) throw notPortable('shapeDiffers');
  compiler.growing.add(placeKey(cell.sheet, cell.row, cell.column));
  return most;
}

function helperContent({ row, column, content, style }: HelperCell, sheet: string): HelperContent {
  if ('text' in content) return { row, column, style, content };
  const printed = printFormula(content.formula, sheet);
  if (printed.length >= LONGEST_FORMULA) throw new RangeError(`A helper formula of ${printed.length} signs.`);
  return { row, column, style, content: { ...content, formula: printed } };
}
