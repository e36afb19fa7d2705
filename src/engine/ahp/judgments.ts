import type { Cells, Shape } from '../cells';
import { readRange } from '../cells';
import type { Localized } from '../language';
import { localized, quoted } from '../messages';
import { ScoringError } from '../scoringError';
import type { Body } from './headings';
import { bodyOf } from './headings';
import { FAR_OUTSIDE_SCALE, isNotJudged, isTimeOfRatio, judgmentInText, readJudgment } from './judgment';
import { asMeant, coarselyPrinted, isPrintedReciprocal } from './printedReciprocal';

/**
 * Judgments of n items in pairs: `values[i][j]` says how many times item i outweighs item j, `null` where nobody
 * judged.
 */
export interface JudgmentMatrix {
  readonly size: number;
  readonly values: readonly (readonly (number | null)[])[];
  /** Unordered pairs without a judgment. */
  readonly missing: number;
}

/** A matrix in which every pair is judged. */
export type CompleteMatrix = readonly (readonly number[])[];

const MATRIX_NAME: Localized = { en: 'Matrix', id: 'Matriks' };

/** Beyond this no person compares pairs, and 4950 judgments are a mistake in the selection. */
export const LARGEST_MATRIX = 100;

/** A formula's reciprocal, or one that is printed a little beside it: 7 · 0.14 = 0.98 and 6 · 0.17 = 1.02. */
const RECIPROCAL_ROUNDING = 0.02 + 1e-9;

/** A diagonal computed as w/w may miss 1 by its rounding. */
const DIAGONAL_ROUNDING = 1e-9;

/**
 * Reads an n×n range of judgments, 1 ≤ n ≤ 100: a full reciprocal matrix, or one triangle with the other left blank,
 * with or without the names of its items.
 *
 * Blank, 0 or a mark such as "-" is "not judged" (1 on the diagonal); text such as "1/3" and "0,5" is a number; a
 * negative -k and the text "(k)" mean 1/k, as Expert Choice prints a judgment in favour of the column (Excel turns a
 * typed (2) into -2). Of a pair given twice the entry above 1 is kept, since the printed reciprocal is the rounded one;
 * of a pair given once a printed 0.33 is 1/3, so that a table has one answer in full and by either triangle.
 *
 * Throws a ScoringError naming row and column; also when some items are not linked to the others by any judgment.
 */
export function readJudgments(cells: Cells): JudgmentMatrix {
  if (isOneItem(cells)) return { size: 1, values: [[1]], missing: 0 };
  return linked(readPartialJudgments(cells));
}

/** Judgments that were read as partial ones, for uses that need weights: refused where items are not linked. */
export function linked(judgments: JudgmentMatrix): JudgmentMatrix {
  if (judgments.missing > 0) refuseUnlinkedItems(judgments.values);
  return judgments;
}

/**
 * As `readJudgments`, for uses that need no weights: items may be left without any judgment. `matrix` names the matrix
 * in refusals where there are several.
 */
export function readPartialJudgments(cells: Cells, matrix?: Localized): JudgmentMatrix {
  const range = readRange(cells, matrix ?? MATRIX_NAME);
  const body = bodyOf(range.cells);
  const size = body.cells.length;
  if (size !== body.cells[0]?.length)
    throw new ScoringError(areLikelyAnswers(range.shape) ? 'answersNotMatrix' : 'matrixNotSquare', { ...range.shape });
  if (size < 2) throw new ScoringError('matrixTooSmall');
  if (size > LARGEST_MATRIX) throw new ScoringError('matrixTooLarge', { size, limit: LARGEST_MATRIX });

  if (arePlain(body.cells)) return { size, values: body.cells, missing: 0 };
  const placeOf = placesIn(body, matrix);
  let [i, j] = [0, 0];
  const place = () => placeOf('cell', i, j);
  const given = body.cells.map((row) => new Array<number | null>(row.length));
  for (i = 0; i < size; i += 1) {
    for (j = 0; j < size; j += 1) {
      const cell = body.cells[i]?.[j];
      (given[i] as (number | null)[])[j] = i === j ? readDiagonal(cell, place) : readJudgment(cell, place);
    }
  }
  return { size, ...agreedAll(given, body, placeOf) };
}

/** Whether cells are judgments as they are, as formulas make them: 1 on the diagonal, and reciprocals to the last digit. */
function arePlain(cells: Cells): cells is CompleteMatrix {
  for (let i = 0; i < cells.length; i += 1) {
    const row = cells[i] as readonly unknown[];
    if (row[i] !== 1) return false;
    for (let j = 0; j < i; j += 1) {
      const one = row[j];
      const mirrored = cells[j]?.[i];
      if (!(isReciprocal(one, mirrored) || isReciprocal(mirrored, one))) return false;
    }
  }
  return true;
}

function isReciprocal(smaller: unknown, larger: unknown): boolean {
  if (typeof smaller !== 'number' || typeof larger !== 'number') return false;
  return larger >= 1 && larger < FAR_OUTSIDE_SCALE && smaller === 1 / larger && !isTimeOfRatio(smaller);
}

/** The names of the items, if they were selected with their judgments. */
export function namesOf(cells: Cells): readonly string[] | null {
  return bodyOf(cells).names;
}

/** One item alone weighs everything; only its 1 says that it is meant. */
function isOneItem(cells: Cells): boolean {
  return cells.length === 1 && cells[0]?.length === 1 && cells[0][0] === 1;
}

/** As wide as people's answers about three or more items are, it is likely a table of them. */
export function areLikelyAnswers({ rows, columns }: Shape): boolean {
  return rows > 1 && columns >= 3 && Number.isInteger(itemsOf(columns));
}

