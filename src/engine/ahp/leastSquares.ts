import { CholeskyDecomposition, Matrix } from 'ml-matrix';
import type { JudgmentMatrix } from './judgments';
import { isComplete } from './judgments';

/**
 * Logarithms of the weights, up to a common constant, that fit the given judgments best by least squares on logs.
 *
 * The normal equations are L·ln w = (row sums of the known ln a), L the Laplacian of the graph of given judgments
 * (Kwiesielewicz 1996; Bozóki, Fülöp & Rónyai 2010). For a complete matrix they give the row geometric means. The last
 * item's logarithm is fixed at 0, and the rest of L is positive definite, because the judgments link all items.
 */
export function leastSquaresLogs(judgments: JudgmentMatrix): number[] {
  const { values } = judgments;
  const totals = values.map((row) => row.reduce<number>((total, value) => total + Math.log(value ?? 1), 0));
  if (isComplete(judgments)) return totals.map((total) => total / totals.length);
  const free = values.slice(0, -1);
  const laplacian = free.map((row, i) => {
    const degree = row.filter((value) => value !== null).length - 1;
    return free.map((_, j) => (i === j ? degree : row[j] === null ? 0 : -1));
  });
  const sides = Matrix.columnVector(totals.slice(0, -1));
  return [...new CholeskyDecomposition(new Matrix(laplacian)).solve(sides).to1DArray(), 0];
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
