/** What the gap between the totals of two offices is made of, indicator by indicator. Pure. */

/** The part of one indicator in the total of an office; `null` where it has none: not measured, or no data. */
interface Part {
  readonly score: number;
  /** Its share of the total. */
  readonly weight: number;
}

export interface Side {
  readonly total: number | null;
  /** One for each indicator, in the same order for all offices. */
  readonly parts: readonly (Part | null)[];
}

export interface TotalGap {
  /** Own total less the other's. */
  readonly gap: number;
  /** One for each indicator; `null` where neither office has it. */
  readonly parts: readonly (number | null)[];
  /** What comes of weights that do not add up to the same; 0 where both are divided by their sum. */
  readonly rest: number;
}

/**
 * Contributions that add up to the gap of the totals. Where both offices have an indicator with the same weight, it is
 * gap × weight. Where one lacks it, or its data, its weight has gone to the others; it then counts by how far its score
 * lies from `c`, the middle of both totals: it would change nothing if it scored like the whole. In general
 *
 * wₒ·(sₒ − c) − wₚ·(sₚ − c), which is w̄·(sₒ − sₚ) + (wₒ − wₚ)·(s̄ − c), with w = 0 where there is none.
 *
 * The convention is ours; no source that could be read prints one for weights that differ.
 */
export function totalGap(own: Side, other: Side): TotalGap | null {
  return gapToMean(own, [other]);
}

/** The same to the mean of several: of their totals, and of their contributions. Those without a total are left out. */
export function gapToMean(own: Side, others: readonly Side[]): TotalGap | null {
  const peers = others.flatMap((one) => (one.total === null ? [] : [{ ...one, total: one.total }]));
  if (own.total === null || peers.length === 0) return null;
  const mean = peers.reduce((sum, { total }) => sum + total, 0) / peers.length;
  const middle = (own.total + mean) / 2;
  const partOf = (part: Part | null | undefined): number => (part ? part.weight * (part.score - middle) : 0);
  const parts = own.parts.map((part, index) => {
    const theirs = peers.map(({ parts: all }) => all[index] ?? null);
    if (part === null && theirs.every((one) => one === null)) return null;
    return partOf(part) - theirs.reduce((sum, one) => sum + partOf(one), 0) / peers.length;
  });
  const weights = peers.reduce((sum, one) => sum + weightOf(one), 0) / peers.length;
  return { gap: own.total - mean, parts, rest: middle * (weightOf(own) - weights) };
}

function weightOf({ parts }: Side): number {
  return parts.reduce((sum, part) => sum + (part?.weight ?? 0), 0);
}
