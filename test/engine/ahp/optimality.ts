import { principalEigenpair } from '../../../src/engine/ahp/eigenpair';

/** Judgments with null for those missing. */
export type IncompleteCells = readonly (readonly (number | null)[])[];

/** Derivatives of λ by the logarithm of every missing judgment: left times entry times right eigenvector, both ways. */
export function expectOptimal(matrix: IncompleteCells, completed: readonly (readonly number[])[]): void {
  const right = principalEigenpair(completed).vector;
  const left = principalEigenpair(completed.map((_, j) => completed.map((row) => row[j] ?? NaN))).vector;
  const scale = right.reduce((sum, value, i) => sum + value * (left[i] ?? NaN), 0);
  const flow = (i: number, j: number) => ((left[i] ?? NaN) * (completed[i]?.[j] ?? NaN) * (right[j] ?? NaN)) / scale;
  matrix.forEach((row, i) =>
    row.forEach((value, j) => {
      if (value === null && i < j && matrix[j]?.[i] === null) {
        expect(Math.abs(flow(i, j) - flow(j, i))).toBeLessThan(1e-13);
      }
    }),
  );
}
