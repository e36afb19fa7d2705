/** The people of a survey as respondents of the hierarchy, with their judgments of the items of one node. */
import { addItem } from '../hierarchy/edit';
import { childrenOf, goalOf, sameAs } from '../hierarchy/tree';
import { addRespondent } from '../judgments/respondents';
import type { Judgment, Model } from '../types';
import { questionnaireOrder } from './itemSets';
import type { ItemSet, Person } from './types';

/** More would make the file large: two judgments of each pair are 60 letters. The sheet has all of them. */
export const MOST_RESPONDENTS = 200;

/** Whether the items have a place: a node of theirs, or a hierarchy that is still to begin. */
export function hasPlace(model: Model, { node, items }: ItemSet): boolean {
  return node === null ? goalOf(model) === null : childrenOf(model, node).length === items.length;
}

/**
 * Whoever is there by name keeps the identity, and what was judged of these items before goes. Without a hierarchy one
 * begins with these items below a goal.
 */
export function withRespondents(
  model: Model,
  set: ItemSet,
  people: readonly Person[],
  words: { readonly goal: string; readonly person: (person: Person) => string },
): Model {
  const based = set.node === null ? begun(model, set.items, words.goal) : { model, node: set.node };
  let { model: next } = based;
  const items = childrenOf(next, based.node).map(({ id }) => id);
  const order = questionnaireOrder(items.length);
  const judgments: Judgment[] = [];
  for (const person of people) {
    const name = person.name || words.person(person);
    const known = next.respondents.find((one) => sameAs(one.name) === sameAs(name));
    const added = known ? { model: next, id: known.id } : addRespondent(next, name);
    const { weight } = person;
    const isWeighed = weight !== null && weight > 0;
    next = {
      ...added.model,
      respondents: added.model.respondents.map((one) =>
        one.id === added.id ? { ...one, ...(isWeighed && { weight }), hidden: !isWeighed } : one,
      ),
    };
    order.forEach(({ first, second }, place) => {
      const value = person.answers[place] ?? null;
      const [one, other] = [items[first], items[second]];
      if (value === null || one === undefined || other === undefined) return;
      judgments.push({ respondent: added.id, first: one, second: other, value });
    });
  }
  const inside = new Set(items);
  const whose = new Set(judgments.map(({ respondent }) => respondent));
  const others = next.judgments.filter(
    ({ respondent, first, second }) => !(whose.has(respondent) && inside.has(first) && inside.has(second)),
  );
  return { ...next, judgments: [...others, ...judgments] };
}

function begun(model: Model, items: readonly string[], name: string): { model: Model; node: string } {
  const goal = addItem(model, { parent: null, name });
  const next = items.reduce((now, item) => addItem(now, { parent: goal.id, name: item }).model, goal.model);
  return { model: next, node: goal.id };
}
