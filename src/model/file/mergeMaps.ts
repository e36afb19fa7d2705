/** Two people's maps of one scorecard become one: the links of both, and both people's definitions. */
import { quoted } from '../../engine/messages';
import { isBlank } from '../map/edit';
import { ringIn } from '../map/links';
import { ModelError } from '../modelError';
import type { Model, Scorecard, StrategyMap } from '../types';
import type { Decision, Kind, Versions } from './threeWay';
import { decided, isSame, mergedFields, versionsOf } from './threeWay';

type Models = readonly [base: Model, mine: Model, theirs: Model];

/** A file keeps no map in which nothing stands: where there is a scorecard, having none says that all was removed. */
export function versionsOfMaps(models: Models): Versions<StrategyMap>[] {
  const [base, mine, theirs] = models;
  return versionsOf(base.maps, mine.maps, theirs.maps, keyOf).map(({ key, ...maps }) => {
    const orBlank = (map: StrategyMap | undefined, { scorecards }: Model): StrategyMap | undefined =>
      map ?? (scorecards.some(({ id }) => id === key) ? { scorecard: key, links: {}, definitions: {} } : undefined);
    return {
      key,
      base: orBlank(maps.base, base),
      mine: orBlank(maps.mine, mine),
      theirs: orBlank(maps.theirs, theirs),
    };
  });
}

const keyOf = ({ scorecard }: StrategyMap): string => scorecard;

const mapKind: Kind<StrategyMap> = {
  isChanged: (base, now) => !isSame(base, now),
  together: (base, mine, theirs) => {
    const { value, clashing } = mergedFields(base, mine, theirs, ['links', 'definitions']);
    return { value, clashes: clashing.size > 0 };
  },
};

/** A map goes with its scorecard, and comes back with one that only one of the two removed. */
export function mergedMaps(
  versions: readonly Versions<StrategyMap>[],
  models: Models,
  scorecards: readonly Decision<Scorecard>[],
): Decision<StrategyMap>[] {
  const kept = new Set(scorecards.flatMap(({ key, value }) => (value === undefined ? [] : [key])));
  const decisions = versions.map((version): Decision<StrategyMap> => {
    const { key, mine, theirs } = version;
    const [isInBase, isInMine, isInTheirs] = models.map(({ scorecards: all }) => all.some(({ id }) => id === key));
    if (isInBase && !kept.has(key)) return { key, value: undefined, clash: null };
    const isRevived = kept.has(key) && isInMine !== isInTheirs;
    return isRevived ? { key, value: isInMine ? mine : theirs, clash: null } : decided(version, mapKind);
  });
  return decisions.map((one) => (one.value !== undefined && isBlank(one.value) ? { ...one, value: undefined } : one));
}

/** Two links can each be fine and together make a ring. Both stay, for nobody knows which is meant; a sentence says so. */
export function newRings(
  maps: readonly Decision<StrategyMap>[],
  before: readonly Model[],
  titleOf: (scorecard: string) => string,
): ModelError[] {
  return maps.flatMap(({ key, value }) => {
    const ring = value === undefined ? null : ringIn(Object.values(value.links));
    const had = before.some(({ maps: own }) => {
      const map = own.find(({ scorecard }) => scorecard === key);
      return map !== undefined && ringIn(Object.values(map.links)) !== null;
    });
    if (ring === null || had) return [];
    return [new ModelError('mergedRing', { title: quoted(titleOf(key)), ring: ring.join(' → ') })];
  });
}
