import { isJustLinked } from './judgments';
import type { JudgmentMatrix } from './judgments';
import type { PriorityMethod } from './priorities';
import { priorities } from './priorities';
import type { RandomIndexTable } from './randomIndex';
import { randomIndexOf } from './randomIndex';

/** Saaty's limit: judgments above it are worth a second look. */
export const CONSISTENCY_LIMIT = 0.1;

/** Saaty's consistency index (λ − n)/(n − 1), 0 for consistent judgments and for one item alone. */
export function consistencyIndex({ size }: JudgmentMatrix, lambda: number): number {
  return size === 1 ? 0 : (lambda - size) / (size - 1);
}

/**
 * The consistency ratio ((λ − n)/(n − 1))/RI (Saaty 1980). It is 0 for two items, and for judgments that only just link
 * the items (n − 1 of them): neither can contradict itself.
 */
export function consistencyRatio(
  judgments: JudgmentMatrix,
  method: PriorityMethod,
  randomIndex: RandomIndexTable,
): number {
  return consistencyRatioAt(judgments, () => priorities(judgments, method).lambda, randomIndex);
}

/**
 * As `consistencyRatio`, with λ as the caller finds it; it is asked for only where there is a random index. One that is
 * given as a number is taken as it is, whatever is missing.
 */
export function consistencyRatioAt(
  judgments: JudgmentMatrix,
  lambda: () => number,
  randomIndex: RandomIndexTable | number,
): number {
  if (isJustLinked(judgments)) return 0;
  const isGiven = typeof randomIndex === 'number';
  const expected = isGiven ? randomIndex : randomIndexOf(judgments.size, judgments.missing, randomIndex);
  return consistencyIndex(judgments, lambda()) / expected;
}
