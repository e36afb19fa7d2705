/** Two people's hierarchies become one tree: nobody's nodes are lost, and nothing stands below itself. */
import { titleOf } from '../hierarchy/edit';
import { sameAs } from '../hierarchy/tree';
import { quoted } from '../../engine/messages';
import { ModelError } from '../modelError';
import type { Item, Model } from '../types';
import type { Kind, Versions } from './threeWay';
import { chosen, decided, isSame, mergedFields, versionsOf } from './threeWay';

export interface MergedItems {
  readonly items: readonly Item[];
  readonly conflicts: readonly ModelError[];
}

/** A place among siblings alone is no reason to keep what the other deleted. */
const withoutOrder = (item: Item): Item => ({ ...item, order: 0 });

const itemKind: Kind<Item> = {
  isChanged: (base, now) => !isSame(withoutOrder(base), withoutOrder(now)),
  together: (base, mine, theirs) => {
    const { value, clashing } = mergedFields(base, mine, theirs);
    // Parent and order are one thing, the place. Two places under one parent are settled alike for both people.
    const place = chosen(base && placeOf(base), placeOf(mine), placeOf(theirs));
    const movedApart = place.clashes && mine.parent !== theirs.parent;
    const order = place.clashes && !movedApart ? Math.min(mine.order, theirs.order) : place.value.order;
    const otherFields = [...clashing].filter((field) => field !== 'parent' && field !== 'order');
    return { value: { ...value, parent: place.value.parent, order }, clashes: movedApart || otherFields.length > 0 };
  },
};

/** `judged` are items about which somebody judged something new: a reason to keep them. */
export function mergedItems(base: Model, mine: Model, theirs: Model, judged: ReadonlySet<string>): MergedItems {
  const versions = versionsOf(base.items, mine.items, theirs.items, ({ id }) => id);
  const decisions = versions.map((version) => ({ ...version, ...decided(version, itemKind) }));
  const dropped = new Map<string, Item>();
  const kept = new Map<string, Item>();
  for (const { key, value, mine: own, theirs: other } of decisions) {
    const left = own ?? other;
    if (value !== undefined) kept.set(key, value);
    else if (left !== undefined) dropped.set(key, left);
  }
  const wanted = decisions.filter(({ key, clash }) => clash === 'delete' || (judged.has(key) && dropped.has(key)));
  const revived = revive(
    wanted.map(({ key }) => key),
    kept,
    dropped,
    base,
  );
  const conflicts = decisions.flatMap(({ key, clash }) => {
    const item = kept.get(key);
    if (item === undefined) return [];
    if (revived.has(key)) return [new ModelError('mergedDelete', { what: quoted(titleOf(item)) })];
    return clash === 'change' ? [new ModelError('mergedChange', { what: quoted(titleOf(item)) })] : [];
  });
  conflicts.push(...joinGoals(kept, base), ...breakCircles(kept, base), ...sharedCodes(kept, base));
  return { items: inOrderOf(versions, kept), conflicts };
}

function placeOf({ parent, order }: Item): Pick<Item, 'parent' | 'order'> {
  return { parent, order };
}

/**
 * Keeps what is wanted although it was deleted: with all that was deleted below it, which went only because it did, and
 * with what stands above it. Gives those to speak about.
 */
function revive(
  wanted: readonly string[],
  kept: Map<string, Item>,
  dropped: Map<string, Item>,
  base: Model,
): ReadonlySet<string> {
  const keep = (id: string): void => {
    const item = dropped.get(id);
    if (item !== undefined) kept.set(id, item);
    dropped.delete(id);
  };
  const below = new Map<string | null, string[]>();
  for (const { id, parent } of base.items) below.set(parent, [...(below.get(parent) ?? []), id]);
  const whole = new Set(wanted);
  for (const id of whole) {
    keep(id);
    for (const child of below.get(id) ?? []) if (dropped.has(child)) whole.add(child);
  }
  const spoken = new Set(wanted);
  for (const item of kept.values()) {
    const { parent } = item;
    if (parent === null || !dropped.has(parent)) continue;
    // A map visits what is added to it while it is walked, so the parents of parents follow.
    keep(parent);
    spoken.add(parent);
  }
  return spoken;
}

