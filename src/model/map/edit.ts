/** What people change on a map. Each gives a new model. */
import { sameAs } from '../hierarchy/tree';
import { ModelError } from '../modelError';
import type { CausalLink, Model, StrategyMap } from '../types';
import type { MapObjective } from './lanes';
import type { Ends } from './links';
import { linkKey, onwardOf, wayBetween } from './links';

export function mapOf(model: Model, scorecard: string): StrategyMap {
  return model.maps.find((map) => map.scorecard === scorecard) ?? { scorecard, links: {}, definitions: {} };
}

/** Why this link cannot be added to those there are; null where it can. */
export function linkRefusal({ cause, effect }: Ends, existing: readonly Ends[]): ModelError | null {
  if (cause === effect) return new ModelError('mapToItself', { name: cause });
  if (existing.some((one) => one.cause === cause && one.effect === effect)) {
    return new ModelError('mapTwice', { cause, effect });
  }
  const back = wayBetween(onwardOf(existing), effect, cause);
  return back === null ? null : new ModelError('mapRing', { cause, effect, ring: [cause, ...back].join(' → ') });
}

export interface Pair {
  readonly cause: MapObjective;
  readonly effect: MapObjective;
}

export function endsOf({ cause, effect }: Pair): Ends {
  return { cause: cause.key, effect: effect.key };
}

/** Adds links, or throws the refusal of the first that cannot be; `existing` are those of the map that count. */
export function withLinks(model: Model, scorecard: string, pairs: readonly Pair[], existing: readonly Ends[]): Model {
  const added: Ends[] = [...existing];
  for (const pair of pairs) {
    const refusal = linkRefusal(endsOf(pair), added);
    if (refusal !== null) throw refusal;
    added.push(endsOf(pair));
  }
  const links = pairs.map(({ cause, effect }): CausalLink => ({ cause: nameOf(cause), effect: nameOf(effect) }));
  return changedMap(model, scorecard, (map) => ({
    ...map,
    links: { ...map.links, ...Object.fromEntries(links.map((link) => [linkKey(link), link])) },
  }));
}

export function withoutLink(model: Model, scorecard: string, key: string): Model {
  return changedMap(model, scorecard, (map) => ({
    ...map,
    links: Object.fromEntries(Object.entries(map.links).filter(([one]) => one !== key)),
  }));
}

/** The links with their objectives as they are called now: whoever looked says that they still hold. */
export function withNamesNow(
  model: Model,
  scorecard: string,
  links: readonly (Pair & { readonly key: string })[],
): Model {
  return changedMap(model, scorecard, (map) => {
    const now = new Map(
      links.map(({ key, cause, effect }) => [key, { cause: nameOf(cause), effect: nameOf(effect) }] as const),
    );
    const renewed = Object.entries(map.links).map(([key, link]) => now.get(key) ?? link);
    return { ...map, links: Object.fromEntries(renewed.map((link) => [linkKey(link), link])) };
  });
}

/** What an objective means; blank takes it away. */
export function withDefinition(model: Model, scorecard: string, { key }: MapObjective, text: string): Model {
  return changedMap(model, scorecard, (map) => {
    const others = Object.entries(map.definitions).filter(([one]) => sameAs(one) !== sameAs(key));
    const own = text.trim() === '' ? [] : [[key, text.trim()]];
    return { ...map, definitions: Object.fromEntries([...others, ...own]) };
  });
}

export function definitionOf({ definitions }: StrategyMap, { key }: MapObjective): string {
  return Object.entries(definitions).find(([one]) => sameAs(one) === sameAs(key))?.[1] ?? '';
}

function nameOf({ code, name }: MapObjective): CausalLink['cause'] {
  return { code, name };
}

function changedMap(model: Model, scorecard: string, change: (map: StrategyMap) => StrategyMap): Model {
  const before = mapOf(model, scorecard);
  const after = change(before);
  const isKnown = model.maps.includes(before);
  const maps = isKnown ? model.maps.map((map) => (map === before ? after : map)) : [...model.maps, after];
  return { ...model, maps };
}
