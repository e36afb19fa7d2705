/**
 * How sure the ranks are: all judgments are drawn again and again, each one step of the scale up, down or as it is, and
 * each time everything is ranked anew (Monte Carlo). Measured values and weights given directly stay as they are.
 */
import { expanded } from '../alternatives/expanded';
import { rankingOf } from '../alternatives/ranking';
import { ratedOf } from '../alternatives/rated';
import { childrenOf, itemOf, leavesOf, preorder } from '../hierarchy/tree';
import { globalWeights } from '../judgments/globalWeights';
import { progressOf } from '../judgments/judging';
import { localWeights } from '../judgments/localWeights';
import { visibleRespondents } from '../judgments/respondents';
import { ranksOf } from '../judgments/weighing';
import { oncePerModel } from '../once';
import type { Item, Model } from '../types';
import type { DrawnWeights, Neighbours } from './drawnWeights';
import { drawnWeights } from './drawnWeights';

/** Alternatives by their scores, or the lowest items of the hierarchy by their global weights. */
export type Ranked = 'alternatives' | 'items';

export interface RankInterval {
  readonly id: string;
  /** By the judgments as they are. */
  readonly now: number;
  readonly rank: number;
  /** The share of draws in which it had each rank, the first rank first. */
  readonly shares: readonly number[];
  readonly highest: number;
  readonly lowest: number;
  /** Between them lie nine of ten draws: the 5th and the 95th percentile, as PERCENTILE.INC. */
  readonly from: number;
  readonly to: number;
}

export interface Draws {
  readonly seed: number;
  readonly count: number;
  done(): number;
  /** Gets ready what is drawn below one more item, until all is; then draws once more. */
  next(): void;
  /** How many are ranked. */
  readonly size: number;
  /** Of one of them, in the order of the alternatives or of the hierarchy, by the draws that are done; at least one. */
  interval(place: number): RankInterval;
}

interface Node {
  readonly item: Item;
  readonly below: readonly Item[];
  readonly drawn: DrawnWeights | null;
  readonly fixed: readonly number[];
}

/** `null` until everything is weighed, and for alternatives rated; and where there is one alone. */
export function drawsOf(
  model: Model,
  of: Ranked,
  { seed, count }: { seed: number; count: number },
  neighbours?: Neighbours,
): Draws | null {
  const now = scoresNow(model, of);
  if (now === null || now.length < 2) return null;
  const whole = of === 'alternatives' ? expanded(model) : model;
  const parents = parentsIn(whole);
  const measured = measuredOf(model);
  const nodes: Node[] = [];
  const places = new Map(now.map(({ id }, place) => [id, place]));
  const placeOf = (id: string): number | undefined => places.get(ratedOf(id)?.alternative ?? id);
  const values = now.map(() => new Float64Array(count));
  const ranked = now.map(() => new Array<number>(now.length).fill(0));
  let done = 0;
  const next = (): void => {
    if (done === count) return;
    // Many people's judgments take their time to be got ready: one item at a time.
    const parent = parents[nodes.length];
    if (parent !== undefined) return void nodes.push(nodeOf(whole, parent, measured, seed, neighbours));
    const scores = drawnScores(nodes, placeOf, now.length);
    ranksOf(scores).forEach((rank, place) => {
      (ranked[place] as number[])[rank - 1] = ((ranked[place] as number[])[rank - 1] as number) + 1;
      (values[place] as Float64Array)[done] = scores[place] as number;
    });
    done += 1;
  };
  const ranks = ranksOf(now.map(({ score }) => score));
  const interval = (place: number): RankInterval => {
    const { id, score } = now[place] as Scored;
    const times = ranked[place] as number[];
    const sorted = (values[place] as Float64Array).slice(0, done).sort();
    return {
      id,
      now: score,
      rank: ranks[place] as number,
      shares: times.map((each) => each / done),
      highest: times.findIndex((each) => each > 0) + 1,
      lowest: times.findLastIndex((each) => each > 0) + 1,
      from: percentile(sorted, 0.05),
      to: percentile(sorted, 0.95),
    };
  };
  return { seed, count, size: now.length, done: () => done, next, interval };
}

interface Scored {
  readonly id: string;
  readonly score: number;
}

/** How many judgments are drawn each time; `null` where there is nothing to rank yet. */
export const judgmentsToDraw = oncePerModel((model, of: Ranked): number | null => {
  const now = scoresNow(model, of);
  if (now === null || now.length < 2) return null;
  const whole = of === 'alternatives' ? expanded(model) : model;
  const judged = parentsIn(whole).filter((item) => isJudged(whole, item));
  const counts = visibleRespondents(whole).flatMap((person) =>
    judged.map(({ id }) => progressOf(whole, person.id, id).judged),
  );
  return counts.reduce((sum, count) => sum + count, 0);
});

function scoresNow(model: Model, of: Ranked): Scored[] | null {
  if (of === 'alternatives') {
    const { alternatives, scores } = rankingOf(model);
    return scores && alternatives.map(({ id }, place) => ({ id, score: scores[place] as number }));
  }
  const { weights, complete } = globalWeights(model);
  const leaves = leavesOf(model).filter(({ parent }) => parent !== null);
  return complete ? leaves.map(({ id }) => ({ id, score: weights.get(id) as number })) : null;
}

/** From the top. */
function parentsIn(whole: Model): Item[] {
  return preorder(whole).flatMap(({ item }) => (childrenOf(whole, item.id).length > 0 ? [item] : []));
}

function isJudged(whole: Model, { id }: Item): boolean {
  return childrenOf(whole, id).length > 1 && itemOf(whole, id)?.weighting !== 'direct';
}

type Measured = ReadonlyMap<string, readonly number[]>;

function measuredOf(model: Model): Measured {
  return new Map(
    rankingOf(model).criteria.flatMap(({ criterion, by, priorities }) =>
      by === 'values' && priorities !== null ? [[criterion.id, priorities] as const] : [],
    ),
  );
}

function nodeOf(whole: Model, item: Item, measured: Measured, seed: number, neighbours?: Neighbours): Node {
  const below = childrenOf(whole, item.id);
  if (isJudged(whole, item)) {
    const drawn = drawnWeights(whole, visibleRespondents(whole), below, seed, neighbours);
    return { item, below, drawn, fixed: [] };
  }
  const fixed = measured.get(item.id) ?? localWeights(whole, item.id).weights ?? [];
  return { item, below, drawn: null, fixed };
}

/** Sum 1. */
function drawnScores(nodes: readonly Node[], placeOf: (id: string) => number | undefined, count: number): number[] {
  const weights = new Map<string, number>();
  const scores = new Array<number>(count).fill(0);
  for (const { item, below, drawn, fixed } of nodes) {
    const own = weights.get(item.id) ?? 1;
    const local = drawn === null ? fixed : drawn.next();
    below.forEach(({ id }, index) => {
      const weight = own * (local[index] as number);
      weights.set(id, weight);
      const place = placeOf(id);
      if (place !== undefined) scores[place] = (scores[place] as number) + weight;
    });
  }
  const total = scores.reduce((sum, score) => sum + score, 0);
  return scores.map((score) => score / total);
}

function percentile(sorted: Float64Array, share: number): number {
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)] as number;
  return below + (place - Math.floor(place)) * ((sorted[Math.ceil(place)] as number) - below);
}
