/** All pairs of a hierarchy in the order they are asked: item by item from the top, then as a questionnaire has them. Pure. */
import { childrenOf, comparedItems, preorder } from '../../../model/hierarchy/tree';
import { judgmentOf, pairsOf } from '../../../model/judgments/judging';
import type { Item, Model } from '../../../model/types';

export interface AskedPair {
  parent: Item;
  first: Item;
  second: Item;
}

/** The items with two children or more, however these are weighed. */
export function weighedItems(model: Model): Item[] {
  return preorder(model)
    .map(({ item }) => item)
    .filter(({ id }) => childrenOf(model, id).length > 1);
}

export function askedPairs(model: Model): AskedPair[] {
  return comparedItems(model).flatMap((parent) => pairsOf(model, parent.id).map((pair) => ({ parent, ...pair })));
}

export const keyOf = ({ first, second }: AskedPair): string => `${first.id} ${second.id}`;

/** The first pair that is not judged, below one item or anywhere; null when there is none. */
export function firstOpen(model: Model, respondent: string | null, parent?: string): AskedPair | null {
  const isOpen = (pair: AskedPair): boolean =>
    (parent === undefined || pair.parent.id === parent) &&
    (respondent === null || judgmentOf(model, respondent, pair.first.id, pair.second.id) === null);
  return askedPairs(model).find(isOpen) ?? null;
}
