import type { JudgmentMatrix } from './judgments';
import type { PriorityMethod } from './priorities';
import { priorities } from './priorities';
import type { RandomIndexTable } from './randomIndex';
import { randomIndexOf } from './randomIndex';

/** Saaty's limit: judgments above it are worth a second look. */
export const CONSISTENCY_LIMIT = 0.1;

/** λ of a consistent matrix differs from n by rounding only. */
const LAMBDA_ROUNDING = 1e-14;

/**
 * The consistency ratio ((λ − n)/(n − 1))/RI (Saaty 1980). It is 0 for two items, and for judgments that only just link
 * the items (n − 1 of them): neither can contradict itself.
 */
export function consistencyRatio(
  judgments: JudgmentMatrix,
  method: PriorityMethod,
  randomIndex: RandomIndexTable,
): number {
  const { size, missing } = judgments;
  const linksOnly = missing === ((size - 1) * (size - 2)) / 2;
  if (linksOnly) return 0;
  const expected = randomIndexOf(size, missing, randomIndex);
  const excess = priorities(judgments, method).lambda - size;
  return excess <= size * LAMBDA_ROUNDING ? 0 : excess / (size - 1) / expected;
}
