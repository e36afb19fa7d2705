import type { Cells, Shape } from '../cells';
import { isBlank } from '../cells';
import { isNotJudged, judgmentInText } from './judgment';

/** The judgments of a range, how far in they begin, and the names that were selected with them. */
export interface Body {
  readonly cells: Cells;
  /** Heading rows and columns of names before the judgments, 0 or 1 each. */
  readonly top: number;
  readonly side: number;
  /** Of the items, in order; `null` where none were selected. */
  readonly names: readonly string[] | null;
}

/**
 * A range of judgments without the names of its items, if they were selected with it: a row of names above as many
 * rows, a column of names before as many columns, or both, with a corner that is blank or says what is compared.
 *
 * Names are words that are no judgment and differ from each other, or 1, 2, 3, … both down and across. A wrong word
 * among judgments therefore never makes a heading of its row.
 */
export function bodyOf(cells: Cells): Body {
  const shape: Shape = { rows: cells.length, columns: cells[0]?.length ?? 0 };
  const whole: Body = { cells, top: 0, side: 0, names: null };
  const top = shape.rows - shape.columns;
  if (top === 0) return shape.rows > 2 ? withoutBoth(cells, whole) : whole;
  if (top === 1 && shape.columns > 1 && areNames(cells[0] ?? [])) {
    return { cells: cells.slice(1), top: 1, side: 0, names: texts(cells[0] ?? []) };
  }
  const first = cells.map((row) => row[0]);
  if (top === -1 && shape.rows > 1 && areNames(first)) {
    return { cells: cells.map((row) => row.slice(1)), top: 0, side: 1, names: texts(first) };
  }
  return whole;
}

function withoutBoth(cells: Cells, whole: Body): Body {
  if (!mayBeHeading(cells[0]?.[1])) return whole;
  const across = (cells[0] ?? []).slice(1);
  const down = cells.slice(1).map((row) => row[0]);
  const isNamed = areNames(across) && areNames(down);
  if (!isNamed && !(areNumbered(across) && areNumbered(down))) return whole;
  if (!isCorner(cells[0]?.[0])) return whole;
  return { cells: cells.slice(1).map((row) => row.slice(1)), top: 1, side: 1, names: texts(down) };
}

/** Whether the first of the names across can be one; a judgment, as it mostly is, cannot. */
function mayBeHeading(cell: unknown): boolean {
  return cell === 1 || typeof cell === 'string';
}

function isCorner(cell: unknown): boolean {
  return isBlank(cell) || cell === 0 || isWord(cell);
}

function areNames(cells: readonly unknown[]): boolean {
  if (!cells.every(isWord)) return false;
  const names = cells.map((cell) => String(cell).trim().toLowerCase());
  return new Set(names).size === names.length;
}

function areNumbered(cells: readonly unknown[]): boolean {
  return cells.every((cell, i) => cell === i + 1);
}

export function isWord(cell: unknown): boolean {
  return typeof cell === 'string' && !isNotJudged(cell) && judgmentInText(cell) === undefined;
}

function texts(cells: readonly unknown[]): string[] {
  return cells.map((cell) => String(cell).trim());
}
