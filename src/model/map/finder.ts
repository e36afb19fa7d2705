/** Objectives as they are now by what they were called when something was kept of them. */
import { sameAs } from '../hierarchy/tree';
import type { ObjectiveName, StrategyMap } from '../types';
import type { MapObjective } from './lanes';

export type Find = (was: ObjectiveName) => MapObjective | null;

/**
 * By the code and the name it had. Where the two now belong to different objectives, such as after codes were counted
 * anew, the name decides: it says what was meant. A code that another kept objective has come to bear, as its name says,
 * finds nothing.
 */
export function finder(objectives: readonly MapObjective[], map: StrategyMap): Find {
  const byCode = new Map(objectives.flatMap((one) => (one.code === '' ? [] : [[sameAs(one.code), one] as const])));
  const byName = new Map<string, MapObjective | null>();
  for (const one of objectives) {
    const name = sameAs(one.name);
    if (name !== '') byName.set(name, byName.has(name) ? null : one);
  }
  const called = ({ name }: ObjectiveName): MapObjective | null => byName.get(sameAs(name)) ?? null;
  const moved = new Set(
    keptNames(map).flatMap((was) => {
      const now = called(was);
      return now !== null && was.code !== '' && sameAs(was.code) !== sameAs(now.code) ? [now] : [];
    }),
  );
  return (was) => {
    const coded = byCode.get(sameAs(was.code)) ?? null;
    return called(was) ?? (coded !== null && was.name !== '' && moved.has(coded) ? null : coded);
  };
}

function keptNames({ links, definitions }: StrategyMap): ObjectiveName[] {
  return [
    ...Object.values(links).flatMap(({ cause, effect }) => [cause, effect]),
    ...Object.values(definitions).map(({ of }) => of),
  ];
}

/** Whether an objective is called otherwise than it was; what has no name is called by its code. */
export function isRenamed(was: ObjectiveName, now: ObjectiveName): boolean {
  return was.name !== '' && now.name !== '' && sameAs(was.name) !== sameAs(now.name);
}
