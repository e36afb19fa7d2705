import { solveInPlace } from './elimination';
import type { JudgmentMatrix } from './judgments';

/**
 * Logarithms of the weights that fit the given judgments best by least squares on logs; the last item's is 0.
 *
 * The normal equations are L·ln w = (row sums of the known ln a), L the Laplacian of the graph of given judgments
 * (Kwiesielewicz 1996; Bozóki, Fülöp & Rónyai 2010). For a complete matrix they give the row geometric means. L without
 * the last item's row and column is positive definite, because the judgments link all items.
 */
export function leastSquaresLogs({ size, values }: JudgmentMatrix): number[] {
  const rows = values.slice(0, -1).map((row, i) => {
    const equation = new Array<number>(size).fill(0);
    row.forEach((value, j) => {
      if (value === null || i === j) return;
      equation[i] = (equation[i] ?? 0) + 1;
      if (j < size - 1) equation[j] = -1;
    });
    equation[size - 1] = row.reduce<number>((total, value) => total + Math.log(value ?? 1), 0);
    return equation;
  });
  solveInPlace(rows, Number.EPSILON);
  return [...rows.map((row) => row[size - 1] ?? 0), 0];
}

/** The judgments with every missing one replaced by the ratio of the two weights, whose logarithms are given. */
export function filledByRatios({ values }: JudgmentMatrix, logs: readonly number[]): number[][] {
  return values.map((row, i) => row.map((value, j) => value ?? Math.exp((logs[i] ?? 0) - (logs[j] ?? 0))));
}
