/** The hierarchy with its alternatives below every criterion, for all that compares items: matrices, sheets, the pane. */
import { byOrder, leavesOf, oneLine } from '../hierarchy/tree';
import { oncePerModel } from '../once';
import type { Alternative, Item, Model, Rating } from '../types';
import { ratedId } from './rated';

/** First to last. */
export function alternativesOf(model: Model): Alternative[] {
  return [...model.alternatives].sort(byOrder);
}

/** What alternatives are rated by: the items without any below them; a goal alone is none. */
export function criteriaOf(model: Model): Item[] {
  return leavesOf(model).filter(({ parent }) => parent !== null);
}

export function ratingOf(model: Model, criterion: string): Rating {
  const rating = model.ratings.find((one) => one.criterion === criterion);
  return rating ?? { criterion, by: 'judgments', direction: 'benefit', values: {} };
}

/** On one line; two of the same name, which two people may have given, are told apart by a number in parentheses. */
export function namesOf(model: Model): string[] {
  const taken = new Set<string>();
  return alternativesOf(model).map(({ name }) => {
    const wanted = oneLine(name);
    let free = wanted;
    for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${wanted} (${number})`;
    taken.add(free.toLowerCase());
    return free;
  });
}

/**
 * Every criterion with the alternatives as the items below it, compared where they are judged. The same model where
 * there are none; expanded once more it stays as it is.
 */
export const expanded = oncePerModel((model): Model => {
  const alternatives = alternativesOf(model);
  if (alternatives.length === 0) return model;
  const criteria = new Set(criteriaOf(model).map(({ id }) => id));
  const names = namesOf(model);
  const weightingOf = ({ id, weighting }: Item): Item['weighting'] => {
    if (!criteria.has(id)) return weighting;
    return ratingOf(model, id).by === 'values' ? 'direct' : 'judgments';
  };
  const rated = [...criteria].flatMap((criterion) =>
    alternatives.map(({ id }, order): Item => ({
      id: ratedId(criterion, id),
      parent: criterion,
      order,
      name: names[order] as string,
      code: '',
      unit: '',
      weighting: 'judgments',
      weight: null,
    })),
  );
  const items = model.items.map((item) => ({ ...item, weighting: weightingOf(item) }));
  return { ...model, items: [...items, ...rated], alternatives: [], ratings: [] };
});
