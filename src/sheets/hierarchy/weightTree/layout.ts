/** Where the boxes of a tree of weights stand: the goal at the left, every leaf in rows of its own. */
import { childrenOf, goalOf } from '../../../model/hierarchy/tree';
import type { Item, Model } from '../../../model/types';

/** A name, its weights, and a gap. */
export const UNIT_ROWS = 3;
/** A box, the stub at its right, and the twig before the next box. */
export const DEPTH_COLUMNS = 3;

export interface TreeBox {
  readonly item: Item;
  readonly depth: number;
  /** The unit of rows in which it stands: a leaf's own, or the middle of those below. */
  readonly unit: number;
  readonly children: readonly TreeBox[];
}

export interface WeightTree {
  readonly boxes: readonly TreeBox[];
  readonly depths: number;
  readonly units: number;
}

export function weightTreeOf(model: Model): WeightTree {
  const boxes: TreeBox[] = [];
  let units = 0;
  const place = (item: Item, depth: number): TreeBox => {
    const children = childrenOf(model, item.id).map((child) => place(child, depth + 1));
    const [first, last] = [children[0], children.at(-1)];
    const unit = first && last ? Math.floor((first.unit + last.unit) / 2) : units;
    if (!first) units += 1;
    const box = { item, depth, unit, children };
    boxes.push(box);
    return box;
  };
  const goal = goalOf(model);
  if (goal) place(goal, 0);
  return { boxes, depths: 1 + Math.max(0, ...boxes.map(({ depth }) => depth)), units };
}
