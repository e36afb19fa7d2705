import fc from 'fast-check';
import { principalEigenpair } from '../../../src/engine/ahp/eigenpair';
import { eigenvalueOfFour } from '../../../src/engine/ahp/eigenvalueOfFour';
import { eigenOracle } from '../../support/matrices';

/** The reciprocal matrix of the six judgments above the diagonal. */
function reciprocal(judgments: readonly number[]): number[][] {
  const matrix = [0, 1, 2, 3].map(() => [1, 1, 1, 1]);
  let next = 0;
  for (let i = 0; i < 4; i += 1) {
    for (let j = i + 1; j < 4; j += 1) {
      const judgment = judgments[next] ?? NaN;
      (matrix[i] as number[])[j] = judgment;
      (matrix[j] as number[])[i] = 1 / judgment;
      next += 1;
    }
  }
  return matrix;
}

const sixJudgments = (largest: number) =>
  fc
    .array(fc.double({ min: -Math.log(largest), max: Math.log(largest), noNaN: true }), { minLength: 6, maxLength: 6 })
    .map((logs) => reciprocal(logs.map(Math.exp)));

describe('the eigenvalue of four items', () => {
  test('is 4 where no judgment contradicts another', () => {
    expect(eigenvalueOfFour(reciprocal([2, 4, 8, 2, 4, 2]))).toBe(4);
  });

  test('is that of the decomposition', () => {
    fc.assert(
      fc.property(sixJudgments(9), (matrix) => {
        expect(Math.abs(eigenvalueOfFour(matrix) / eigenOracle(matrix).value - 1)).toBeLessThan(1e-12);
      }),
    );
  });

  test('gives the eigenvector also far from the scale', () => {
    fc.assert(
      fc.property(sixJudgments(9999), (matrix) => {
        const { value, vector } = principalEigenpair(matrix);
        matrix.forEach((row, i) => {
          const image = row.reduce((sum, entry, j) => sum + entry * (vector[j] ?? NaN), 0);
          expect(Math.abs(image / (value * (vector[i] ?? NaN)) - 1)).toBeLessThan(1e-11);
        });
      }),
    );
  });

  test('serves a matrix that is not reciprocal no worse than any other start', () => {
    const matrix = [
      [1, 2, 3, 4],
      [5, 6, 7, 8],
      [1, 9, 1, 9],
      [2, 2, 7, 1],
    ];
    const { value, vector } = principalEigenpair(matrix);
    matrix.forEach((row, i) => {
      const image = row.reduce((sum, entry, j) => sum + entry * (vector[j] ?? NaN), 0);
      expect(image / (vector[i] ?? NaN)).toBeCloseTo(value, 12);
    });
  });
});
