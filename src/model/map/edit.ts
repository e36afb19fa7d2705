/** What people change on a map. Each gives a new model. */
import { ModelError } from '../modelError';
import type { CausalLink, Definition, Model, ObjectiveName, StrategyMap } from '../types';
import { together } from './definitions';
import { finder } from './finder';
import type { MapObjective } from './lanes';
import type { Ends } from './links';
import { linkKey, objectiveKey, onwardOf, wayBetween } from './links';

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
  return changedMap(model, scorecard, (map) => ({
    ...map,
    links: { ...map.links, ...linksByKey(pairs.map(linkOf)) },
  }));
}

/** Without what the map keeps under these keys: links that became one go together. */
export function withoutLink(model: Model, scorecard: string, keys: readonly string[]): Model {
  return changedMap(model, scorecard, (map) => ({
    ...map,
    links: Object.fromEntries(Object.entries(map.links).filter(([key]) => !keys.includes(key))),
  }));
}

/** Links and definitions with their objectives as they are called now: whoever looked says that they still hold. */
export function withNamesNow(model: Model, scorecard: string, objectives: readonly MapObjective[]): Model {
  return changedMap(model, scorecard, (map) => {
    const find = finder(objectives, map);
    const links = Object.values(map.links).map((link): CausalLink => {
      const [cause, effect] = [find(link.cause), find(link.effect)];
      if (cause !== null && effect !== null && cause !== effect) return linkOf({ cause, effect });
      const isOne = cause !== null && effect !== null;
      return isOne ? link : { cause: resting(link.cause, cause), effect: resting(link.effect, effect) };
    });
    const definitions = Object.values(map.definitions).map(({ of, text }): Definition => {
      const now = find(of);
      return { of: resting(of, now), text };
    });
    return { ...map, links: linksByKey(links), definitions: definitionsByKey(definitions) };
  });
}

/** What an objective, one of `objectives`, means; blank takes it away. */
export function withDefinition(
  model: Model,
  scorecard: string,
  objective: MapObjective,
  text: string,
  objectives: readonly MapObjective[],
): Model {
  return changedMap(model, scorecard, (map) => {
    const find = finder(objectives, map);
    const kept = (was: ObjectiveName): ObjectiveName => (find(was) === null ? resting(was, null) : was);
    const others = Object.values(map.definitions).filter(({ of }) => find(of)?.key !== objective.key);
    const own = text.trim() === '' ? [] : [{ of: nameOf(objective), text: text.trim() }];
    return {
      ...map,
      links: linksByKey(
        Object.values(map.links).map(({ cause, effect }) => ({ cause: kept(cause), effect: kept(effect) })),
      ),
      definitions: definitionsByKey([...others.map(({ of, text }) => ({ of: kept(of), text })), ...own]),
    };
  });
}

export function withoutDefinition(model: Model, scorecard: string, key: string): Model {
  return changedMap(model, scorecard, (map) => ({
    ...map,
    definitions: Object.fromEntries(Object.entries(map.definitions).filter(([one]) => one !== key)),
  }));
}

/** What a scorecard that was copied takes along; none where nothing stands on its map. */
export function mapFor(model: Model, from: string, to: string): StrategyMap[] {
  const map = mapOf(model, from);
  return isBlank(map) ? [] : [{ ...map, scorecard: to }];
}

export function isBlank({ links, definitions }: StrategyMap): boolean {
  return Object.keys(links).length + Object.keys(definitions).length === 0;
}

/**
 * As it is called now, else by the name alone that it had: once other names were kept anew, its code would be found as
 * that of another objective.
 */
function resting(was: ObjectiveName, now: MapObjective | null): ObjectiveName {
  if (now !== null) return nameOf(now);
  return was.name === '' ? was : { code: '', name: was.name };
}

function linkOf({ cause, effect }: Pair): CausalLink {
  return { cause: nameOf(cause), effect: nameOf(effect) };
}

function nameOf({ code, name }: MapObjective): ObjectiveName {
  return { code, name };
}

export function linksByKey(links: readonly CausalLink[]): StrategyMap['links'] {
  return Object.fromEntries(links.map((link) => [linkKey(link), link]));
}

export function definitionsByKey(definitions: readonly Definition[]): StrategyMap['definitions'] {
  const byKey = new Map<string, Definition>();
  for (const { of, text } of definitions) {
    const key = objectiveKey(of);
    byKey.set(key, { of, text: together(byKey.get(key)?.text, text) });
  }
  return Object.fromEntries(byKey);
}

function changedMap(model: Model, scorecard: string, change: (map: StrategyMap) => StrategyMap): Model {
  const before = mapOf(model, scorecard);
  const after = change(before);
  const isKnown = model.maps.includes(before);
  const maps = isKnown ? model.maps.map((map) => (map === before ? after : map)) : [...model.maps, after];
  return { ...model, maps };
}
