/** A formula as a tree. Every reference names its sheet: what is moved to another sheet goes on meaning the same cells. */
import type { Area, ErrorText } from '../../contents';

/** Which edges of a reference have a $, for a reader who copies the cell. */
export interface Fixed {
  readonly firstRow: boolean;
  readonly firstColumn: boolean;
  readonly lastRow: boolean;
  readonly lastColumn: boolean;
}

export interface Reference {
  readonly kind: 'reference';
  readonly sheet: string;
  readonly area: Area;
  readonly fixed: Fixed;
  /** Whole columns (A:C) or rows (1:3), as written. */
  readonly whole: 'columns' | 'rows' | null;
}

export type BinaryOperator = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '<=' | '>' | '>=';

export interface Call {
  readonly kind: 'call';
  /** In capitals, without the prefixes of the file; functions of ours by their name: AHP.WEIGHTS. */
  readonly name: string;
  readonly args: readonly Formula[];
}

/** The part of an area that is filled, as many rows and columns as are told: B7:INDEX(B7:P21,rows,columns). */
export interface FilledPart {
  readonly kind: 'filled';
  readonly area: Reference;
  readonly rows: Formula;
  readonly columns: Formula;
}

export type Formula =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly error: ErrorText }
  /** An argument that is left out between its commas. */
  | { readonly kind: 'omitted' }
  | Reference
  /** A1#, all cells that the formula in A1 fills. */
  | { readonly kind: 'spill'; readonly of: Reference }
  | FilledPart
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'array'; readonly rows: readonly (readonly Formula[])[] }
  | { readonly kind: 'unary'; readonly operator: '-' | '+' | '@'; readonly of: Formula }
  | { readonly kind: 'percent'; readonly of: Formula }
  | { readonly kind: 'binary'; readonly operator: BinaryOperator; readonly left: Formula; readonly right: Formula }
  /** Several areas as one, in parentheses. */
  | { readonly kind: 'union'; readonly parts: readonly Formula[] }
  | Call;

export const FREE: Fixed = { firstRow: false, firstColumn: false, lastRow: false, lastColumn: false };
export const FAST: Fixed = { firstRow: true, firstColumn: true, lastRow: true, lastColumn: true };

export function cellReference(sheet: string, row: number, column: number, fixed = FREE): Reference {
  return { kind: 'reference', sheet, area: { top: row, left: column, bottom: row, right: column }, fixed, whole: null };
}

/** Whether it means the same cells wherever it stands. */
export function isFast({ fixed, whole }: Reference): boolean {
  const [rows, columns] = [fixed.firstRow && fixed.lastRow, fixed.firstColumn && fixed.lastColumn];
  return (rows || whole === 'columns') && (columns || whole === 'rows');
}

export function number(value: number): Formula {
  return { kind: 'number', value };
}

export function text(value: string): Formula {
  return { kind: 'text', value };
}

export function call(name: string, ...args: readonly Formula[]): Call {
  return { kind: 'call', name, args };
}

/** The formulas directly below one. */
function partsOf(formula: Formula): readonly Formula[] {
  switch (formula.kind) {
    case 'unary':
    case 'percent':
      return [formula.of];
    case 'binary':
      return [formula.left, formula.right];
    case 'filled':
      return [formula.area, formula.rows, formula.columns];
    case 'array':
      return formula.rows.flat();
    case 'union':
      return formula.parts;
    case 'call':
      return formula.args;
    default:
      return [];
  }
}

export function some(formula: Formula, holds: (one: Formula) => boolean): boolean {
  return holds(formula) || partsOf(formula).some((part) => some(part, holds));
}

const SHORT: ReadonlySet<Formula['kind']> = new Set(['reference', 'number', 'text', 'boolean', 'error', 'omitted']);

/** References and constants, which a formula may name several times. */
export function isShortToName(formula: Formula): boolean {
  return SHORT.has(formula.kind) || (formula.kind === 'unary' && SHORT.has(formula.of.kind));
}
