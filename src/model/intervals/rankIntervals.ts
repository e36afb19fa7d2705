/**
 * How sure the ranks are: all judgments are drawn again and again, each one step of the scale up, down or as it is, and
 * each time everything is ranked anew (Monte Carlo). Measured values and weights given directly stay as they are.
 */
import { expanded } from '../alternatives/expanded';
import { rankingOf } from '../alternatives/ranking';
import { ratedOf } from '../alternatives/rated';
import { childrenOf, leavesOf } from '../hierarchy/tree';
import { globalWeights } from '../judgments/globalWeights';
import { visibleRespondents } from '../judgments/respondents';
import { ranksOf } from '../judgments/weighing';
import { oncePerModel } from '../once';
import type { Model } from '../types';
import type { Node } from './drawnNodes';
import { drawnNodes, isJudged, parentsIn } from './drawnNodes';
import type { Neighbours } from './drawnWeights';

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
  /** One step, a few milliseconds at most: gets judgments ready, draws some, or ranks once all are drawn. */
  next(): void;
  /** How many are ranked. */
  readonly size: number;
  /** Of one of them, in the order of the alternatives or of the hierarchy, by the draws that are done; at least one. */
  interval(place: number): RankInterval;
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
  const nodes = drawnNodes(model, seed, whole, neighbours);
  const places = new Map(now.map(({ id }, place) => [id, place]));
  const placeOf = (id: string): number | undefined => places.get(ratedOf(id)?.alternative ?? id);
  const values = now.map(() => new Float64Array(count));
  const ranked = now.map(() => new Array<number>(now.length).fill(0));
  const weights = new Map<string, number>();
  const scores = new Float64Array(now.length);
  let done = 0;
  let at = 0;
  const next = (): void => {
    if (done === count) return;
    const node = nodes[at] as Node;
    const local = node.drawn === null ? node.fixed : node.drawn.next();
    if (local === null) return;
    const own = weights.get(node.item.id) ?? 1;
    node.below.forEach(({ id }, index) => {
      const weight = own * (local[index] as number);
      weights.set(id, weight);
      const place = placeOf(id);
      if (place !== undefined) scores[place] = (scores[place] as number) + weight;
    });
    at += 1;
    if (at < nodes.length) return;
    const shares = sharesOf(scores);
    ranksOf(shares).forEach((rank, place) => {
      (ranked[place] as number[])[rank - 1] = ((ranked[place] as number[])[rank - 1] as number) + 1;
      (values[place] as Float64Array)[done] = shares[place] as number;
    });
    done += 1;
    at = 0;
    scores.fill(0);
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
  const counts = new Set(visibleRespondents(whole).map(({ id }) => id));
  const parentOf = new Map(
    parentsIn(whole).flatMap((item) =>
      isJudged(whole, item) ? childrenOf(whole, item.id).map(({ id }) => [id, item.id] as const) : [],
    ),
  );
  return whole.judgments.filter(({ respondent, first, second }) => {
    const parent = parentOf.get(first);
    return parent !== undefined && parent === parentOf.get(second) && counts.has(respondent);
  }).length;
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

/** Sum 1. */
function sharesOf(scores: Float64Array): number[] {
  const total = scores.reduce((sum, score) => sum + score, 0);
  return Array.from(scores, (score) => score / total);
}

function percentile(sorted: Float64Array, share: number): number {
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)] as number;
  return below + (place - Math.floor(place)) * ((sorted[Math.ceil(place)] as number) - below);
}
