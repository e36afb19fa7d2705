/** Links between objectives as plain names: their keys, what may be linked, and rings. Nothing here invents a link. */
import { sameAs } from '../hierarchy/tree';
import type { CausalLink, ObjectiveName } from '../types';

/** Its code, else its name. */
export function nameKey({ code, name }: ObjectiveName): string {
  return code || name;
}

/** "F1 Revenue" */
export function titleOf({ code, name }: ObjectiveName): string {
  return [code, name].filter(Boolean).join(' ');
}

/** What the model keeps of an objective is kept by both: codes are counted anew, and names are bettered. */
export function objectiveKey({ code, name }: ObjectiveName): string {
  return `${sameAs(code)}\n${sameAs(name)}`;
}

export function linkKey({ cause, effect }: CausalLink): string {
  return `${objectiveKey(cause)}\n${objectiveKey(effect)}`;
}

/** How links run: from each cause to its effects, by their keys. */
type Onward = ReadonlyMap<string, readonly string[]>;

export interface Ends {
  readonly cause: string;
  readonly effect: string;
}

export function onwardOf(ends: readonly Ends[]): Onward {
  const onward = new Map<string, string[]>();
  for (const { cause, effect } of ends) onward.set(cause, [...(onward.get(cause) ?? []), effect]);
  return onward;
}

/** The shortest way from one objective to another along the links, both included; null without any. */
export function wayBetween(onward: Onward, from: string, to: string): string[] | null {
  const before = new Map<string, string | null>([[from, null]]);
  // A map visits what is added to it while it is walked.
  for (const here of before.keys()) {
    if (here === to) {
      const way: string[] = [];
      for (let at: string | null = to; at !== null; at = before.get(at) ?? null) way.unshift(at);
      return way;
    }
    for (const next of onward.get(here) ?? []) if (!before.has(next)) before.set(next, here);
  }
  return null;
}

/** An objective with all that lead to it and all that follow from it. */
export function reachOf(ends: readonly Ends[], from: string): ReadonlySet<string> {
  const turned = ends.map(({ cause, effect }) => ({ cause: effect, effect: cause }));
  return new Set([ends, turned].flatMap((links) => [...reached(onwardOf(links), from)]));
}

function reached(onward: Onward, from: string): ReadonlySet<string> {
  const found = new Set([from]);
  for (const here of found) for (const next of onward.get(here) ?? []) found.add(next);
  return found;
}

/** The first ring that these links close, its first objective at both ends; null without any. */
export function ringOf(ends: readonly Ends[]): string[] | null {
  const onward = onwardOf(ends);
  for (const { cause, effect } of ends) {
    const back = wayBetween(onward, effect, cause);
    if (back !== null) return [cause, ...back];
  }
  return null;
}

/** The same of links as they are kept, in the words of their objectives. */
export function ringIn(links: readonly CausalLink[]): string[] | null {
  const keyOf = identityIn(links);
  const words = new Map(links.flatMap(({ cause, effect }) => [cause, effect]).map((end) => [keyOf(end), nameKey(end)]));
  const ring = ringOf(links.map(({ cause, effect }) => ({ cause: keyOf(cause), effect: keyOf(effect) })));
  return ring === null ? null : ring.map((key) => words.get(key) ?? key);
}

/**
 * Which objective is meant, where links alone say it, as `finder` does by a table: by its code, but by its name where
 * that has had several codes, for then codes were counted anew. A name at both ends of one link is that of two.
 */
function identityIn(links: readonly CausalLink[]): (end: ObjectiveName) => string {
  const shared = new Set(
    links.flatMap(({ cause, effect }) => (sameAs(cause.name) === sameAs(effect.name) ? [sameAs(cause.name)] : [])),
  );
  const codes = new Map<string, Set<string>>();
  for (const { code, name } of links.flatMap(({ cause, effect }) => [cause, effect])) {
    if (code !== '') codes.set(sameAs(name), (codes.get(sameAs(name)) ?? new Set()).add(sameAs(code)));
  }
  return ({ code, name }) => {
    const own = sameAs(name);
    const had = own === '' || shared.has(own) ? [] : [...(codes.get(own) ?? [])];
    if (had.length === 1) return `code ${had[0]}`;
    return had.length > 1 || code === '' ? `name ${own}` : `code ${sameAs(code)}`;
  };
}
