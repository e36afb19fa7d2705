/** The links of a map over the objectives there are now, and what is to be said about them. */
import { sameAs } from '../hierarchy/tree';
import { remark } from '../scorecard/remark';
import type { Remark } from '../scorecard/types';
import type { CausalLink, ObjectiveName, StrategyMap } from '../types';
import type { Pair } from './edit';
import { endsOf } from './edit';
import type { Lane, MapObjective } from './lanes';
import { depthsOf, lanesFromTop } from './lanes';
import { nameKey, onwardOf, ringOf, wayBetween } from './links';

interface LinkNow extends Pair {
  /** By which the map keeps it. */
  readonly key: string;
}

interface LostLink {
  readonly key: string;
  readonly said: Remark;
}

export interface Causes {
  /** In the order of their effects on the map, from the top, then of their causes. */
  readonly links: readonly LinkNow[];
  /** An objective of theirs is not there now. They rest, and are kept. */
  readonly lost: readonly LostLink[];
  /** Objectives that are called otherwise than when they were linked. */
  readonly renamed: readonly Remark[];
  /** A ring, as two people's changes together can make it. */
  readonly ring: Remark | null;
  /** No chain of links leads from here to the topmost perspective. None where nothing is linked yet. */
  readonly withoutWay: readonly MapObjective[];
  readonly noWay: Remark | null;
  readonly downward: readonly Remark[];
}

export function causesOf(map: StrategyMap, lanes: readonly Lane[]): Causes {
  const sorted = lanesFromTop(lanes);
  const objectives = sorted.flatMap((lane) => lane.objectives);
  const find = finder(objectives);
  const found: LinkNow[] = [];
  const lost: LostLink[] = [];
  const renamed = new Map<string, Remark>();
  for (const [key, link] of Object.entries(map.links)) {
    const [cause, effect] = [find(link.cause), find(link.effect)];
    if (cause === null || effect === null || cause === effect) {
      lost.push({ key, said: goneRemark(link, cause === null, effect === null) });
      continue;
    }
    found.push({ key, cause, effect });
    for (const [was, now] of [[link.cause, cause] as const, [link.effect, effect] as const]) {
      if (was.name === '' || now.name === '' || sameAs(was.name) === sameAs(now.name)) continue;
      renamed.set(now.key, remark('mapRenamed', { code: now.key, before: was.name, now: now.name }));
    }
  }
  // Two that became one by a change of codes are shown once.
  const links = inOrder(distinct(found), objectives);
  return { links, lost, renamed: [...renamed.values()], ...remarksOn(links, lanes) };
}

type Remarks = Pick<Causes, 'ring' | 'withoutWay' | 'noWay' | 'downward'>;

function remarksOn(links: readonly LinkNow[], lanes: readonly Lane[]): Remarks {
  const ring = ringOf(links.map(endsOf));
  const depths = depthsOf(lanes);
  const depthOf = ({ key }: MapObjective): number => depths.get(key) ?? 0;
  const laneOf = (objective: MapObjective): string =>
    lanes.find((lane) => lane.objectives.includes(objective))?.name ?? '';
  const all = lanesFromTop(lanes).flatMap(({ objectives }) => objectives);
  const top = all.filter((objective) => depthOf(objective) === 0);
  const hasPlaces = lanes.length > 1 && links.length > 0;
  const onward = onwardOf(links.map(endsOf));
  const withoutWay = !hasPlaces
    ? []
    : all.filter(({ key }) => top.every((goal) => wayBetween(onward, key, goal.key) === null));
  const names = withoutWay.map(({ key }) => key);
  const tops = lanes.filter(({ objectives }) => objectives.some((one) => depthOf(one) === 0)).map(({ name }) => name);
  const kind = names.length === 1 ? 'mapNoWayOne' : 'mapNoWayMany';
  const downward = links.filter(({ cause, effect }) => depthOf(cause) < depthOf(effect));
  return {
    ring: ring === null ? null : remark('mapRingThere', { ring: ring.join(' → ') }),
    withoutWay,
    noWay: names.length === 0 ? null : remark(kind, { names: names.join(', '), top: tops.join(', ') }),
    downward: downward.map(({ cause, effect }) =>
      remark('mapDownward', { cause: cause.key, effect: effect.key, from: laneOf(cause), to: laneOf(effect) }),
    ),
  };
}

/**
 * By the code and the name it had. Where the two now belong to different objectives, such as after codes were counted
 * anew, the name decides: it says what was meant.
 */
function finder(objectives: readonly MapObjective[]): (wanted: ObjectiveName) => MapObjective | null {
  const byCode = new Map(objectives.flatMap((one) => (one.code === '' ? [] : [[sameAs(one.code), one] as const])));
  const byName = new Map<string, MapObjective | null>();
  for (const one of objectives) {
    const name = sameAs(one.name);
    if (name !== '') byName.set(name, byName.has(name) ? null : one);
  }
  return ({ code, name }) => byName.get(sameAs(name)) ?? byCode.get(sameAs(code)) ?? null;
}

function goneRemark({ cause, effect }: CausalLink, isCauseGone: boolean, isEffectGone: boolean): Remark {
  const gone = [...(isCauseGone ? [cause] : []), ...(isEffectGone ? [effect] : [])];
  const names = gone.map(({ code, name }) => [code, name].filter(Boolean).join(' ')).join(', ');
  return remark('mapGone', { cause: nameKey(cause), effect: nameKey(effect), names });
}

function distinct(links: readonly LinkNow[]): LinkNow[] {
  const first = new Map<string, LinkNow>();
  for (const link of links) {
    const key = JSON.stringify(endsOf(link));
    if (!first.has(key)) first.set(key, link);
  }
  return [...first.values()];
}

function inOrder(links: readonly LinkNow[], objectives: readonly MapObjective[]): LinkNow[] {
  const place = new Map(objectives.map((one, index) => [one, index]));
  const placeOf = (one: MapObjective): number => place.get(one) ?? 0;
  return [...links].sort(
    (one, other) => placeOf(one.effect) - placeOf(other.effect) || placeOf(one.cause) - placeOf(other.cause),
  );
}
