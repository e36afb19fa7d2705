/** The hierarchy as it is walked: children in their order, everything from the goal down. */
import { ratedOf } from '../alternatives/rated';
import type { Item, Model } from '../types';

interface TreeIndex {
  readonly byId: ReadonlyMap<string, Item>;
  readonly children: ReadonlyMap<string | null, readonly Item[]>;
}

/** Models never change, so what is found out about a list of items holds for good. */
const indices = new WeakMap<readonly Item[], TreeIndex>();

const NONE: readonly Item[] = [];

export function goalOf(model: Model): Item | null {
  return indexOf(model).children.get(null)?.[0] ?? null;
}

/** The item with this identity; `undefined` when it is gone. */
export function itemOf(model: Model, id: string): Item | undefined {
  return indexOf(model).byId.get(id);
}

/** The items directly below, first to last. */
export function childrenOf(model: Model, id: string): readonly Item[] {
  return indexOf(model).children.get(id) ?? NONE;
}

/** Every item, each before those below it; the goal has depth 0. */
export function preorder(model: Model): { item: Item; depth: number }[] {
  const { children } = indexOf(model);
  const result: { item: Item; depth: number }[] = [];
  const waiting = (children.get(null) ?? NONE).map((item) => ({ item, depth: 0 })).reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    result.push(next);
    const below = children.get(next.item.id) ?? NONE;
    for (let i = below.length - 1; i >= 0; i -= 1) waiting.push({ item: below[i] as Item, depth: next.depth + 1 });
  }
  return result;
}

/** The items without any below them, such as the KPIs, in preorder. */
export function leavesOf(model: Model): Item[] {
  return preorder(model).flatMap(({ item }) => (childrenOf(model, item.id).length === 0 ? [item] : []));
}

/** From the goal down to the item; empty when it is gone. */
export function pathOf(model: Model, id: string): Item[] {
  const path: Item[] = [];
  for (let item = itemOf(model, id); item !== undefined; item = itemOf(model, item.parent ?? '')) path.unshift(item);
  return path;
}

/** The items whose children are weighed by judgments: two children or more, in preorder. */
export function comparedItems(model: Model): Item[] {
  return preorder(model).flatMap(({ item }) =>
    item.weighting === 'judgments' && childrenOf(model, item.id).length >= 2 ? [item] : [],
  );
}

/**
 * What each item is called in sheets: its code, else its name, on one line; a number in parentheses tells apart what
 * would read the same, whatever the case. Codes keep theirs before names do. Alternatives, which stand below every
 * criterion, have their names.
 */
export function keysOf(model: Model): ReadonlyMap<string, string> {
  const all = preorder(model).map(({ item }) => item);
  const items = all.filter(({ id }) => ratedOf(id) === null);
  const taken = new Set<string>();
  const keys = new Map<string, string>();
  const give = ({ id }: Item, wanted: string): void => {
    let key = wanted;
    for (let number = 2; taken.has(key.toLowerCase()); number += 1) key = `${wanted} (${number})`;
    taken.add(key.toLowerCase());
    keys.set(id, key);
  };
  for (const item of items) if (oneLine(item.code) !== '') give(item, oneLine(item.code));
  for (const item of items) if (!keys.has(item.id)) give(item, oneLine(item.name) || '?');
  return new Map(all.map(({ id, name }) => [id, keys.get(id) ?? name]));
}

/** A text without line breaks and without spaces around it. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** What makes two names or codes the same: neither case nor spaces tell them apart. */
export function sameAs(text: string): string {
  return oneLine(text).toLowerCase();
}

/** By order; two people may give the same one, and then the identity decides for both of them alike. */
export function byOrder(
  first: { readonly order: number; readonly id: string },
  second: { readonly order: number; readonly id: string },
): number {
  return first.order - second.order || (first.id < second.id ? -1 : Number(first.id > second.id));
}

function indexOf({ items }: Model): TreeIndex {
  const known = indices.get(items);
  if (known !== undefined) return known;
  const children = new Map<string | null, Item[]>();
  for (const item of items) {
    const siblings = children.get(item.parent);
    if (siblings === undefined) children.set(item.parent, [item]);
    else siblings.push(item);
  }
  for (const siblings of children.values()) siblings.sort(byOrder);
  const index: TreeIndex = { byId: new Map(items.map((item) => [item.id, item])), children };
  indices.set(items, index);
  return index;
}
