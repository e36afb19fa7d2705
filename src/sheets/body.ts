/** Where the columns of a table stand on a sheet, and how formulas name their cells. */
import { cellAddress, columnLetters } from './address';

/** A table's body: rows counted as Excel does, from 1. */
export interface Body<Key extends string> {
  readonly keys: readonly Key[];
  readonly first: number;
  readonly last: number;
  readonly rows: number;
  has(key: Key): boolean;
  /** From 0. */
  column(key: Key): number;
  /** F5 */
  cell(key: Key, row: number): string;
  /** F5:F26 */
  range(key: Key): string;
  /** $F$5:$F$26 */
  absolute(key: Key): string;
}

export function bodyOf<Key extends string>(keys: readonly Key[], first: number, rows: number): Body<Key> {
  const last = first + rows - 1;
  const places = new Map(keys.map((key, index) => [key, index]));
  const column = (key: Key): number => {
    const found = places.get(key);
    if (found === undefined) throw new RangeError(`The table has no column "${key}".`);
    return found;
  };
  const letters = (key: Key): string => columnLetters(column(key));
  return {
    keys,
    first,
    last,
    rows,
    has: (key) => places.has(key),
    column,
    cell: (key, row) => cellAddress(row - 1, column(key)),
    range: (key) => `${letters(key)}${first}:${letters(key)}${last}`,
    absolute: (key) => absoluteCells(`${letters(key)}${first}:${letters(key)}${last}`),
  };
}

/** $F$5:$F$26 */
export function absoluteCells(cells: string): string {
  return cells.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

/** A text as a formula holds it. */
export function inQuotes(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** A cell's value with a blank as "": what is blank must not arrive as 0. */
export function guarded(range: string): string {
  return `IF(${range}="","",${range})`;
}

/** One column of planned cells: a formula at the top and room for what it spills. */
export function spilling(formula: string, rows: number): (string | null)[] {
  return Array.from({ length: rows }, (_, row) => (row === 0 ? formula : null));
}

/** Cells whose content is left alone. */
export const blanks = (count: number): null[] => new Array<null>(count).fill(null);

/** The arguments of a call, up to the last that is given. */
export function argumentsOf(given: readonly string[]): string {
  const last = given.findLastIndex((argument) => argument !== '');
  return given.slice(0, last + 1).join(',');
}
