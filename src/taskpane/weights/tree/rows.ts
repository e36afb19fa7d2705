/** The rows of the tree: what is open, and where each stands among its siblings. Pure. */
import { childrenOf, goalOf } from '../../../model/hierarchy/tree';
import type { Item, Model } from '../../../model/types';

export interface Row {
  item: Item;
  /** 1 for the goal. */
  level: number;
  /** From 1 among its siblings. */
  position: number;
  siblings: number;
  /** Null without children. */
  isOpen: boolean | null;
}

export function rowsOf(model: Model, closed: ReadonlySet<string>): Row[] {
  const goal = goalOf(model);
  const rows: Row[] = [];
  const add = (item: Item, level: number, position: number, siblings: number): void => {
    const children = childrenOf(model, item.id);
    const isOpen = children.length > 0 ? !closed.has(item.id) : null;
    rows.push({ item, level, position, siblings, isOpen });
    if (isOpen) children.forEach((child, index) => add(child, level + 1, index + 1, children.length));
  };
  if (goal) add(goal, 1, 1, 1);
  return rows;
}

/** The row behind the last one below `id`: where what follows it is shown. */
export function endOf(rows: readonly Row[], id: string): number {
  const start = rows.findIndex(({ item }) => item.id === id);
  const level = rows[start]?.level ?? 0;
  const next = rows.findIndex((row, index) => index > start && row.level <= level);
  return start < 0 || next < 0 ? rows.length : next;
}

/** Which row is chosen when a row goes: the next sibling, else the one before, else the parent. */
export function heirOf(model: Model, id: string): string | null {
  const item = model.items.find((candidate) => candidate.id === id);
  if (!item || item.parent === null) return null;
  const siblings = childrenOf(model, item.parent);
  const place = siblings.findIndex((sibling) => sibling.id === id);
  return siblings[place + 1]?.id ?? siblings[place - 1]?.id ?? item.parent;
}

export type DropPlace = 'before' | 'inside' | 'after';

/** Where an item that is dropped on a row goes: below which parent, as which child, counted without itself. */
export function dropTarget(
  model: Model,
  dragged: string,
  on: Item,
  place: DropPlace,
): { parent: string; index: number } | null {
  if (place === 'inside' || on.parent === null) {
    const below = childrenOf(model, on.id).filter(({ id }) => id !== dragged);
    return { parent: on.id, index: below.length };
  }
  const siblings = childrenOf(model, on.parent).filter(({ id }) => id !== dragged);
  const index = siblings.findIndex(({ id }) => id === on.id);
  return index < 0 ? null : { parent: on.parent, index: place === 'before' ? index : index + 1 };
}
