/** Changes of the alternatives and of how they are rated: each a function from a model to a model. */
import type { Direction } from '../../engine/ahp/measured';
import { quoted } from '../../engine/messages';
import { itemOf, oneLine, sameAs } from '../hierarchy/tree';
import { ModelError } from '../modelError';
import { newId } from '../newId';
import type { Alternative, Model, Rating } from '../types';
import { alternativesOf, ratingOf } from './expanded';
import { ratedOf } from './rated';

/** Adds them in this order, last; blank ones and those that are there already are passed over. */
export function addAlternatives(model: Model, names: readonly string[]): Model {
  const taken = new Set(model.alternatives.map(({ name }) => sameAs(name)));
  const wanted = names.map(oneLine).filter((name) => {
    const isNew = name !== '' && !taken.has(sameAs(name));
    taken.add(sameAs(name));
    return isNew;
  });
  const first = (alternativesOf(model).at(-1)?.order ?? -1) + 1;
  const added = wanted.map((name, place): Alternative => ({ id: newId(), order: first + place, name }));
  return added.length === 0 ? model : { ...model, alternatives: [...model.alternatives, ...added] };
}

/** Throws a ModelError for a blank name and for one that another alternative has. */
export function renameAlternative(model: Model, id: string, name: string): Model {
  const alternative = knownAlternative(model, id);
  const wanted = oneLine(name);
  if (wanted === alternative.name) return model;
  if (wanted === '') throw new ModelError('alternativeNameMissing');
  if (model.alternatives.some((other) => other.id !== id && sameAs(other.name) === sameAs(wanted))) {
    throw new ModelError('alternativeTaken', { name: quoted(wanted) });
  }
  return withAlternatives(model, (one) => (one.id === id ? { ...one, name: wanted } : one));
}

/** Removes the alternative with everything that was judged and measured of it. */
export function removeAlternative(model: Model, id: string): Model {
  if (model.alternatives.every((one) => one.id !== id)) return model;
  const isOther = (rated: string): boolean => ratedOf(rated)?.alternative !== id;
  return {
    ...model,
    alternatives: model.alternatives.filter((one) => one.id !== id),
    judgments: model.judgments.filter(({ first, second }) => isOther(first) && isOther(second)),
    ratings: model.ratings.map((rating) => ({
      ...rating,
      values: Object.fromEntries(Object.entries(rating.values).filter(([alternative]) => alternative !== id)),
    })),
  };
}

/** One place up (-1) or down (1); the first and the last stay. */
export function moveAlternative(model: Model, id: string, step: -1 | 1): Model {
  const all = alternativesOf(model);
  const place = all.findIndex((one) => one.id === id);
  const [moved, other] = [all[place], all[place + step]];
  if (!moved || !other) return model;
  [all[place], all[place + step]] = [other, moved];
  const order = new Map(all.map((one, index) => [one.id, index]));
  return withAlternatives(model, (one) => ({ ...one, order: order.get(one.id) as number }));
}

/** By judgments or by measured values; what was said the other way is kept. */
export function rateBy(model: Model, criterion: string, by: Rating['by']): Model {
  return withRating(model, criterion, { by });
}

export function rateTowards(model: Model, criterion: string, direction: Direction): Model {
  return withRating(model, criterion, { direction });
}

/** Writes a measured value down, or takes it back with `null`. Throws a ModelError for one that is not above 0. */
export function measure(model: Model, criterion: string, alternative: string, value: number | null): Model {
  const { name } = knownAlternative(model, alternative);
  if (value !== null && !(value > 0 && Number.isFinite(value))) {
    throw new ModelError('valueNotPositive', { name: quoted(name), got: value });
  }
  const { values } = ratingOf(model, criterion);
  if ((values[alternative] ?? null) === value) return model;
  const others = Object.entries(values).filter(([id]) => id !== alternative);
  const entries = value === null ? others : [...others, [alternative, value] as const];
  return withRating(model, criterion, { values: Object.fromEntries(entries) });
}

function withRating(model: Model, criterion: string, change: Partial<Rating>): Model {
  if (itemOf(model, criterion) === undefined) throw new ModelError('itemGone');
  const before = ratingOf(model, criterion);
  if ((Object.keys(change) as (keyof Rating)[]).every((key) => before[key] === change[key])) return model;
  const isOther = (one: Rating): boolean => one.criterion !== criterion;
  return { ...model, ratings: [...model.ratings.filter(isOther), { ...before, ...change }] };
}

function knownAlternative(model: Model, id: string): Alternative {
  const found = model.alternatives.find((one) => one.id === id);
  if (found === undefined) throw new ModelError('alternativeGone');
  return found;
}

function withAlternatives(model: Model, change: (one: Alternative) => Alternative): Model {
  return { ...model, alternatives: model.alternatives.map(change) };
}
