/**
 * How sure the ranks are: all judgments are drawn again and again, each one step of the scale up, down or as it is, and
 * each time everything is ranked anew (Monte Carlo). Measured values and weights given directly stay as they are.
 */
import { expanded } from '../alternatives/expanded';
import { rankingOf } from '../alternatives/ranking';
import { ratedOf } from '../alternatives/rated';
import { childrenOf, itemOf, leavesOf, preorder } from '../hierarchy/tree';
import { globalWeights } from '../judgments/globalWeights';
import { localWeights } from '../judgments/localWeights';
import { visibleRespondents } from '../judgments/respondents';
import { ranksOf } from '../judgments/weighing';
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
  /** Judgments that are drawn each time; 0 where all is measured or given directly. */
  readonly judgments: number;
  done(): number;
  /** Draws once more. */
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
  const nodes = nodesOf(model, whole, seed, neighbours);
  const places = new Map(now.map(({ id }, place) => [id, place]));
  const placeOf = (id: string): number | undefined => places.get(ratedOf(id)?.alternative ?? id);
  const values = now.map(() => new Float64Array(count));
  const ranked = now.map(() => new Array<number>(now.length).fill(0));
  let done = 0;
  const next = (): void => {
    if (done === count) return;
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
  const judgments = nodes.reduce((sum, { drawn }) => sum + (drawn?.count ?? 0), 0);
  return { seed, count, judgments, size: now.length, done: () => done, next, interval };
}

interface Scored {
  readonly id: string;
  readonly score: number;
}

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
function nodesOf(model: Model, whole: Model, seed: number, neighbours?: Neighbours): Node[] {
  const people = visibleRespondents(whole);
  const measured = new Map(
    rankingOf(model).criteria.flatMap(({ criterion, by, priorities }) =>
      by === 'values' && priorities !== null ? [[criterion.id, priorities] as const] : [],
    ),
  );
  return preorder(whole).flatMap(({ item }): Node[] => {
    const below = childrenOf(whole, item.id);
    if (below.length === 0) return [];
    const isJudged = below.length > 1 && itemOf(whole, item.id)?.weighting !== 'direct';
    if (isJudged) return [{ item, below, drawn: drawnWeights(whole, people, below, seed, neighbours), fixed: [] }];
    const fixed = measured.get(item.id) ?? localWeights(whole, item.id).weights ?? [];
    return [{ item, below, drawn: null, fixed }];
  });
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
