/** The definitions of a map over the objectives there are now. */
import type { Definition, StrategyMap } from '../types';
import { finder } from './finder';
import type { MapObjective } from './lanes';

interface Orphan extends Definition {
  /** By which the map keeps it. */
  readonly key: string;
}

export interface Definitions {
  /** By the key of the objective. Two that became one by a change of codes or names are both shown. */
  readonly texts: ReadonlyMap<string, string>;
  /** Of objectives that are not there now. They are kept. */
  readonly orphans: readonly Orphan[];
}

export function definitionsOf(map: StrategyMap, objectives: readonly MapObjective[]): Definitions {
  const find = finder(objectives, map);
  const texts = new Map<string, string>();
  const orphans: Orphan[] = [];
  for (const [key, definition] of Object.entries(map.definitions)) {
    const now = find(definition.of);
    if (now === null) orphans.push({ key, ...definition });
    else texts.set(now.key, together(texts.get(now.key), definition.text));
  }
  return { texts, orphans };
}

/** One text below the other, each said once. */
export function together(one: string | undefined, other: string): string {
  return one === undefined || one === other ? other : `${one}\n${other}`;
}
