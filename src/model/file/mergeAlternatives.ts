/** Two people's alternatives, and how they rated them by measured values, become one list each. */
import { ratedOf } from '../alternatives/rated';
import type { Alternative, Model, Rating } from '../types';
import type { Decision, Kind, Versions } from './threeWay';
import { decided, isSame, mergedFields, versionsOf } from './threeWay';

/** A place in the list alone is no reason to keep what the other deleted, and no contradiction. */
const alternativeKind: Kind<Alternative> = {
  isChanged: (base, now) => base.name !== now.name,
  together: (base, mine, theirs) => {
    const { value, clashing } = mergedFields(base, mine, theirs);
    const order = clashing.has('order') ? Math.min(mine.order, theirs.order) : value.order;
    return { value: { ...value, order }, clashes: clashing.has('name') };
  },
};

const ratingKind: Kind<Rating> = {
  isChanged: (base, now) => !isSame(base, now),
  together: (base, mine, theirs) => {
    const { value, clashing } = mergedFields(base, mine, theirs, ['values']);
    return { value, clashes: clashing.size > 0 };
  },
};

export interface MergedRatings {
  readonly ratings: readonly Decision<Rating>[];
  /** Criteria under which somebody measured anew, and the alternatives that were measured: a reason to keep them. */
  readonly criteria: ReadonlySet<string>;
  readonly measured: ReadonlySet<string>;
}

/** What is measured of something that is gone in the end is left out by `meaningfulRatings`. */
export function mergedRatings(base: Model, mine: Model, theirs: Model): MergedRatings {
  const [own, others] = [mine, theirs].map((side) => withWhatWent(base, side));
  const versions = versionsOf(base.ratings, own ?? [], others ?? [], ({ criterion }) => criterion);
  const news = versions.flatMap((version) => {
    const measured = measuredAnew(version);
    return measured.length > 0 ? [{ criterion: version.key, measured }] : [];
  });
  return {
    ratings: versions.map((version) => decided(version, ratingKind)),
    criteria: new Set(news.map(({ criterion }) => criterion)),
    measured: new Set(news.flatMap(({ measured }) => measured)),
  };
}

/** `inUse` are alternatives that somebody judged or measured anew: they stay, also when the other deleted them. */
export function mergedAlternatives(
  base: Model,
  mine: Model,
  theirs: Model,
  inUse: ReadonlySet<string>,
): Decision<Alternative>[] {
  const all = versionsOf(base.alternatives, mine.alternatives, theirs.alternatives, ({ id }) => id);
  return all.map((version) => {
    const decision = decided(version, alternativeKind);
    const left = version.mine ?? version.theirs;
    const isRevived = decision.value === undefined && left !== undefined && inUse.has(version.key);
    return isRevived ? { key: version.key, value: left, clash: 'delete' } : decision;
  });
}

/** The items and the alternatives that judgments are about. */
export function subjectsOf(judged: readonly string[]): { items: Set<string>; alternatives: Set<string> } {
  const rated = judged.flatMap((id) => ratedOf(id) ?? []);
  const items = new Set([...judged, ...rated.map(({ criterion }) => criterion)]);
  return { items, alternatives: new Set(rated.map(({ alternative }) => alternative)) };
}

/** What went from one side only with its item or its alternative is as it was, should that one come back. */
function withWhatWent(base: Model, { items, alternatives, ratings }: Model): Rating[] {
  const [known, rated] = [items, alternatives].map((records) => new Set(records.map(({ id }) => id)));
  const wentFrom = ({ values }: Rating): [string, number][] => Object.entries(values).filter(([id]) => !rated?.has(id));
  const whole = ratings.map((rating) => {
    const before = base.ratings.find(({ criterion }) => criterion === rating.criterion);
    const went = before ? wentFrom(before) : [];
    return went.length === 0 ? rating : { ...rating, values: { ...Object.fromEntries(went), ...rating.values } };
  });
  return [...whole, ...base.ratings.filter(({ criterion }) => !known?.has(criterion))];
}

function measuredAnew({ base, mine, theirs }: Versions<Rating>): string[] {
  return [mine, theirs].flatMap((now) => {
    const entries = Object.entries(now?.values ?? {});
    return entries.flatMap(([id, value]) => (base?.values[id] === value ? [] : [id]));
  });
}
