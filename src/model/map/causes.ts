/** The links of a map over the objectives there are now, and what is to be said about them. */
import { remark } from '../scorecard/remark';
import type { Remark } from '../scorecard/types';
import type { CausalLink, ObjectiveName, StrategyMap } from '../types';
import type { Pair } from './edit';
import { endsOf } from './edit';
import type { Find } from './finder';
import { finder, isRenamed } from './finder';
import type { Lane, MapObjective } from './lanes';
import { heightsOf, lanesFromTop } from './lanes';
import { nameKey, onwardOf, ringOf, titleOf, wayBetween } from './links';

interface LinkNow extends Pair {
  /** By which the map keeps it: several where links became one by a change of codes or names. */
  readonly keys: readonly string[];
}

interface LostLink {
  readonly key: string;
  /** "C2 → F2" */
  readonly title: string;
  readonly said: Remark;
}

export interface Causes {
  /** In the order of their effects on the map, from the top, then of their causes. */
  readonly links: readonly LinkNow[];
  /** An objective of theirs is not there now, or both are the same one. They rest, and are kept. */
  readonly lost: readonly LostLink[];
  /** Objectives that are called otherwise than when they were linked or defined. */
  readonly renamed: readonly Remark[];
  /** A ring, as two people's changes together can make it. */
  readonly ring: Remark | null;
  /** Objectives that no chain of links leads from to the topmost perspective. None where nothing is linked yet. */
  readonly noWay: Remark | null;
  readonly downward: readonly Remark[];
}

export function causesOf(map: StrategyMap, lanes: readonly Lane[]): Causes {
  const objectives = lanesFromTop(lanes).flatMap((lane) => lane.objectives);
  const find = finder(objectives, map);
  const found: LinkNow[] = [];
  const lost: LostLink[] = [];
  for (const [key, link] of Object.entries(map.links)) {
    const [cause, effect] = [find(link.cause), find(link.effect)];
    if (cause === null || effect === null || cause === effect) {
      const title = `${nameKey(link.cause)} → ${nameKey(link.effect)}`;
      lost.push({ key, title, said: restRemark(link, cause, effect) });
    } else found.push({ keys: [key], cause, effect });
  }
  const links = inOrder(distinct(found), objectives);
  return { links, lost, renamed: renamedIn(map, find), ...remarksOn(links, lanes) };
}

/** Of links that count, and of definitions. */
function renamedIn({ links, definitions }: StrategyMap, find: Find): Remark[] {
  const counting = Object.values(links).filter(({ cause, effect }) => {
    const ends = [find(cause), find(effect)];
    return !ends.includes(null) && ends[0] !== ends[1];
  });
  const kept = [
    ...counting.flatMap(({ cause, effect }) => [cause, effect]),
    ...Object.values(definitions).map(({ of }) => of),
  ];
  const said = new Map<string, Remark>();
  for (const was of kept) {
    const now = find(was);
    if (now === null || !isRenamed(was, now)) continue;
    said.set(now.key, remark('mapRenamed', { code: now.key, before: was.name, now: now.name }));
  }
  return [...said.values()];
}

type Remarks = Pick<Causes, 'ring' | 'noWay' | 'downward'>;

function remarksOn(links: readonly LinkNow[], lanes: readonly Lane[]): Remarks {
  const ring = ringOf(links.map(endsOf));
  return {
    ring: ring === null ? null : remark('mapRingThere', { ring: ring.join(' → ') }),
    ...placeRemarks(links, lanes),
  };
}

/** Only where the name of every lane says how high it stands: the order of a table says nothing of causes. */
function placeRemarks(links: readonly LinkNow[], lanes: readonly Lane[]): Pick<Causes, 'noWay' | 'downward'> {
  const heights = heightsOf(lanes);
  if (heights === null || lanes.length < 2 || links.length === 0) return { noWay: null, downward: [] };
  const heightOf = ({ key }: MapObjective): number => heights.get(key) ?? 0;
  const laneOf = (objective: MapObjective): string =>
    lanes.find((lane) => lane.objectives.includes(objective))?.name ?? '';
  const all = lanesFromTop(lanes).flatMap(({ objectives }) => objectives);
  const highest = Math.max(...all.map(heightOf));
  const top = all.filter((objective) => heightOf(objective) === highest);
  const onward = onwardOf(links.map(endsOf));
  const without = all.filter(({ key }) => top.every((goal) => wayBetween(onward, key, goal.key) === null));
  const downward = links.filter(({ cause, effect }) => heightOf(cause) > heightOf(effect));
  const values = { names: without.map(({ key }) => key).join(', '), top: [...new Set(top.map(laneOf))].join(', ') };
  return {
    noWay: without.length === 0 ? null : remark(without.length === 1 ? 'mapNoWayOne' : 'mapNoWayMany', values),
    downward: downward.map(({ cause, effect }) =>
      remark('mapDownward', { cause: cause.key, effect: effect.key, from: laneOf(cause), to: laneOf(effect) }),
    ),
  };
}

/** Why a link does not count now. */
function restRemark(link: CausalLink, cause: MapObjective | null, effect: MapObjective | null): Remark {
  const ends = { cause: nameKey(link.cause), effect: nameKey(link.effect) };
  if (cause !== null && effect !== null) return remark('mapOneNow', { ...ends, name: cause.key });
  const gone: ObjectiveName[] = [...(cause === null ? [link.cause] : []), ...(effect === null ? [link.effect] : [])];
  return remark(gone.length === 1 ? 'mapGoneOne' : 'mapGoneMany', { ...ends, names: gone.map(titleOf).join(', ') });
}

function distinct(links: readonly LinkNow[]): LinkNow[] {
  const together = new Map<string, LinkNow>();
  for (const link of links) {
    const ends = JSON.stringify(endsOf(link));
    const keys = [...(together.get(ends)?.keys ?? []), ...link.keys];
    together.set(ends, { ...link, keys });
  }
  return [...together.values()];
}

function inOrder(links: readonly LinkNow[], objectives: readonly MapObjective[]): LinkNow[] {
  const place = new Map(objectives.map((one, index) => [one, index]));
  const placeOf = (one: MapObjective): number => place.get(one) ?? 0;
  return [...links].sort(
    (one, other) => placeOf(one.effect) - placeOf(other.effect) || placeOf(one.cause) - placeOf(other.cause),
  );
}
