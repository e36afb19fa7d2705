import type { Cells } from '../cells';
import { isBlank, readRange } from '../cells';
import type { Localized } from '../language';
import { localized, quoted } from '../messages';
import { numberInText } from '../numbers';
import { ScoringError } from '../scoringError';
import { readJudgment } from './judgment';

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

/** Tables print reciprocals with two decimals: 7 · 0.14 = 0.98 and 6 · 0.17 = 1.02 still belong together. */
const RECIPROCAL_ROUNDING = 0.02 + 1e-9;

/** What printing with two decimals takes away at most; 8 and 0.13 differ by it. */
const PRINT_ROUNDING = 0.005 + 1e-9;

/** A diagonal computed as w/w may miss 1 by its rounding. */
const DIAGONAL_ROUNDING = 1e-9;

/**
 * Reads an n×n range of judgments, 2 ≤ n ≤ 100: a full reciprocal matrix, or one triangle with the other left blank.
 *
 * Blank or 0 is "not judged" (1 on the diagonal); text such as "1/3" and "0,5" is a number; a negative -k and the
 * text "(k)" mean 1/k, as Expert Choice prints a judgment in favour of the column (Excel turns a typed (2) into -2).
 * Of a pair given twice the entry above 1 is kept, since the printed reciprocal is the rounded one.
 *
 * Throws a ScoringError naming row and column; also when some items are not linked to the others by any judgment.
 */
export function readJudgments(cells: Cells): JudgmentMatrix {
  const judgments = readPartialJudgments(cells);
  if (judgments.missing > 0) refuseUnlinkedItems(judgments.values);
  return judgments;
}

/**
 * As `readJudgments`, for uses that need no weights: items may be left without any judgment. `matrix` names the matrix
 * in refusals where there are several.
 */
export function readPartialJudgments(cells: Cells, matrix?: Localized): JudgmentMatrix {
  const { shape } = readRange(cells, matrix ?? MATRIX_NAME);
  if (shape.rows !== shape.columns) throw new ScoringError('matrixNotSquare', { ...shape });
  const size = shape.rows;
  if (size < 2) throw new ScoringError('matrixTooSmall');
  if (size > LARGEST_MATRIX) throw new ScoringError('matrixTooLarge', { size, limit: LARGEST_MATRIX });

  const given = cells.map((row, i) =>
    row.map((cell, j) => {
      const place = () => placeOf('cell', i, j, matrix);
      return i === j ? readDiagonal(cell, place) : readJudgment(cell, place);
    }),
  );
  let missing = 0;
  const values = given.map((row, i) =>
    row.map((forward, j) => {
      if (i === j) return 1;
      const value = agreed(forward, given[j]?.[i] ?? null, i, j, matrix);
      if (value === null && i < j) missing += 1;
      return value;
    }),
  );
  return { size, values, missing };
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

/** Whether a cell may stand on the diagonal: 1, blank or 0. */
export function isOnDiagonal(cell: unknown): boolean {
  const value = typeof cell === 'string' ? numberInText(cell) : cell;
  if (isBlank(cell) || value === 0) return true;
  return typeof value === 'number' && Math.abs(value - 1) <= DIAGONAL_ROUNDING;
}

/** The one judgment a pair of cells agrees on. */
function agreed(
  forward: number | null,
  backward: number | null,
  row: number,
  column: number,
  matrix: Localized | undefined,
): number | null {
  if (forward === null) return backward === null ? null : 1 / backward;
  if (backward === null) return forward;
  if (!areReciprocal(forward, backward)) {
    const place = placeOf('pair', row, column, matrix);
    throw new ScoringError('pairNotReciprocal', { place, row: row + 1, column: column + 1, forward, backward });
  }
  if (forward === backward) return 1;
  return forward > backward ? forward : 1 / backward;
}

/** Whether two judgments are reciprocals of each other, or the smaller is the reciprocal as a table prints it. */
function areReciprocal(first: number, second: number): boolean {
  if (Math.abs(first * second - 1) <= RECIPROCAL_ROUNDING) return true;
  const printed = Math.min(first, second);
  const hasTwoDecimals = Math.abs(printed * 100 - Math.round(printed * 100)) < 1e-9;
  return hasTwoDecimals && Math.abs(printed - 1 / Math.max(first, second)) <= PRINT_ROUNDING;
}

/** "row 1, column 3" or "items 1 and 3", after the name of the matrix if it has one. */
function placeOf(what: 'cell' | 'pair', row: number, column: number, matrix: Localized | undefined): Localized {
  const position = localized(what, { row: row + 1, column: column + 1 });
  return matrix === undefined ? position : localized('placeInList', { list: matrix, position });
}

/** Weights exist only when every item is reached from the first by way of judgments. */
function refuseUnlinkedItems(values: JudgmentMatrix['values']): void {
  const reached = new Set([0]);
  for (const item of reached) {
    values[item]?.forEach((value, other) => {
      if (value !== null) reached.add(other);
    });
  }
  const unreached = values.findIndex((_, item) => !reached.has(item));
  if (unreached > 0) throw new ScoringError('itemsNeverCompared', { first: 1, second: unreached + 1 });
}
