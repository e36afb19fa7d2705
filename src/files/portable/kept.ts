/** The way back: the formulas that were replaced, kept in the file as a custom XML part, and what was left in their cells. */
import { textPrint } from '../../sheets/prints';
import type { CellContent } from '../contents';
import { escapeText } from '../markup/escaping';
import { parseTree } from '../markup/tree';
import { placeKey, type FormulaCell } from './book';

const VERSION = 1;

/** Of the part. */
export const KEPT_NAMESPACE = 'urn:timbang:formulas';

/** What stands in a cell: a formula without its equals sign, or a value. */
export type Left = { readonly formula: string } | { readonly value: CellContent | null };

export interface KeptFormula extends FormulaCell {
  /** A print of what was left in its cells, by which it is seen later whether they are as they were. */
  readonly left: string;
}

/** A sheet of intermediate results that was added. */
interface KeptHelper {
  readonly name: string;
  readonly print: string;
}

export interface KeptFormulas {
  readonly version: typeof VERSION;
  readonly helpers: readonly KeptHelper[];
  readonly formulas: readonly KeptFormula[];
}

export function keptFormulas(helpers: readonly KeptHelper[], formulas: readonly KeptFormula[]): KeptFormulas {
  return { version: VERSION, helpers, formulas };
}

/** What was kept before, and what is replaced now: a formula written into the same cells since then counts. */
export function keptTogether(before: KeptFormulas | null, now: KeptFormulas): KeptFormulas {
  const taken = new Set(now.formulas.map(placeOf));
  const older = (before?.formulas ?? []).filter((one) => !taken.has(placeOf(one)));
  return keptFormulas([...(before?.helpers ?? []), ...now.helpers], [...older, ...now.formulas]);
}

/** As the part. */
export function keptToXml(kept: KeptFormulas): string {
  return `<formulas xmlns="${KEPT_NAMESPACE}">${escapeText(JSON.stringify(kept))}</formulas>`;
}

/** Null for a part that is no list of kept formulas. */
export function keptFromXml(xml: string): KeptFormulas | null {
  try {
    const kept: unknown = JSON.parse(parseTree(xml).text);
    return isKept(kept) ? kept : null;
  } catch {
    return null;
  }
}

/**
 * The same for the same contents in the same order, however a program spells them: blanks, quotes around sheets, $,
 * letters of either case and the () of LibreOffice's FALSE() say nothing; numbers count to nine digits, as programs
 * compute them.
 */
export function printOfLeft(contents: readonly Left[]): string {
  return textPrint(contents.map(spelled).join('\n'));
}

function spelled(left: Left): string {
  if ('formula' in left) {
    const numbers = /(?<![A-Z\d.])\d+(?:\.\d+)?(?:E[+-]?\d+)?/g;
    return `=${left.formula
      .replace(/[\s'$]/g, '')
      .toUpperCase()
      .replace(/\b(TRUE|FALSE)\(\)/g, '$1')
      .replace(numbers, (digits) => String(Number(digits)))}`;
  }
  const { value } = left;
  if (value === null) return '';
  if (typeof value === 'number') return value.toPrecision(9);
  return typeof value === 'object' ? value.error : String(value);
}

const placeOf = ({ sheet, row, column }: FormulaCell): string => placeKey(sheet, row, column);

function isKept(value: unknown): value is KeptFormulas {
  if (typeof value !== 'object' || value === null) return false;
  const { version, helpers, formulas } = value as Partial<Record<keyof KeptFormulas, unknown>>;
  if (version !== VERSION || !Array.isArray(helpers) || !Array.isArray(formulas)) return false;
  return helpers.every(isHelper) && formulas.every(isKeptFormula);
}

function isHelper(value: unknown): value is KeptHelper {
  if (typeof value !== 'object' || value === null) return false;
  const { name, print } = value as Partial<Record<keyof KeptHelper, unknown>>;
  return typeof name === 'string' && typeof print === 'string';
}

function isKeptFormula(value: unknown): value is KeptFormula {
  if (typeof value !== 'object' || value === null) return false;
  const cell = value as Partial<Record<keyof KeptFormula, unknown>>;
  const isPlace = typeof cell.sheet === 'string' && Number.isInteger(cell.row) && Number.isInteger(cell.column);
  const isText = typeof cell.formula === 'string' && typeof cell.left === 'string';
  return isPlace && isText && typeof cell.isArray === 'boolean' && isArea(cell.fills);
}

function isArea(value: unknown): boolean {
  if (value === null) return true;
  if (typeof value !== 'object') return false;
  const { top, left, bottom, right } = value as Record<string, unknown>;
  return [top, left, bottom, right].every((edge) => Number.isInteger(edge));
}
