import { isVoid, locatedInList, placeInList, readList, readRange } from '../cells';
import type { Localized } from '../language';
import { readNumber } from '../numbers';
import { ScoringError } from '../scoringError';
import { readEqualList, readWeight, sumOf } from '../weighting';

const WEIGHTS: Localized = { en: 'Weights', id: 'Bobot' };
const CI: Localized = { en: 'CI', id: 'CI' };
const RI: Localized = { en: 'RI', id: 'RI' };

/**
 * The consistency ratio of a hierarchy, Σ w·CI/Σ w·RI over its matrices, each with the global weight of the item below
 * which it stands (Saaty 1980). 0 where no matrix can contradict itself: the random index of one or two items is 0.
 */
export function hierarchyConsistencyRatio(weights: unknown, ci: unknown, ri: unknown): number {
  const weightRange = readRange(weights, WEIGHTS);
  const own = readList(weightRange).map((_, i) => readWeight(locatedInList(weightRange, i), true));
  const weighted = (list: unknown, name: Localized): number => {
    const range = readRange(list, name);
    const cells = readEqualList(range, weightRange);
    return sumOf(own.map((weight, i) => weight * readIndex(cells[i], () => placeInList(range, i))));
  };
  const [inconsistency, expected] = [weighted(ci, CI), weighted(ri, RI)];
  return expected === 0 ? 0 : inconsistency / expected;
}

/** A blank is the 0 of a matrix of one or two items. */
function readIndex(cell: unknown, place: () => Localized): number {
  const index = isVoid(cell) ? 0 : readNumber(cell, place);
  if (index < 0) throw new ScoringError('indexNegative', { place: place(), got: index });
  return index;
}
