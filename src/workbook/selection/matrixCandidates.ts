/** A block of cells read as a pairwise matrix: with or without its heading row and its column of names. */
import { isNotJudged, judgmentInText } from '../../engine/ahp/judgment';
import type { JudgmentMatrix } from '../../engine/ahp/judgments';
import { readJudgments } from '../../engine/ahp/judgments';
import { ScoringError } from '../../engine/scoringError';
import type { Area } from '../../sheets/address';
import { isLikelyDated } from './datedJudgments';
import type { Cell, SelectionReading } from './selection';
import { isErrorValue } from '../../sheets/text';

/** The names of the compared items and where they stand, so that formulas can refer to them. */
export interface Labels {
  texts: readonly string[];
  area: Area;
}

/** Exactly one of `judgments` and `error` is given. */
export interface MatrixCandidate {
  body: Area;
  labels: Labels | null;
  judgments: JudgmentMatrix | null;
  error: ScoringError | null;
}

export type Cells = readonly (readonly Cell[])[];

export const LARGEST = 100;
/** Rounded judgments (0.33 against 3) and honest slips both still look like a pair of reciprocals. */
const LOOKS_RECIPROCAL = 0.15;

/** A judgment as far as looks go: null is blank, undefined is text that is no judgment. The engine reads it exactly. */
function glance(cell: Cell): number | null | undefined {
  if (typeof cell === 'number') return cell === 0 ? null : cell;
  if (typeof cell === 'boolean') return undefined;
  return isNotJudged(cell) ? null : judgmentInText(cell);
}

function asRatio(judgment: number): number {
  return judgment < 0 ? -1 / judgment : judgment;
}

interface Looks {
  ones: number;
  oddDiagonal: number;
  reciprocal: number;
  contradicting: number;
  oneSided: number;
  unreadable: number;
}

export function looksOf(cells: Cells): Looks {
  const looks: Looks = { ones: 0, oddDiagonal: 0, reciprocal: 0, contradicting: 0, oneSided: 0, unreadable: 0 };
  const at = (row: number, column: number): number | null | undefined => glance(cells[row]?.[column] ?? '');
  for (let row = 0; row < cells.length; row += 1) {
    const self = at(row, row);
    if (self === 1) looks.ones += 1;
    else if (self !== null) looks.oddDiagonal += 1;
    for (let column = row + 1; column < cells.length; column += 1) {
      const above = at(row, column);
      const below = at(column, row);
      if (above === undefined || below === undefined) looks.unreadable += 1;
      else if (above === null && below === null) continue;
      else if (above === null || below === null) looks.oneSided += 1;
      // A typed 1/3 that became a date goes with whatever mirrors it.
      else if (isLikelyDated(above) || isLikelyDated(below)) looks.reciprocal += 1;
      else if (Math.abs(Math.log(Math.abs(asRatio(above) * asRatio(below)))) <= LOOKS_RECIPROCAL) looks.reciprocal += 1;
      else looks.contradicting += 1;
    }
  }
  return looks;
}

/** Meant as pairwise comparisons, right or wrong: a diagonal of ones says so, else the pairs must speak for it. */
function isMeantAsPairwise(cells: Cells): boolean {
  const size = cells.length;
  const looks = looksOf(cells);
  const convincing = looks.reciprocal + looks.oneSided;
  const doubtful = looks.contradicting + looks.unreadable;
  if (looks.ones === size) return doubtful === 0 || size > 2 || looks.contradicting > 0;
  if (looks.oddDiagonal === 0) return convincing > 0 && doubtful <= convincing / 2;
  return size >= 3 && looks.oddDiagonal * 2 <= size && looks.reciprocal > doubtful + looks.oneSided;
}

function isWord(cell: Cell): boolean {
  return typeof cell === 'string' && glance(cell) === undefined;
}

/** An error value is what became of a formula, never what somebody called an item. */
function areNames(cells: readonly Cell[]): boolean {
  return cells.every((cell) => String(cell).trim() !== '' && !isErrorValue(cell)) && cells.some(isWord);
}

/** 1, 2, 3, … as headings: numbers, but in order, which judgments of one item against all others never are. */
function isCount(cells: readonly Cell[]): boolean {
  return cells.length > 1 && cells.every((cell, index) => Number(cell) === index + 1);
}

function asLabels(cells: readonly Cell[], area: Area): Labels | null {
  return areNames(cells) || isCount(cells) ? { texts: cells.map((cell) => String(cell).trim()), area } : null;
}

