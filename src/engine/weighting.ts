import type { LocatedCell, Range } from './cells';
import { isBlank, readLength, readList } from './cells';
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
 * The whole of the weights of a list by their sum, 1 or 100; refused when they are neither fractions nor percents and
 * shall not be divided by their sum.
 */
export function wholeOf(sum: number, normalize: boolean, list: Localized): 1 | 100 {
  if (normalize) return 1;
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
  return weightedSumOf(
    rows.map(({ score }) => score ?? NaN),
    rows.map(({ weight }) => weight),
    normalize,
    whole,
  );
}

/** As `weightedSum`, of scores and weights in lists of their own; a score that is not there is NaN. */
export function weightedSumOf(
  scores: ArrayLike<number>,
  weights: ArrayLike<number>,
  normalize: boolean,
  whole: 1 | 100,
): number | undefined {
  const [all, used, distances] = [new Sum(), new Sum(), new Sum()];
  let first: number | undefined;
  for (let row = 0; row < scores.length; row += 1) {
    const [score, weight] = [scores[row] as number, weights[row] as number];
    all.add(weight);
    if (Number.isNaN(score)) continue;
    first ??= score;
    used.add(weight);
    distances.add(weight * (score - first));
  }
  if (first === undefined || used.value === 0) return undefined;
  const mean = first + distances.value / used.value;
  return normalize ? mean : mean * (all.value / whole);
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
export function readWeight(weight: LocatedCell, rowHasData: boolean): number {
  const value = isPlainNumber(weight.cell) ? weight.cell : readWeightText(weight);
  if (value < 0) throw new ScoringError('weightNotPositive', { place: weight.place(), got: value });
  if (value === 0 && rowHasData) throw new ScoringError('weightMissing', { place: weight.place() });
  return value;
}

function readWeightText(weight: LocatedCell): number {
  return isNoData(weight.cell) ? 0 : readWeightQuantity(weight);
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
