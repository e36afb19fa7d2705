/** How the judgments of a sheet are listed in its record: by the item compared for and the two items, in order. */

import { ratedOf } from '../../model/alternatives/rated';

const SEPARATOR = '/';
const WEIGHT = 'weight';
const DIRECTION = 'direction';

export interface JudgedPair {
  parent: string;
  first: string;
  second: string;
}

export function judgmentKey(parent: string, first: string, second: string): string {
  return [parent, first, second].join(SEPARATOR);
}

/** A direct weight that is typed in the sheet, or the measured value of an alternative. */
export function weightKey(item: string): string {
  return [WEIGHT, item].join(SEPARATOR);
}

/** Whether more is better (1) or less (-1), as a sheet of alternatives has it; known by it to be behind. */
export function directionKey(criterion: string): string {
  return [DIRECTION, criterion].join(SEPARATOR);
}

export function itemOfWeightKey(key: string): string | null {
  const [kind, item, ...rest] = key.split(SEPARATOR);
  return kind === WEIGHT && item !== undefined && rest.length === 0 ? item : null;
}

export function pairOfKey(key: string): JudgedPair | null {
  const [parent, first, second] = key.split(SEPARATOR);
  return parent !== undefined && first !== undefined && second !== undefined ? { parent, first, second } : null;
}

/** Whether a key is about alternatives rather than items. */
export function isOfAlternatives(key: string): boolean {
  const about = pairOfKey(key)?.first ?? itemOfWeightKey(key);
  return about === null ? key.startsWith(DIRECTION + SEPARATOR) : ratedOf(about) !== null;
}

/**
 * The items of a matrix in the order they were written. Of n items the first comes first in n − 1 pairs, the next in
 * n − 2, …, so that the order of the keys does not matter.
 */
export function itemsOfPairs(pairs: readonly JudgedPair[]): string[] {
  const leads = new Map<string, number>();
  for (const { first, second } of pairs) {
    leads.set(first, (leads.get(first) ?? 0) + 1);
    leads.set(second, leads.get(second) ?? 0);
  }
  return [...leads].sort(([, one], [, other]) => other - one).map(([item]) => item);
}
