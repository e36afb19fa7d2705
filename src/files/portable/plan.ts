/** The plan of a portable copy: what stands in which cell instead, what is written beside, and what stays values only. */
import type { Language } from '../../engine/language';
import { takeFreeName } from '../../sheets/sheetNames';
import type { Area } from '../contents';
import { placesIn } from '../places';
import { filledArea } from './address';
import type { FormulaCell, PortableBook } from './book';
import { Compiler } from './compiler';
import { FORMS } from './forms/forms';
import { parseFormula } from './formula/parse';
import { printFormula } from './formula/print';
import type { Bound } from './formula/substituted';
import type { Formula, Reference } from './formula/tree';
import { isFast, some } from './formula/tree';
import type { Grid } from './grid';
import type { HelperCell } from './helperSheet';
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
  readonly content: { readonly text: string } | { readonly formula: string };
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
 * spills no longer.
 */
export function portablePlan(book: PortableBook, language: Language, sheet: string | null = null): PortablePlan {
  const taken = new Set(book.sheets.map((name) => name.toLowerCase()));
  const helper = new HelperSheet(takeFreeName(HELPER_NAMES[language], taken));
  const compiler = new Compiler(book, helper, language, FORMS);
  const cells: PlainCell[] = [];
  const replaced: FormulaCell[] = [];
  const refused: WithoutPlainForm[] = [];
  for (const cell of sheet === null ? book.formulas : concerned(book.formulas, sheet)) {
    const plain = compiler.attempt(() => plainCells(cell, compiler));
    if (plain instanceof NotPortable) refused.push({ cell, reason: plain.reason });
    else if (plain !== null) {
      cells.push(...plain);
      replaced.push(cell);
    }
  }
  const written = helper.cells.map((one) => helperContent(one, helper.name));
  return {
    cells,
    replaced,
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

function spillsIn(formula: Formula | null): Reference[] {
  const found: Reference[] = [];
  if (formula === null) return found;
  some(formula, (one) => {
    if (one.kind === 'spill') found.push(one.of);
    return false;
  });
  return found;
}

/** The formulas in place of one; null where it works everywhere as it is. */
function plainCells(cell: FormulaCell, compiler: Compiler): PlainCell[] | null {
  const formula = parseFormula(cell.formula, cell.sheet);
  if (formula === null) {
    if (callsOurs(cell.formula)) throw notPortable('unread');
    return null;
  }
  const bound = namesOfOurs(formula, cell.sheet, compiler.book);
  if (bound.size === 0 && !isReplaced(cell, formula)) return null;
  const answer = compiler.gridOf(formula, { cell, bound });
  const area = filledArea(cell);
  refuseOtherShape(area, answer, cell, compiler);
  return placesIn(area).map(({ row, column }) => {
    const one = answer.at(row - area.top, column - area.left);
    const printed = printFormula(one, cell.sheet);
    if (printed.length >= LONGEST_FORMULA) throw notPortable('tooLong', { limit: LONGEST_FORMULA });
    return { sheet: cell.sheet, row, column, formula: printed };
  });
}

/** Whether a formula has what Excel 2019, LibreOffice or Google Sheets do not know. */
function isReplaced(cell: FormulaCell, formula: Formula): boolean {
  const isUnknown = some(formula, (one) => one.kind === 'spill' || (one.kind === 'call' && isLater(one.name)));
  if (isUnknown || cell.isArray) return isUnknown;
  const { fills } = cell;
  const isSpilling = fills !== null && (fills.bottom > fills.top || fills.right > fills.left);
  return isSpilling || computesWithArrays(formula);
}

function refuseOtherShape(area: Area, answer: Grid, cell: FormulaCell, compiler: Compiler): void {
  const fits = answer.rows === area.bottom - area.top + 1 && answer.columns === area.right - area.left + 1;
  if (fits) return;
  // An error takes one cell, whatever the answer will take.
  const now = compiler.book.valueAt(cell.sheet, cell.row, cell.column);
  if (typeof now === 'object' && now !== null) throw notPortable('answersErrorNow');
  if (cell.fills !== null) throw notPortable('shapeDiffers');
}

function helperContent({ row, column, content, style }: HelperCell, sheet: string): HelperContent {
  if ('text' in content) return { row, column, style, content };
  const printed = printFormula(content.formula, sheet);
  if (printed.length >= LONGEST_FORMULA) throw new RangeError(`A helper formula of ${printed.length} signs.`);
  return { row, column, style, content: { formula: printed } };
}
