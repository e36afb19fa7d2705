/**
 * How the ranking depends on the weight of one item: it takes any share of the whole from 0 to 1, the criteria below it
 * and all others keep their proportions. So every score is a straight line over that share.
 */
import { ranksOf } from '../judgments/weighing';
import { globalWeights } from '../judgments/globalWeights';
import { pathOf, preorder } from '../hierarchy/tree';
import type { Item, Model } from '../types';
import type { CriterionPriorities } from './ranking';
import { rankingOf, scoresOf } from './ranking';

/** The score of one alternative where the item has no weight, and where it has all of it. */
export interface ScoreLine {
  readonly at0: number;
  readonly at1: number;
}

/** From one share to another, who is first; several where they are equal throughout. */
interface Lead {
  readonly from: number;
  readonly to: number;
  /** Alternatives counted from 0. */
  readonly leaders: readonly number[];
}

/** Where two alternatives change places. */
interface Crossing {
  readonly at: number;
  readonly first: number;
  readonly second: number;
}

export interface Sensitivity {
  /** What it weighs now. */
  readonly weight: number;
  readonly lines: readonly ScoreLine[];
  readonly leads: readonly Lead[];
  readonly crossings: readonly Crossing[];
}

/** The items whose weight can be varied against others: not the goal, nor what has all the weight. */
export function variedItems(model: Model): Item[] {
  const { weights } = globalWeights(model);
  return preorder(model).flatMap(({ item }) => {
    const weight = weights.get(item.id) ?? 1;
    return item.parent !== null && weight < 1 - SAME ? [item] : [];
  });
}

/** `null` until there is a ranking, and for what has all the weight. */
export function sensitivityTo(model: Model, item: string): Sensitivity | null {
  const { criteria, scores } = rankingOf(model);
  const weight = globalWeights(model).weights.get(item);
  if (scores === null || weight === undefined) return null;
  const isBelow = ({ criterion }: CriterionPriorities): boolean =>
    pathOf(model, criterion.id).some(({ id }) => id === item);
  const own = scoresOf(criteria.filter(isBelow));
  const others = scoresOf(criteria.filter((one) => !isBelow(one)));
  if (own === null || others === null) return null;
  const lines = own.map((at1, place): ScoreLine => ({ at0: others[place] as number, at1 }));
  const crossings = crossingsOf(lines);
  return { weight, lines, crossings, leads: leadsOf(lines, crossings) };
}

export function scoreAt({ at0, at1 }: ScoreLine, share: number): number {
  return at0 + share * (at1 - at0);
}

const SAME = 1e-9;

/** In the order of the share; lines that are the same throughout do not cross, nor do those that meet at an end. */
function crossingsOf(lines: readonly ScoreLine[]): Crossing[] {
  return lines
    .flatMap((one, first) =>
      lines.slice(first + 1).flatMap((other, offset): Crossing[] => {
        const [apart0, apart1] = [one.at0 - other.at0, one.at1 - other.at1];
        if (Math.abs(apart0) <= SAME || Math.abs(apart1) <= SAME || apart0 > 0 === apart1 > 0) return [];
        return [{ at: apart0 / (apart0 - apart1), first, second: first + 1 + offset }];
      }),
    )
    .sort((one, other) => one.at - other.at);
}

function leadsOf(lines: readonly ScoreLine[], crossings: readonly Crossing[]): Lead[] {
  const ends = [0, ...crossings.map(({ at }) => at), 1];
  const leads: Lead[] = [];
  ends.slice(1).forEach((to, place) => {
    const from = ends[place] as number;
    if (to - from <= SAME) return;
    const ranks = ranksOf(lines.map((line) => scoreAt(line, (from + to) / 2)));
    const leaders = ranks.flatMap((rank, index) => (rank === 1 ? [index] : []));
    const last = leads.at(-1);
    if (last && last.leaders.join() === leaders.join()) leads[leads.length - 1] = { ...last, to };
    else leads.push({ from, to, leaders });
  });
  return leads;
}
