/** Weights by least squares on logarithms, also of matrices with missing judgments: the normal equations, solved plainly. */
import { Matrix, solve } from 'ml-matrix';

export function leastSquaresWeights(matrix: readonly (readonly (number | null)[])[]): number[] {
  const size = matrix.length;
  const left = Matrix.zeros(size, size);
  const right = Matrix.zeros(size, 1);
  matrix.forEach((row, i) => {
    row.forEach((judgment, j) => {
      if (i === j || judgment === null) return;
      left.set(i, i, left.get(i, i) + 1);
      left.set(i, j, left.get(i, j) - 1);
      right.set(i, 0, right.get(i, 0) + Math.log(judgment));
    });
  });
  // The logarithms are known up to a sum: they add up to 0.
  for (let j = 0; j < size; j += 1) left.set(size - 1, j, 1);
  right.set(size - 1, 0, 0);
  const weights = solve(left, right).to1DArray().map(Math.exp);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}
