import type { Range } from './cells';
import { isBlank, placeInList, readList } from './cells';
import type { Localized } from './language';
import { readNumber } from './numbers';
import { isPlainNumber, readWeightQuantity } from './quantities';
import { ScoringError } from './scoringError';
import { isNoData } from './textNumbers';

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
  const used = rows.filter((row): row is WeightedScore & { readonly score: number } => row.score !== null);
  const usedWeights = sumOf(used.map(({ weight }) => weight));
  if (usedWeights === 0) return undefined;
  const first = used[0]?.score ?? 0;
  const mean = first + sumOf(used.map(({ score, weight }) => weight * (score - first))) / usedWeights;
  return normalize ? mean : mean * sumOf(rows.map(({ weight }) => weight));
}

/** A sum that gives back what its additions lose by rounding (Neumaier, ZAMM 54, 1974): 0.56 + 0.14 + 0.3 is 1. */
export function sumOf(values: readonly number[]): number {
  let total = 0;
  let lost = 0;
  for (const value of values) {
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  return total + lost;
}

/**
 * The weight of a row: a fraction, percent or any positive number. Only a row without data may have none; desktop Excel
 * hands a blank weight over as 0, and leaving such an indicator out in silence would be a wrong score.
 */
export function readWeight(cell: unknown, weights: Range, index: number, rowHasData: boolean): number {
  const place = () => placeInList(weights, index);
  const weight = isPlainNumber(cell) ? cell : readWeightText(cell, weights, place);
  if (weight < 0) throw new ScoringError('weightNotPositive', { place: place(), got: weight });
  if (weight === 0 && rowHasData) throw new ScoringError('weightMissing', { place: place() });
  return weight;
}

function readWeightText(cell: unknown, { cells }: Range, place: () => Localized): number {
  return isNoData(cell) ? 0 : readWeightQuantity({ cell, place, among: cells });
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
  const expected = readList(partner).length;
  const list = readList(range);
  if (list.length !== expected) {
    throw new ScoringError('lengthsDiffer', {
      first: range.name,
      firstCount: list.length,
      second: partner.name,
      secondCount: expected,
    });
  }
  return list;
}
