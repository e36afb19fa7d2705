/** Everything that is weighed on the way to the ranks, from the top: drawn, or the same in each draw. */
import { rankingOf } from '../alternatives/ranking';
import { childrenOf, itemOf, oneLine, preorder } from '../hierarchy/tree';
import { localWeights } from '../judgments/localWeights';
import { visibleRespondents } from '../judgments/respondents';
import type { Item, Model } from '../types';
import type { DrawnWeights, Neighbours } from './drawnWeights';
import { drawnWeights } from './drawnWeights';

export interface Node {
  readonly item: Item;
  /** In the order of the weights. */
  readonly below: readonly Item[];
  readonly drawn: DrawnWeights | null;
  /** Where nothing is drawn. */
  readonly fixed: readonly number[];
}

/** From the top; the hierarchy with its alternatives where these are ranked. */
export function parentsIn(whole: Model): Item[] {
  return preorder(whole).flatMap(({ item }) => (childrenOf(whole, item.id).length > 0 ? [item] : []));
}

export function isJudged(whole: Model, { id }: Item): boolean {
  return childrenOf(whole, id).length > 1 && itemOf(whole, id)?.weighting !== 'direct';
}

/** Each item before those below it. */
export function drawnNodes(model: Model, seed: number, whole: Model, neighbours?: Neighbours): Node[] {
  const people = visibleRespondents(whole);
  const measured = measuredOf(model);
  const places = new Map<string, string>();
  return parentsIn(whole).map((item): Node => {
    const weights = measured.get(item.id) ?? localWeights(whole, item.id).weights ?? [];
    const ordered = byWeight(childrenOf(whole, item.id), weights);
    const place = places.get(item.id) ?? '';
    ordered.forEach(({ item: { id } }, index) => places.set(id, `${place}.${index}`));
    const below = ordered.map((one) => one.item);
    const fixed = ordered.map(({ weight }) => weight);
    if (!isJudged(whole, item)) return { item, below, drawn: null, fixed };
    return { item, below, drawn: drawnWeights(whole, people, below, { seed, place }, neighbours), fixed };
  });
}

/**
 * Heaviest first, which is the same order in every workbook with these judgments; among equals the name decides, then
 * their own order.
 */
function byWeight(items: readonly Item[], weights: readonly number[]): { item: Item; weight: number }[] {
  const known = items.map((item, place) => {
    const weight = weights[place] ?? 0;
    return { item, weight, rounded: Number(weight.toPrecision(9)), name: oneLine(`${item.code} ${item.name}`) };
  });
  return known.sort(
    (one, other) => other.rounded - one.rounded || (one.name < other.name ? -1 : Number(one.name > other.name)),
  );
}

type Measured = ReadonlyMap<string, readonly number[]>;

function measuredOf(model: Model): Measured {
  return new Map(
    rankingOf(model).criteria.flatMap(({ criterion, by, priorities }) =>
      by === 'values' && priorities !== null ? [[criterion.id, priorities] as const] : [],
    ),
  );
}
