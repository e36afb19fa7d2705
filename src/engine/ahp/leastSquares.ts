import { factorInPlace, solveInPlace } from './elimination';
import type { JudgmentMatrix } from './judgments';
import { isComplete } from './judgments';

/** The second solves for what rounding left of the first. */
const ROUNDS = 2;

/**
 * Logarithms of the weights, up to a common constant, that fit the given judgments best by least squares on logs.
 *
 * The normal equations are L·ln w = (row sums of the known ln a), L the Laplacian of the graph of given judgments
 * (Kwiesielewicz 1996; Bozóki, Fülöp & Rónyai 2010). For a complete matrix they give the row geometric means. The last
 * item's logarithm is fixed at 0, and the rest of L is positive definite, because the judgments link all items.
 */
export function leastSquaresLogs(judgments: JudgmentMatrix): number[] {
  const { values } = judgments;
  const logs = values.map(() => 0);
  if (isComplete(judgments)) return values.map((row, i) => errorOf(row, i, logs) / row.length);
  const free = values.slice(0, -1);
  const flat = free.flatMap((row, i) => {
    const degree = row.filter((value) => value !== null).length - 1;
    return free.map((_, j) => (i === j ? degree : row[j] === null ? 0 : -1));
  });
  const laplacian = Float64Array.from(flat);
  factorInPlace(laplacian, free.length, Number.EPSILON);
  for (let round = 1; round <= ROUNDS; round += 1) {
    const step = free.map((row, i) => errorOf(row, i, logs));
    solveInPlace(laplacian, step);
    step.forEach((change, i) => {
      logs[i] = (logs[i] as number) + change;
    });
  }
  return logs;
}

/** What the given judgments of an item say beyond the logarithms so far, in sum. */
function errorOf(row: readonly (number | null)[], item: number, logs: readonly number[]): number {
  return row.reduce<number>((total, value, other) => {
    if (value === null) return total;
    return total + Math.log(value) - ((logs[item] as number) - (logs[other] as number));
  }, 0);
}

/**
 * The judgments with every missing one replaced by the ratio of the two weights, whose logarithms are given. The
 * smaller of a pair is the reciprocal of the larger.
 */
export function filledByRatios({ values }: JudgmentMatrix, logs: readonly number[]): number[][] {
  return values.map((row, i) => row.map((value, j) => value ?? ratioOf((logs[i] ?? 0) - (logs[j] ?? 0))));
}

function ratioOf(log: number): number {
  return log < 0 ? 1 / Math.exp(-log) : Math.exp(log);
}
