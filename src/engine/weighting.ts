import type { Range } from './cells';
import { isBlank, readLength, readList } from './cells';
import type { Localized } from './language';
import { readNumber } from './numbers';
import { ScoringError } from './scoringError';

/** The parameter that says whether weights are divided by their sum. */
export const NORMALIZE: Localized = { en: 'Normalize', id: 'Normalkan' };

/** One row of a scorecard; a row without a score is left out and its weight spreads over the others. */
export interface WeightedScore {
  readonly score: number | null;
  readonly weight: number;
}

/**
 * Σ weight·score. Normalised, weights are divided by their sum first; otherwise they are taken as printed, and the sum
 * of all of them, also of the rows left out, is kept. `undefined` when no row has a score.
 *
 * Computed from the distances to the first score, so that scores of 100 throughout give exactly 100, whatever the
 * weights: rounding to 99.99999999999999 would turn a green light yellow.
 */
export function weightedSum(rows: readonly WeightedScore[], normalize: boolean): number | undefined {
  return weightedSumOf(
    rows.map(({ score }) => score),
    rows.map(({ weight }) => weight),
    normalize,
  );
}

/** As `weightedSum`, of scores and weights in lists of their own. */
export function weightedSumOf(
  scores: readonly (number | null)[],
  weights: readonly number[],
  normalize: boolean,
): number | undefined {
  const [all, used, distances] = [new Sum(), new Sum(), new Sum()];
  let first: number | undefined;
  for (let row = 0; row < scores.length; row += 1) {
    const [score, weight] = [scores[row] ?? null, weights[row] as number];
    all.add(weight);
    if (score === null) continue;
    first ??= score;
    used.add(weight);
    distances.add(weight * (score - first));
  }
  if (first === undefined || used.value === 0) return undefined;
  const mean = first + distances.value / used.value;
  return normalize ? mean : mean * all.value;
}

/** A sum that gives back what its additions lose by rounding (Neumaier, ZAMM 54, 1974): 0.56 + 0.14 + 0.3 is 1. */
export class Sum {
  private total = 0;
  private lost = 0;

  add(value: number): void {
    const next = this.total + value;
    this.lost += Math.abs(this.total) >= Math.abs(value) ? this.total - next + value : value - next + this.total;
    this.total = next;
  }

  get value(): number {
    return this.total + this.lost;
  }
}

/** The sum of numbers, without what rounding loses. */
export function sumOf(values: readonly number[]): number {
  const sum = new Sum();
  for (const value of values) sum.add(value);
  return sum.value;
}

/**
 * The weight of a row: a fraction, percent or any positive number. Only a row without data may have none; desktop Excel
 * hands a blank weight over as 0, and leaving such an indicator out in silence would be a wrong score.
 */
export function readWeight(cell: unknown, place: () => Localized, rowHasData: boolean): number {
  const weight = isBlank(cell) ? 0 : readNumber(cell, place);
  if (weight < 0) throw new ScoringError('weightNotPositive', { place: place(), got: weight });
  if (weight === 0 && rowHasData) throw new ScoringError('weightMissing', { place: place() });
  return weight;
}

/** A weight or priority where none may be missing. */
export function readPositive(cell: unknown, place: () => Localized): number {
  if (isBlank(cell)) throw new ScoringError('numberMissing', { place: place() });
  const value = readNumber(cell, place);
  if (value <= 0) throw new ScoringError('weightNotPositive', { place: place(), got: value });
  return value;
}

/** The values of two lists that must be equally long; one may be a row and the other a column. */
export function readEqualList(range: Range, partner: Range): readonly unknown[] {
  refuseUnequalLength(range, partner);
  return readList(range);
}

/** Refuses a list that is not as long as another. */
export function refuseUnequalLength(range: Range, partner: Range): void {
  const expected = readLength(partner);
  const length = readLength(range);
  if (length === expected) return;
  throw new ScoringError('lengthsDiffer', {
    first: range.name,
    firstCount: length,
    second: partner.name,
    secondCount: expected,
  });
}
