/**
 * Changes of the hierarchy. Each gives a new model, or the same object when nothing changes. Judgments between items
 * that are no longer siblings rest in the model and count again when they are siblings again.
 */
import { quoted } from '../../engine/messages';
import { isThere } from '../alternatives/rated';
import { ModelError } from '../modelError';
import { newId } from '../newId';
import type { Item, Model, Weighting } from '../types';
import { childrenOf, goalOf, itemOf, oneLine, sameAs } from './tree';

export { newId };

export interface NewItem {
  /** `null` for the goal. */
  readonly parent: string | null;
  /** The sibling it follows; left out, it comes last. */
  readonly after?: string;
  readonly name: string;
  readonly code?: string;
  readonly unit?: string;
}

export interface ItemChange {
  readonly name?: string;
  readonly code?: string;
  readonly unit?: string;
  readonly weighting?: Weighting;
  readonly weight?: number | null;
}

/** Throws a ModelError for an item without name and code, a code that is taken, and a second goal. */
export function addItem(
  model: Model,
  { parent, after, name, code = '', unit = '' }: NewItem,
): { model: Model; id: string } {
  const goal = goalOf(model);
  if (parent === null && goal !== null) throw new ModelError('goalExists', { item: quoted(titleOf(goal)) });
  if (parent !== null && itemOf(model, parent) === undefined) throw new ModelError('itemGone');
  const siblings = parent === null ? [] : childrenOf(model, parent);
  const position = siblings.findIndex(({ id }) => id === after) + 1 || siblings.length;
  const item: Item = {
    id: newId(),
    parent,
    order: 0,
    name: name.trim(),
    code: oneLine(code),
    unit: unit.trim(),
    weighting: 'judgments',
    weight: null,
  };
  refuseUnnamed(item);
  refuseTakenCode(model, item);
  return { model: placed({ ...model, items: [...model.items, item] }, item, parent, position), id: item.id };
}

/** Throws a ModelError for an item without name and code, a code that is taken, and a weight that is not positive. */
export function changeItem(model: Model, id: string, change: ItemChange): Model {
  const item = itemOf(model, id);
  if (item === undefined) throw new ModelError('itemGone');
  const { weight } = change;
  if (typeof weight === 'number' && !(weight > 0 && Number.isFinite(weight))) {
    throw new ModelError('weightNotPositive', { got: weight });
  }
  const changed: Item = {
    ...item,
    ...change,
    name: (change.name ?? item.name).trim(),
    code: oneLine(change.code ?? item.code),
    unit: (change.unit ?? item.unit).trim(),
  };
  if ((Object.keys(changed) as (keyof Item)[]).every((key) => changed[key] === item[key])) return model;
  refuseUnnamed(changed);
  if (sameAs(changed.code) !== sameAs(item.code)) refuseTakenCode(model, changed);
  return withItem(model, changed);
}

/** Removes the item with everything below it, all judgments about them, and how alternatives were rated by them. */
export function removeItem(model: Model, id: string): Model {
  if (itemOf(model, id) === undefined) return model;
  const removed = new Set([id]);
  for (const one of removed) for (const child of childrenOf(model, one)) removed.add(child.id);
  const items = model.items.filter((item) => !removed.has(item.id));
  const isLeft = isThere({ ...model, items });
  return {
    ...model,
    items,
    judgments: model.judgments.filter(({ first, second }) => isLeft(first) && isLeft(second)),
    ratings: model.ratings.filter(({ criterion }) => !removed.has(criterion)),
  };
}

/**
 * Puts the item below `parent` as its `index`th child, counted from 0 without the item itself. The goal stays where it
 * is, and nothing goes below itself.
 */
export function moveTo(model: Model, id: string, parent: string, index: number): Model {
  const item = itemOf(model, id);
  if (item === undefined || item.parent === null || itemOf(model, parent) === undefined) return model;
  if (isWithin(model, parent, id)) return model;
  const siblings = childrenOf(model, parent).filter((sibling) => sibling.id !== id);
  const position = Math.min(Math.max(0, index), siblings.length);
  const isThere = item.parent === parent && childrenOf(model, parent)[position]?.id === id;
  return isThere ? model : placed(model, item, parent, position);
}

export function moveUp(model: Model, id: string): Model {
  return shifted(model, id, -1);
}

export function moveDown(model: Model, id: string): Model {
  return shifted(model, id, 1);
}

/** Puts the item below the sibling before it, as its last child. */
export function indent(model: Model, id: string): Model {
  const { siblings, position } = placeOf(model, id);
  const above = siblings[position - 1];
  return above === undefined ? model : moveTo(model, id, above.id, childrenOf(model, above.id).length);
}

/** Puts the item beside its parent, right after it; nothing stands beside the goal. */
export function outdent(model: Model, id: string): Model {
  const parent = itemOf(model, itemOf(model, id)?.parent ?? '');
  if (parent === undefined || parent.parent === null) return model;
  return moveTo(model, id, parent.parent, placeOf(model, parent.id).position + 1);
}

/** What an item is called in a sentence. */
export function titleOf({ code, name }: Item): string {
  return oneLine(name) || code;
}

function shifted(model: Model, id: string, step: number): Model {
  const { siblings, position } = placeOf(model, id);
  const parent = siblings[position]?.parent ?? null;
  const target = position + step;
  return parent === null || target < 0 || target >= siblings.length ? model : moveTo(model, id, parent, target);
}

function placeOf(model: Model, id: string): { siblings: readonly Item[]; position: number } {
  const parent = itemOf(model, id)?.parent ?? null;
  const siblings = parent === null ? [] : childrenOf(model, parent);
  return { siblings, position: siblings.findIndex((sibling) => sibling.id === id) };
}

/** Whether `id` is `top` or stands anywhere below it. */
function isWithin(model: Model, id: string, top: string): boolean {
  let item = itemOf(model, id);
  while (item !== undefined && item.id !== top) item = itemOf(model, item.parent ?? '');
  return item !== undefined;
}

/** An order between the neighbours; where two of them leave no room, all siblings are numbered anew. */
function placed(model: Model, item: Item, parent: string | null, position: number): Model {
  const siblings = parent === null ? [] : childrenOf(model, parent).filter(({ id }) => id !== item.id);
  const before = siblings[position - 1]?.order;
  const behind = siblings[position]?.order;
  const order = orderBetween(before, behind);
  if (order !== null) return withItem(model, { ...item, parent, order });
  const row = [...siblings.slice(0, position), { ...item, parent }, ...siblings.slice(position)];
  const renumbered = new Map(row.map((sibling, i) => [sibling.id, { ...sibling, order: i }]));
  return { ...model, items: model.items.map((one) => renumbered.get(one.id) ?? one) };
}

function orderBetween(before: number | undefined, behind: number | undefined): number | null {
  const low = before ?? (behind === undefined ? -1 : behind - 2);
  const high = behind ?? low + 2;
  const middle = (low + high) / 2;
  return middle > low && middle < high ? middle : null;
}

function withItem(model: Model, changed: Item): Model {
  return { ...model, items: model.items.map((item) => (item.id === changed.id ? changed : item)) };
}

function refuseUnnamed({ name, code }: Item): void {
  if (name === '' && code === '') throw new ModelError('nameMissing');
}

function refuseTakenCode(model: Model, { id, code }: Item): void {
  if (code === '') return;
  const holder = model.items.find((other) => other.id !== id && sameAs(other.code) === sameAs(code));
  if (holder !== undefined) throw new ModelError('codeTaken', { code: quoted(code), item: quoted(titleOf(holder)) });
}
