import { sumOf } from '../../engine/weighting';
import { childrenOf, preorder } from '../hierarchy/tree';
import { oncePerModel } from '../once';
import type { Item } from '../types';
import { localWeights } from './localWeights';

export interface GlobalWeights {
  /** By the identity of the item; the goal has 1. What is not known yet is absent. */
  readonly weights: ReadonlyMap<string, number>;
  /** Whether every item has one. */
  readonly complete: boolean;
}

/**
 * How much every item counts in the whole: its local weight times the global weight of its parent, nothing rounded on
 * the way: to the last digit what AHP.GLOBAL gives in a sheet. Of the group, or of one respondent.
 */
export const globalWeights = oncePerModel((model, respondent?: string): GlobalWeights => {
  const items = preorder(model);
  const weights = new Map<string, number>();
  for (const { item } of items) {
    if (item.parent === null) weights.set(item.id, 1);
    const whole = weights.get(item.id);
    if (whole === undefined || childrenOf(model, item.id).length === 0) continue;
    const { items: below, weights: local } = localWeights(model, item.id, respondent);
    const total = sumOf(local ?? []);
    local?.forEach((weight, i) => weights.set((below[i] as Item).id, whole * (weight / total)));
  }
  return { weights, complete: weights.size === items.length };
});
