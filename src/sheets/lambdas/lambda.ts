/** A function of one's own in the workbook: a defined name that stands for a LAMBDA. */
import type { Localized } from '../../engine/language';

export interface NamedLambda {
  /** In capitals, and none of our functions' families. */
  readonly name: string;
  /** Without its equals sign, as a cell takes it. Uses names before it in the list. */
  readonly formula: string;
  /** Below 255 letters, which is what Excel keeps. */
  readonly comment: Localized;
}

/** A #VALUE!; error constants are not read everywhere. */
export const MISTAKE = 'VALUE("?")';

/** Without the blanks that are there for the reader; those in texts stay. */
export function compact(formula: string): string {
  return formula.replace(/"[^"]*"|\s+/g, (piece) => (piece.startsWith('"') ? piece : ''));
}

/** An array of one row: {1,2} or {"a","b"}. */
export function row(values: readonly (string | number)[]): string {
  return `{${values.map((value) => (typeof value === 'number' ? String(value) : `"${value}"`)).join(',')}}`;
}
