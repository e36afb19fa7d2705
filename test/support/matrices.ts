import fc from 'fast-check';
import { EigenvalueDecomposition, Matrix } from 'ml-matrix';

/** Saaty's scale with its reciprocals. */
export const saatyScale = [1 / 9, 1 / 8, 1 / 7, 1 / 6, 1 / 5, 1 / 4, 1 / 3, 1 / 2, 1, 2, 3, 4, 5, 6, 7, 8, 9];

/** The full reciprocal matrix of an upper triangle given row by row; null stands for a missing judgment. */
export function reciprocalMatrix(size: number, triangle: readonly (number | null)[]): (number | null)[][] {
  const matrix = Array.from({ length: size }, () => new Array<number | null>(size).fill(1));
  let next = 0;
  for (let i = 0; i < size; i += 1) {
    for (let j = i + 1; j < size; j += 1) {
      const judgment = triangle[next] ?? null;
      next += 1;
      (matrix[i] as (number | null)[])[j] = judgment;
      (matrix[j] as (number | null)[])[i] = judgment === null ? null : 1 / judgment;
    }
  }
  return matrix;
}

const pairs = (size: number) => (size * (size - 1)) / 2;

/** Any reciprocal matrix of Saaty's scale, however inconsistent. */
export const anyMatrix = (smallest = 2, largest = 15) =>
  fc.integer({ min: smallest, max: largest }).chain((size) =>
    fc.array(fc.constantFrom(...saatyScale), { minLength: pairs(size), maxLength: pairs(size) }).map((triangle) => ({
      size,
      matrix: reciprocalMatrix(size, triangle),
    })),
  );

/** As `anyMatrix`, with missing judgments; neighbours are always compared, so that all items are linked. */
export const anyIncompleteMatrix = (smallest = 3, largest = 8) =>
  anyMatrix(smallest, largest).chain(({ size, matrix }) =>
    fc.array(fc.boolean(), { minLength: size * size, maxLength: size * size }).map((drops) => ({
      size,
      matrix: matrix.map((row, i) =>
        row.map((value, j) => (Math.abs(i - j) > 1 && drops[Math.min(i, j) * size + Math.max(i, j)] ? null : value)),
      ),
    })),
  );

/** Positive weights and the consistent matrix of their ratios. */
export const consistentMatrix = (largest = 15) =>
  fc.array(fc.double({ min: 0.05, max: 5, noNaN: true }), { minLength: 2, maxLength: largest }).map((raw) => {
    const total = raw.reduce((sum, value) => sum + value, 0);
    const weights = raw.map((value) => value / total);
    return { weights, matrix: weights.map((own) => weights.map((other) => own / other)) };
  });

/** The principal eigenpair by ml-matrix's eigenvalue decomposition, an algorithm unlike ours. */
export function eigenOracle(matrix: readonly (readonly (number | null)[])[]): { value: number; vector: number[] } {
  const decomposition = new EigenvalueDecomposition(new Matrix(matrix.map((row) => row.map(Number))));
  const value = Math.max(...decomposition.realEigenvalues);
  const column = decomposition.eigenvectorMatrix.getColumn(decomposition.realEigenvalues.indexOf(value));
  const total = column.reduce((sum, entry) => sum + entry, 0);
  return { value, vector: column.map((entry) => entry / total) };
}

export function largestDifference(first: readonly number[], second: readonly number[]): number {
  return Math.max(...first.map((value, i) => Math.abs(value - (second[i] ?? NaN))));
}