/** Of two goals the one that both knew stays on top, else the one both people's panes agree on. */
function joinGoals(kept: Map<string, Item>, base: Model): ModelError[] {
  const known = new Set(base.items.map(({ id }) => id));
  const goals = [...kept.values()]
    .filter(({ parent }) => parent === null)
    .sort((a, b) => Number(known.has(b.id)) - Number(known.has(a.id)) || (a.id < b.id ? -1 : 1));
  const [goal, ...others] = goals;
  if (goal === undefined) return [];
  const orders = [...kept.values()].flatMap(({ parent, order }) => (parent === goal.id ? [order] : []));
  const last = Math.max(-1, ...orders);
  return others.map((other, i) => {
    kept.set(other.id, { ...other, parent: goal.id, order: last + 1 + i });
    return new ModelError('mergedGoals', { what: quoted(titleOf(other)), goal: quoted(titleOf(goal)) });
  });
}

/** Two moves can each be fine and together make a circle; then one of the items goes back to where both knew it. */
function breakCircles(kept: Map<string, Item>, base: Model): ModelError[] {
  const before = new Map(base.items.map((item) => [item.id, item]));
  const goal = [...kept.values()].find(({ parent }) => parent === null)?.id ?? null;
  const conflicts: ModelError[] = [];
  for (let circle = circleIn(kept); circle.length > 0; circle = circleIn(kept)) {
    const sorted = [...circle].sort((a, b) => (a.id < b.id ? -1 : 1));
    const moved = sorted.find(({ id, parent }) => before.has(id) && before.get(id)?.parent !== parent) ?? sorted[0];
    const { id } = moved as Item;
    const home = before.get(id)?.parent ?? goal;
    const { order } = before.get(id) ?? (moved as Item);
    kept.set(id, { ...(moved as Item), parent: home !== null && kept.has(home) ? home : goal, order });
    conflicts.push(new ModelError('mergedCircle', { what: quoted(titleOf(moved as Item)) }));
  }
  return conflicts;
}

/** The items of one circle; none in a tree. */
function circleIn(kept: ReadonlyMap<string, Item>): Item[] {
  const fine = new Set<string>();
  for (const start of kept.values()) {
    const path = new Set<Item>();
    let item: Item | undefined = start;
    while (item !== undefined && !fine.has(item.id) && !path.has(item)) {
      path.add(item);
      item = kept.get(item.parent ?? '');
    }
    if (item !== undefined && path.has(item)) return [...path].slice([...path].indexOf(item));
    for (const { id } of path) fine.add(id);
  }
  return [];
}

/** Codes that both gave to different items; the sheets tell them apart by numbers until somebody changes one. */
function sharedCodes(kept: ReadonlyMap<string, Item>, base: Model): ModelError[] {
  const shared = (items: readonly Item[]): Map<string, string> => {
    const counted = new Map<string, number>();
    for (const { code } of items) counted.set(sameAs(code), (counted.get(sameAs(code)) ?? 0) + 1);
    const twice = items.filter(({ code }) => code !== '' && (counted.get(sameAs(code)) as number) > 1);
    return new Map(twice.map(({ code }) => [sameAs(code), code]));
  };
  const before = shared(base.items);
  return [...shared([...kept.values()])]
    .filter(([key]) => !before.has(key))
    .map(([, code]) => new ModelError('mergedCodes', { code: quoted(code) }));
}

function inOrderOf(versions: readonly Versions<Item>[], kept: ReadonlyMap<string, Item>): Item[] {
  return versions.flatMap(({ key }) => kept.get(key) ?? []);
}