/** The n of n(n − 1)/2 pairs; no whole number where no items make so many. */
export function itemsOf(pairs: number): number {
  return (1 + Math.sqrt(1 + 8 * pairs)) / 2;
}

/** How many pairs n items make. */
export function pairsOf(size: number): number {
  return (size * (size - 1)) / 2;
}

/** Whether there are just the n − 1 judgments that link n items, so that none can contradict another. */
export function isJustLinked({ size, missing }: JudgmentMatrix): boolean {
  return missing === pairsOf(size - 1);
}

/** Whether every pair is judged. */
export function isComplete(
  judgments: JudgmentMatrix,
): judgments is JudgmentMatrix & { readonly values: CompleteMatrix } {
  return judgments.missing === 0;
}

function readDiagonal(cell: unknown, place: () => Localized): number {
  if (isOnDiagonal(cell)) return 1;
  throw new ScoringError('diagonalNotOne', { place: place(), got: quoted(cell) });
}

/** Whether a cell may stand on the diagonal: 1, 0, blank or a mark for it. */
export function isOnDiagonal(cell: unknown): boolean {
  const value = typeof cell === 'string' ? judgmentInText(cell) : cell;
  if (isNotJudged(cell) || value === 0) return true;
  return typeof value === 'number' && Math.abs(value - 1) <= DIAGONAL_ROUNDING;
}

type Given = readonly (readonly (number | null)[])[];

/** The judgments that both cells of each pair agree on, and how many pairs have none. */
function agreedAll(given: Given, body: Body, placeOf: PlaceOf): Pick<JudgmentMatrix, 'values' | 'missing'> {
  let missing = 0;
  const values = given.map((row, i) =>
    row.map((forward, j) => {
      if (i === j) return 1;
      const value = agreed(forward, given[j]?.[i] ?? null, i, j, body, placeOf);
      if (value === null && i < j) missing += 1;
      return value;
    }),
  );
  return { values, missing };
}

/** The one judgment a pair of cells agrees on. */
function agreed(
  forward: number | null,
  backward: number | null,
  row: number,
  column: number,
  { top, side }: Body,
  placeOf: PlaceOf,
): number | null {
  if (forward === null) return backward === null ? null : 1 / aloneAt(backward, column, row, placeOf);
  if (backward === null) return aloneAt(forward, row, column, placeOf);
  if (!areReciprocal(forward, backward)) {
    throw new ScoringError('pairNotReciprocal', {
      place: placeOf('pair', row, column),
      row: row + top + 1,
      column: column + side + 1,
      forward,
      mirroredRow: column + top + 1,
      mirroredColumn: row + side + 1,
      backward,
    });
  }
  if (forward === backward) return 1;
  return forward > backward ? forward : 1 / backward;
}

function aloneAt(judgment: number, row: number, column: number, placeOf: PlaceOf): number {
  return alone(judgment, () => placeOf('cell', row, column));
}

/** A judgment that nothing mirrors; refused where a table with one decimal prints several alike. */
export function alone(judgment: number, place: () => Localized): number {
  const choices = coarselyPrinted(judgment);
  if (choices.length === 0) return asMeant(judgment);
  throw new ScoringError('printedTooCoarse', {
    place: place(),
    got: judgment,
    choices: choices.map((strength) => `1/${strength}`).join(', '),
    example: `=1/${choices[0]}`,
  });
}

/** Whether two judgments are reciprocals of each other, or the smaller is the reciprocal as a table prints it. */
function areReciprocal(first: number, second: number): boolean {
  if (Math.abs(first * second - 1) <= RECIPROCAL_ROUNDING) return true;
  return isPrintedReciprocal(Math.min(first, second), Math.max(first, second));
}

type PlaceOf = (what: 'cell' | 'pair', row: number, column: number) => Localized;

/**
 * "row 1, column 3" or "items 1 and 3", after the name of the matrix if it has one. Rows and columns are those of the
 * range, headings included; items are counted from the first.
 */
export function placesIn({ top, side }: Body, matrix: Localized | undefined): PlaceOf {
  return (what, row, column) => {
    const [down, across] = what === 'cell' ? [top, side] : [0, 0];
    const position = localized(what, { row: row + down + 1, column: column + across + 1 });
    return matrix === undefined ? position : localized('placeInList', { list: matrix, position });
  };
}

/** Weights exist only when every item is reached from the first by way of judgments. */
function refuseUnlinkedItems(values: JudgmentMatrix['values']): void {
  const reached = new Set([0]);
  for (const item of reached) {
    values[item]?.forEach((value, other) => {
      if (value !== null) reached.add(other);
    });
  }
  const unreached = values.flatMap((_, item) => (reached.has(item) ? [] : [item]));
  const [first] = unreached;
  if (first === undefined) return;
  const isUnused = (item: number): boolean =>
    values[item]?.every((value, other) => value === null || other === item) === true;
  if (unreached.length > 1 && unreached.every(isUnused) && !isUnused(0))
    throw new ScoringError('itemsUnused', { items: runsOf(unreached) });
  throw new ScoringError('itemsNeverCompared', { first: 1, second: first + 1 });
}

/** Items counted from 1, neighbours together: "2, 4–10". */
function runsOf(items: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const item of items) {
    const run = runs.at(-1);
    if (run?.[1] === item - 1) run[1] = item;
    else runs.push([item, item]);
  }
  return runs.map(([from, to]) => (from === to ? `${from + 1}` : `${from + 1}–${to + 1}`)).join(', ');
}