/** The same words down and across compare things with themselves, whatever stands between them. */
function areSameNames(names: readonly Cell[] | null, headings: readonly Cell[] | null): boolean {
  if (!names || !headings || !areNames(names) || !areNames(headings)) return false;
  return names.every((name, index) => String(name).trim() === String(headings[index]).trim());
}

function read(cells: Cells, body: Area, labels: Labels | null, isLabelledTwice = false): MatrixCandidate | null {
  if (cells.length < 2 || cells.length > LARGEST) return null;
  if (!isLabelledTwice && !isMeantAsPairwise(cells)) return null;
  try {
    return { body, labels, judgments: readJudgments(cells), error: null };
  } catch (failure) {
    return failure instanceof ScoringError ? { body, labels, judgments: null, error: failure } : null;
  }
}

function isHeading(cells: readonly Cell[] | null): boolean {
  return cells !== null && (areNames(cells) || isCount(cells));
}

/** Codes, units or a title before the names: anything but numbers. */
function areNoNumbers(lines: Cells): boolean {
  return lines.flat().every((cell) => typeof cell !== 'number');
}

/** Words and numbers in one line: a heading with years in it, or judgments with a wrong one among them. */
function isMixed(cells: readonly Cell[]): boolean {
  return areNames(cells) && cells.some((cell) => !isWord(cell));
}

const TOTAL = /^\s*(total|jumlah|sum|∑|Σ)/i;

/** As SUM adds: a wrong word counts for nothing. */
function sumOf(cells: readonly unknown[]): number {
  return cells.reduce<number>((total, cell) => total + (typeof cell === 'number' ? cell : 0), 0);
}

/**
 * Column totals times weights are about 1, so the totals of a printed table, with its weights beside, pass for one more
 * item. Only their name tells: three equal items and one three times as important look exactly the same.
 */
export function endsInTotals(cells: Cells, names: readonly Cell[] | null): boolean {
  if (!TOTAL.test(String(names?.at(-1) ?? ''))) return false;
  const last = cells.at(-1) ?? [];
  const isBlankRow = last.slice(0, -1).every((cell) => cell === '');
  // Below an upper triangle only the weights have a sum.
  if (isBlankRow) return Math.abs(sumOf(cells.slice(0, -1).map((row) => row.at(-1))) - 1) <= 0.01;
  return last.slice(0, -1).every((cell, column) => {
    // An error value spoils the total of its column.
    const sum = sumOf(cells.slice(0, -1).map((row) => row[column]));
    return isErrorValue(cell) || (typeof cell === 'number' && Math.abs(cell - sum) <= 0.01 * sum);
  });
}

/** The block without its first `top` rows and `side` columns, with the names nearest to the judgments. */
export function strip(
  { area, values, left, above }: SelectionReading,
  top: number,
  side: number,
): MatrixCandidate | null {
  const size = area.rows - top;
  if (size !== area.columns - side || size < 2) return null;
  const body: Area = { sheet: area.sheet, row: area.row + top, column: area.column + side, rows: size, columns: size };
  const rows = values.slice(top);
  const names = side ? rows.map((row) => row[side - 1] ?? '') : (left?.slice(top) ?? null);
  const headings = top ? (values[top - 1]?.slice(side) ?? null) : (above?.slice(side) ?? null);
  // What is cut away must be a heading; otherwise the selection is simply not square.
  if (side && !(isHeading(names) && areNoNumbers(rows.map((row) => row.slice(0, side - 1))))) return null;
  if (top && !(isHeading(headings) && areNoNumbers(values.slice(0, top - 1)))) return null;
  // Names further out are the names; what stands between them and the rest are judgments, one of them wrong.
  const namesBeyond = side > 1 ? rows.map((row) => row[side - 2] ?? '') : side ? left?.slice(top) : null;
  const headingsBeyond = top > 1 ? values[top - 2]?.slice(side) : top ? above?.slice(side) : null;
  if (side && names && isMixed(names) && areNames(namesBeyond ?? [])) return null;
  if (top && headings && isMixed(headings) && areNames(headingsBeyond ?? [])) return null;
  // A corner of 1 above 1, 2, … is the first judgment of a matrix, not a numbered heading.
  if (top && side && values[0]?.[0] === 1) return null;
  const cells = rows.map((row) => row.slice(side));
  if (endsInTotals(cells, names)) return null;
  const labels =
    (names && asLabels(names, { ...body, column: body.column - 1, columns: 1 })) ??
    (headings && asLabels(headings, { ...body, row: body.row - 1, rows: 1 }));
  return read(cells, body, labels, areSameNames(names, headings));
}
