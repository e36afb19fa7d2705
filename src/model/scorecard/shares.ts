/** Weights as they enter a total. */
import { sumOf, weightedSum } from '../../engine/weighting';
import type { ScoredKpi } from './types';

export interface Shared {
  readonly rows: ScoredKpi[];
  readonly total: number | null;
}

/**
 * Rows with the weights that make their total, and the total itself: what OMAX.INDEX and CKP.TABLE answer. The weights
 * of rows without data are spread over the others; with `normalize` the weights are divided by their sum, else their
 * sum stays as given. A row with an error keeps its share: it has data, and its error reaches the total. A weight
 * missing beside data leaves all rows without a share: each is a part of the whole.
 */
export function shareWeights(rows: readonly ScoredKpi[], normalize: boolean): Shared {
  const used = rows.filter(hasShare);
  const whole = used.every(({ givenWeight }) => givenWeight !== null && givenWeight > 0);
  const noShares = { rows: [...rows], total: null };
  if (used.length === 0 || !whole) return noShares;
  const usedSum = sumOf(used.map(({ givenWeight }) => givenWeight ?? 0));
  const sum = normalize ? 1 : sumOf(rows.map(({ givenWeight }) => givenWeight ?? 0));
  const shared = rows.map((row) => {
    if (!hasShare(row)) return row;
    const weight = (row.givenWeight ?? 0) / (usedSum / sum);
    return { ...row, weight, value: row.score === null ? null : row.score * weight };
  });
  const scores = rows.map(({ score, givenWeight }) => ({ score, weight: givenWeight ?? 0 }));
  return { rows: shared, total: weightedSum(scores, normalize) ?? null };
}

/** Whether a row has data, be it that it cannot be scored. */
function hasShare({ score, problem }: ScoredKpi): boolean {
  return score !== null || problem !== null;
}
