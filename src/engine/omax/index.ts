import { locatedInList, readList, readRange } from '../cells';
import type { Localized } from '../language';
import { ScoringError } from '../scoringError';
import { isNoData } from '../textNumbers';
import { readWeight, refuseUnequalLength, weightedSum } from '../weighting';
import { readLevel } from './scale';

const LEVELS: Localized = { en: 'Levels', id: 'Level' };
const WEIGHTS: Localized = { en: 'Weights', id: 'Bobot' };

/**
 * The index of an Objective Matrix: Σ weight·level, 0…10 when the weights sum to 1.
 *
 * `levels` and `weights` are lists of equal length. Weights are any positive numbers, divided by their sum if
 * `normalize`. A blank level leaves its row out and spreads the weight; with no level at all the index is not
 * available.
 */
export function omaxIndex(levels: unknown, weights: unknown, normalize: boolean): number {
  const levelRange = readRange(levels, LEVELS);
  const weightRange = readRange(weights, WEIGHTS);
  refuseUnequalLength(weightRange, levelRange);
  const rows = readList(levelRange).map((cell, index) => {
    const score = isNoData(cell) ? null : readLevel(locatedInList(levelRange, index));
    const weight = locatedInList(weightRange, index);
    // A 0 beside a 0 may be a blank row of desktop Excel; beside a blank that arrives as one, level 0 is a level.
    const hasData = score !== null && (score !== 0 || isNoData(weight.cell));
    return { score, weight: readWeight(weight, hasData) };
  });
  const total = weightedSum(rows, normalize);
  if (total === undefined) throw new ScoringError('nothingAvailable', { list: LEVELS });
  return total;
}
