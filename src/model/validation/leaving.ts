/** What takes leave of the hierarchy with items that are not valid, said before it goes. */
import { meaningfulRatings } from '../alternatives/rated';
import { removeItem } from '../hierarchy/edit';
import { childrenOf, itemOf, pathOf } from '../hierarchy/tree';
import type { JudgmentsGone } from '../hierarchy/judgmentsGone';
import { judgmentsGone } from '../hierarchy/judgmentsGone';
import type { Item, Model } from '../types';

export interface Leaving {
  /** Those that leave by themselves, not with what they belong to. */
  readonly items: readonly Item[];
  /** How many leave because they stand below them. */
  readonly below: number;
  readonly judgments: JudgmentsGone;
  /** How many measured values of alternatives are deleted with them. */
  readonly measured: number;
  /** What stays without anything below it. */
  readonly emptied: readonly Item[];
  readonly after: Model;
}

export function withoutItems(model: Model, ids: readonly string[]): Model {
  return ids.reduce(removeItem, model);
}

const measuredIn = (model: Model): number =>
  meaningfulRatings(model).reduce((sum, { values }) => sum + Object.keys(values).length, 0);

export function leaving(model: Model, ids: readonly string[]): Leaving {
  const wanted = new Set(ids);
  const items = ids.flatMap((id) => {
    const item = itemOf(model, id);
    const isWithOther = pathOf(model, id).some((above) => above.id !== id && wanted.has(above.id));
    return item === undefined || isWithOther ? [] : [item];
  });
  const after = withoutItems(model, ids);
  const parents = new Set(items.flatMap(({ parent }) => parent ?? []));
  return {
    items,
    below: model.items.length - after.items.length - items.length,
    judgments: judgmentsGone(model, after),
    measured: measuredIn(model) - measuredIn(after),
    emptied: after.items.filter(({ id }) => parents.has(id) && childrenOf(after, id).length === 0),
    after,
  };
}
