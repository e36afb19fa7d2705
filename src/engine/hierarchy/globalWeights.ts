import type { LocatedCell } from '../cells';
import { isVoid, locatedInList, placeInList, readRange } from '../cells';
import type { Localized } from '../language';
import { ScoringError } from '../scoringError';
import { readWeight, refuseUnequalLength, sumOf } from '../weighting';
import { asItemsLie, readHierarchy } from './tree';

const LOCAL: Localized = { en: 'Local', id: 'Bobot lokal' };

/**
 * The global weight of every row of a hierarchy: its local weight, as a share of its siblings', times the global weight
 * of its parent. Roots share 1 between them, so that the leaves sum to 1.
 *
 * `items`, `parents`, `local` and the optional `codes` are lists of equal length; the result lies as the items. Items
 * of one name need codes. Local weights are fractions, percents or any positive numbers; an only child may do without.
 * Rows blank throughout give "". Throws a `number` error where a weight becomes too small for a number.
 */
export function globalWeights(items: unknown, parents: unknown, local: unknown, codes?: unknown): (number | '')[][] {
  const localRange = readRange(local, LOCAL);
  const hierarchy = readHierarchy(items, parents, [localRange], codes);
  refuseUnequalLength(localRange, hierarchy.items);

  const weights = new Array<number | ''>(hierarchy.names.length).fill('');
  const shareOut = (whole: number, siblings: readonly number[]): void => {
    const own = siblings.map((row) => readLocal(locatedInList(localRange, row), siblings.length));
    const total = sumOf(own);
    siblings.forEach((row, i) => {
      const weight = whole * ((own[i] as number) / total);
      if (weight === 0) throw new ScoringError('resultBeyondNumbers', { place: placeInList(hierarchy.items, row) });
      weights[row] = weight;
    });
  };
  shareOut(1, hierarchy.roots);
  for (const row of hierarchy.topDown) shareOut(weights[row] as number, hierarchy.children[row] ?? []);
  return asItemsLie(hierarchy.items, weights);
}

function readLocal(weight: LocatedCell, siblings: number): number {
  const isOnlyChild = siblings === 1;
  return isOnlyChild && isVoid(weight.cell) ? 1 : readWeight(weight, true);
}
