/** Whether there are more items below one item than people compare well. Pure. */
import { childrenOf } from '../../../model/hierarchy/tree';
import { pairsOf } from '../../../model/judgments/judging';
import type { Model } from '../../../model/types';

/** Seven plus two. Source: Saaty & Ozdemir, Why the magic number seven plus or minus two, 2003. */
const MOST_ITEMS = 9;

/** How many items and pairs there are below an item that has too many; null for any other. */
export function manyItems(model: Model, parent: string): { count: number; pairs: number } | null {
  const count = childrenOf(model, parent).length;
  return count > MOST_ITEMS ? { count, pairs: pairsOf(model, parent).length } : null;
}
