/** One record in three versions: as both people last had it, as one has it now, and as the other has. */

/** `undefined` where the record is not there. */
export interface Versions<T> {
  readonly key: string;
  readonly base: T | undefined;
  readonly mine: T | undefined;
  readonly theirs: T | undefined;
}

export interface Decision<T> {
  readonly key: string;
  /** `undefined` when the record goes. */
  readonly value: T | undefined;
  /** Both changed the same thing, and mine was taken; or one deleted what the other changed, and it was kept. */
  readonly clash: 'change' | 'delete' | null;
}

/** How records of one kind are compared and put together. */
export interface Kind<T> {
  /** Whether a change matters when the other deleted the record. */
  readonly isChanged: (base: T, now: T) => boolean;
  /** The record when both still have it, and whether they contradict each other. */
  readonly together: (base: T | undefined, mine: T, theirs: T) => { value: T; clashes: boolean };
}

/** Every record that any of the three has: those of the base in its order, then the new ones by their keys. */
export function versionsOf<T>(
  base: readonly T[],
  mine: readonly T[],
  theirs: readonly T[],
  keyOf: (record: T) => string,
): Versions<T>[] {
  const byKey = (records: readonly T[]) => new Map(records.map((record) => [keyOf(record), record]));
  const [inBase, inMine, inTheirs] = [byKey(base), byKey(mine), byKey(theirs)];
  const added = [...inMine.keys(), ...inTheirs.keys()].filter((key) => !inBase.has(key));
  return [...inBase.keys(), ...[...new Set(added)].sort()].map((key) => ({
    key,
    base: inBase.get(key),
    mine: inMine.get(key),
    theirs: inTheirs.get(key),
  }));
}

/** What was added stays, what was deleted goes, unless the other one changed it. */
export function decided<T>({ key, base, mine, theirs }: Versions<T>, kind: Kind<T>): Decision<T> {
  if (mine !== undefined && theirs !== undefined) {
    const { value, clashes } = kind.together(base, mine, theirs);
    return { key, value, clash: clashes ? 'change' : null };
  }
  const left = mine ?? theirs;
  if (left === undefined || base === undefined) return { key, value: left, clash: null };
  return kind.isChanged(base, left) ? { key, value: left, clash: 'delete' } : { key, value: undefined, clash: null };
}

/** The one of two values that differs from the base; mine when both do. */
export function chosen<V>(base: V | undefined, mine: V, theirs: V): { value: V; clashes: boolean } {
  if (isSame(mine, theirs) || isSame(theirs, base)) return { value: mine, clashes: false };
  return isSame(mine, base) ? { value: theirs, clashes: false } : { value: mine, clashes: true };
}

/** Field by field; fields named in `maps` are themselves put together entry by entry. */
export function mergedFields<T extends object>(
  base: T | undefined,
  mine: T,
  theirs: T,
  maps: readonly (keyof T)[] = [],
): { value: T; clashing: ReadonlySet<keyof T> } {
  const clashing = new Set<keyof T>();
  // A field that may be missing is one of the record of whoever has it.
  const value = { ...theirs, ...mine };
  for (const field of Object.keys(value) as (keyof T)[]) {
    const merge = maps.includes(field) ? mergedEntries : chosen;
    const result = merge(base?.[field], mine[field], theirs[field]);
    if (result.value === undefined) delete value[field];
    else value[field] = result.value as T[keyof T];
    if (result.clashes) clashing.add(field);
  }
  return { value, clashing };
}

/** Equal in everything that the model can hold: plain values, lists and objects. */
export function isSame(first: unknown, second: unknown): boolean {
  if (first === second) return true;
  if (typeof first !== 'object' || typeof second !== 'object' || first === null || second === null) return false;
  const [own, other] = [Object.entries(first), Object.entries(second)];
  const values = second as Readonly<Record<string, unknown>>;
  if (own.length !== other.length) return false;
  return own.every(([key, value]) => Object.hasOwn(second, key) && isSame(value, values[key]));
}

type Entries = Readonly<Record<string, unknown>>;

function mergedEntries(base: unknown, mine: unknown, theirs: unknown): { value: unknown; clashes: boolean } {
  const versions = [base ?? {}, mine, theirs].map((map) =>
    Object.entries(map as Entries).map(([key, value]) => ({ key, value })),
  );
  const [inBase = [], inMine = [], inTheirs = []] = versions;
  const kind: Kind<{ key: string; value: unknown }> = {
    isChanged: (before, now) => !isSame(before, now),
    together: chosen,
  };
  const decisions = versionsOf(inBase, inMine, inTheirs, ({ key }) => key).map((entry) => decided(entry, kind));
  const kept = decisions.flatMap(({ value }) => (value === undefined ? [] : [[value.key, value.value] as const]));
  return { value: Object.fromEntries(kept), clashes: decisions.some(({ clash }) => clash === 'change') };
}
