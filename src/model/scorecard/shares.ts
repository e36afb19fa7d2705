/** Weights as they enter a total. */
import { printedWhole, sumOf, weightedSum } from '../../engine/weighting';
import type { ScoredKpi } from './types';

export interface Shared {
  readonly rows: ScoredKpi[];
  readonly total: number | null;
}

/**
 * Rows with the weights that make their total, and the total itself: what OMAX.INDEX and CKP.TABLE answer. The weights
 * of rows without data are spread over the others; with `normalize` the weights are divided by their sum, else their
 * sum stays as given, as a part of the `whole`: 100 for percents, 1 for others. A row with an error keeps its share: it
 * has data, and its error reaches the total. A weight missing beside data leaves all rows without a share: each is a
 * part of the whole.
 */
export function shareWeights(rows: readonly ScoredKpi[], normalize: boolean, whole: 1 | 100 = 1): Shared {
  const used = rows.filter(hasShare);
  const isWhole = used.every(({ givenWeight }) => givenWeight !== null && givenWeight > 0);
  const noShares = { rows: [...rows], total: null };
  if (used.length === 0 || !isWhole) return noShares;
  const usedSum = sumOf(used.map(({ givenWeight }) => givenWeight ?? 0));
  const sum = normalize ? 1 : sumOf(rows.map(({ givenWeight }) => givenWeight ?? 0)) / whole;
  const shared = rows.map((row) => {
    if (!hasShare(row)) return row;
    const weight = (row.givenWeight ?? 0) / (usedSum / sum);
    return { ...row, weight, value: row.score === null ? null : row.score * weight };
  });
  const scores = rows.map(({ score, givenWeight }) => ({ score, weight: givenWeight ?? 0 }));
  return { rows: shared, total: weightedSum(scores, normalize, whole) ?? null };
}

/** What 1 is in the weights of a contract, as CKP.SCORE takes them; `null` where they are neither fractions nor percents. */
export function wholeOfContract(rows: readonly ScoredKpi[], normalize: boolean): 1 | 100 | null {
  return normalize ? 1 : printedWhole(sumOf(rows.map(({ givenWeight }) => givenWeight ?? 0)));
}

/** Whether a row has data, be it that it cannot be scored. */
function hasShare({ score, problem }: ScoredKpi): boolean {
  return score !== null || problem !== null;
}
