import type { Range } from './cells';
import { isBlank, placeInList, readList } from './cells';
import type { Localized } from './language';
import { readNumber } from './numbers';
import { ScoringError } from './scoringError';

/** The parameter that says whether weights are divided by their sum. */
export const NORMALIZE: Localized = { en: 'Normalize', id: 'Normalize' };

/** One row of a scorecard; a row without a score is left out and its weight spreads over the others. */
export interface WeightedScore {
  readonly score: number | null;
  readonly weight: number;
}

/**
 * Σ weight·score. Normalised, weights are divided by their sum first; otherwise they are taken as printed, and the sum
 * of all of them, also of the rows left out, is kept. `undefined` when no row has a score.
 */
export function weightedSum(rows: readonly WeightedScore[], normalize: boolean): number | undefined {
  let allWeights = 0;
  let usedWeights = 0;
  let total = 0;
  for (const { score, weight } of rows) {
    allWeights += weight;
    if (score === null) continue;
    usedWeights += weight;
    total += weight * score;
  }
  if (usedWeights === 0) return undefined;
  if (normalize) return total / usedWeights;
  return usedWeights === allWeights ? total : (total / usedWeights) * allWeights;
}

/**
 * The weight of a row: a fraction, percent or any positive number. Only a row without data may have none; desktop Excel
 * hands a blank weight over as 0, and leaving such an indicator out in silence would be a wrong score.
 */
export function readWeight(cell: unknown, weights: Range, index: number, rowHasData: boolean): number {
  const place = () => placeInList(weights, index);
  const weight = isBlank(cell) ? 0 : readNumber(cell, place);
  if (weight < 0) throw new ScoringError('value', 'weightNotPositive', { place: place(), got: weight });
  if (weight === 0 && rowHasData) throw new ScoringError('value', 'weightMissing', { place: place() });
  return weight;
}

/** The values of two lists that must be equally long; one may be a row and the other a column. */
export function readEqualList(range: Range, partner: Range): readonly unknown[] {
  const expected = readList(partner).length;
  const list = readList(range);
  if (list.length !== expected) {
    throw new ScoringError('value', 'lengthsDiffer', {
      first: range.name,
      firstCount: list.length,
      second: partner.name,
      secondCount: expected,
    });
  }
  return list;
}
