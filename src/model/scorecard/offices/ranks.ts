/** Ranks of totals, the highest first: equal totals share a rank, and what has no total has none. */
import { reaches } from '../../../engine/numbers';

export function ranksOf(totals: readonly (number | null)[]): (number | null)[] {
  return totals.map((total) => {
    if (total === null) return null;
    return 1 + totals.filter((other) => other !== null && !reaches(total, other)).length;
  });
}

/** The best first; what has no total keeps its order at the end. */
export function bestFirst<T>(items: readonly T[], totalOf: (item: T) => number | null): T[] {
  return [...items].sort((one, other) => (totalOf(other) ?? -Infinity) - (totalOf(one) ?? -Infinity) || 0);
}
