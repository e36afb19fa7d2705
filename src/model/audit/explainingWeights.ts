/** Published weights of indicators that would make a mean of scores what it is printed as. */
import { KEP_241 } from '../../engine/ckp/rulebooks/kep241';
import { KMK_127 } from '../../engine/ckp/rulebooks/kmk127';
import type { Ruled } from '../../engine/ckp/rulebooks/ruleBook';
import type { Figure } from './grid';
import { halfUnit } from './estimate';

export interface ExplainingWeights {
  /** By validity and control, in the order of the scores: 26, 26, 11. */
  readonly kep241: readonly (readonly number[])[];
  /** K3, the mean of the weights by quality and by target; asked for only where the first has none. */
  readonly k3: readonly (readonly number[])[];
  /** Of which weights every combination was tried: of none, of those of Kep-241/PB/2015, or of all. */
  readonly tried: 'none' | 'kep241' | 'all';
}

/** More combinations than these would take longer than a person waits, and would prove nothing. */
const MOST_COMBINATIONS = 20_000;

/** The year of KMK 127/2026, whose weights K3 are. */
const K3_FROM = 2026;

/** `latestYear` is the last that the table names: one of an earlier year was not weighed by K3. */
export function explainingWeights(
  mean: Figure,
  scores: readonly Figure[],
  latestYear: number | null,
): ExplainingWeights {
  const kep241 = fitting(mean, scores, KEP_241_WEIGHTS);
  const areTried = (weights: readonly number[]): boolean => weights.length ** scores.length <= MOST_COMBINATIONS;
  const isOfK3 = latestYear === null || latestYear >= K3_FROM;
  const tried = isOfK3 && areTried(K3_WEIGHTS) ? 'all' : areTried(KEP_241_WEIGHTS) ? 'kep241' : 'none';
  return { kep241, k3: kep241.length > 0 || !isOfK3 ? [] : fitting(mean, scores, K3_WEIGHTS), tried };
}

const numbersIn = (table: Readonly<Record<string, Readonly<Record<string, Ruled<unknown>>>>>): number[] =>
  Object.values(table).flatMap((row) =>
    Object.values(row).flatMap(({ value }) => (typeof value === 'number' ? value : [])),
  );

const KEP_241_WEIGHTS: readonly number[] = numbersIn(KEP_241.indicatorWeights).map((weight) =>
  Math.round(weight * 100),
);

const K3_WEIGHTS: readonly number[] = distinct(
  numbersIn(KMK_127.k3.quality).flatMap((quality) =>
    Object.values(KMK_127.k3.target).map(({ value }) => Number(((quality + value) / 2).toFixed(4))),
  ),
);

function distinct(weights: readonly number[]): number[] {
  return [...new Set(weights)].sort((one, other) => one - other);
}

/** Combinations that print the mean to its last digit; of those in the same proportion only one. */
function fitting(mean: Figure, scores: readonly Figure[], weights: readonly number[]): number[][] {
  if (weights.length ** scores.length > MOST_COMBINATIONS) return [];
  const found = new Map<string, number[]>();
  for (const combination of combinations(weights, scores.length)) {
    const sum = combination.reduce((all, weight) => all + weight, 0);
    const made = combination.reduce((all, weight, at) => all + weight * (scores[at]?.value ?? 0), 0) / sum;
    if (Math.abs(made - mean.value) > halfUnit(mean.decimals) + 1e-9) continue;
    const proportion = combination.map((weight) => (weight / sum).toFixed(6)).join();
    if (!found.has(proportion)) found.set(proportion, combination);
  }
  return [...found.values()];
}

function combinations(weights: readonly number[], length: number): number[][] {
  if (length === 0) return [[]];
  return combinations(weights, length - 1).flatMap((start) => weights.map((weight) => [...start, weight]));
}
