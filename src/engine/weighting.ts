import type { Range } from './cells';
import { isBlank, placeInList, readList } from './cells';
import type { Localized } from './language';
import { reaches, readNumber } from './numbers';
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

/** Sums of weights that rounding leaves at about the whole: of fractions, and of percents. */
const LARGEST_SUM_OF_FRACTIONS = 1.5;
const SMALLEST_SUM_OF_PERCENTS = 95;
const LARGEST_SUM_OF_PERCENTS = 105;

/**
 * What 1 is in the weights of a score that ends where its parts do, by their sum, so that they can be taken as printed:
 * 1 for fractions, 100 for percents, which add to about 100. `null` for a sum that is neither, such as the 66 of six
 * weights of 11: taken as printed they would make a score of any size.
 */
export function printedWhole(sum: number): 1 | 100 | null {
  if (reaches(LARGEST_SUM_OF_FRACTIONS, sum)) return 1;
  return reaches(sum, SMALLEST_SUM_OF_PERCENTS) && reaches(LARGEST_SUM_OF_PERCENTS, sum) ? 100 : null;
}

/**
 * Whether weights by their sum are percents, or meant as such, where scores may be of any size: half of them to half as
 * many again.
 */
export function isAboutHundred(sum: number): boolean {
  return reaches(sum, 50) && reaches(150, sum);
}

/**
 * The whole of the weights of a list, 1 or 100; refused when they are neither fractions nor percents and shall not be
 * divided by their sum.
 */
export function wholeOf(weights: readonly number[], normalize: boolean, list: Localized): 1 | 100 {
  if (normalize) return 1;
  const sum = sumOf(weights);
  const whole = printedWhole(sum);
  if (whole === null) throw new ScoringError('weightsNotAsPrinted', { list, total: Number(sum.toPrecision(12)) });
  return whole;
}

/**
 * Σ weight·score. Normalised, weights are divided by their sum first; otherwise they are taken as printed, and the sum
 * of all of them, also of the rows left out, is kept, as a part of the `whole`. `undefined` when no row has a score.
 *
 * Computed from the distances to the first score, so that scores of 100 throughout give exactly 100, whatever the
 * weights: rounding to 99.99999999999999 would turn a green light yellow.
 */
export function weightedSum(
  rows: readonly WeightedScore[],
  normalize: boolean,
  whole: 1 | 100 = 1,
): number | undefined {
  const used = rows.filter((row): row is WeightedScore & { readonly score: number } => row.score !== null);
  const usedWeights = sumOf(used.map(({ weight }) => weight));
  if (usedWeights === 0) return undefined;
  const first = used[0]?.score ?? 0;
  const mean = first + sumOf(used.map(({ score, weight }) => weight * (score - first))) / usedWeights;
  return normalize ? mean : mean * (sumOf(rows.map(({ weight }) => weight)) / whole);
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
