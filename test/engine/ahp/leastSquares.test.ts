import fc from 'fast-check';
import { Matrix, pseudoInverse } from 'ml-matrix';
import { readJudgments } from '../../../src/engine/ahp/judgments';
import { filledByRatios, leastSquaresLogs } from '../../../src/engine/ahp/leastSquares';
import { completed, priorities } from '../../../src/engine/ahp/priorities';
import { anyIncompleteMatrix, anyMatrix, largestDifference } from '../../support/matrices';

/** The normal equations of all n items, solved by the pseudoinverse, whose solution has sum 0. */
function logsByNormalEquations(matrix: readonly (readonly (number | null)[])[]): number[] {
  const laplacian = matrix.map((row, i) =>
    row.map((value, j) => (i === j ? row.filter((other) => other !== null).length - 1 : value === null ? 0 : -1)),
  );
  const totals = matrix.map((row) => row.reduce<number>((total, value) => total + Math.log(value ?? 1), 0));
  return pseudoInverse(new Matrix(laplacian)).mmul(Matrix.columnVector(totals)).to1DArray();
}

const centred = (logs: readonly number[]) => {
  const mean = logs.reduce((total, log) => total + log, 0) / logs.length;
  return logs.map((log) => log - mean);
};

/** Two groups in which everybody is compared, with one judgment between the groups. */
function bridged(size: number, across: number): (number | string)[][] {
  const half = Math.floor(size / 2);
  return Array.from({ length: size }, (_, i) =>
    Array.from({ length: size }, (__, j) => {
      if (i === half - 1 && j === half) return across;
      return i < j && i < half === j < half ? ((i * 7 + j * 3) % 9) + 1 : '';
    }),
  );
}

describe('least squares on logarithms', () => {
  test('of a complete matrix are the row geometric means', () => {
    fc.assert(
      fc.property(anyMatrix(), ({ size, matrix }) => {
        const { weights } = priorities(readJudgments(matrix), 'geometric');
        const products = matrix.map((row) => row.reduce<number>((product, value) => product * (value ?? NaN), 1));
        const means = products.map((product) => product ** (1 / size));
        const total = means.reduce((sum, mean) => sum + mean, 0);
        expect(
          largestDifference(
            weights,
            means.map((mean) => mean / total),
          ),
        ).toBeLessThan(1e-14);
      }),
    );
  });

  test('of an incomplete one solve the normal equations', () => {
    fc.assert(
      fc.property(anyIncompleteMatrix(3, 12), ({ matrix }) => {
        const logs = centred(leastSquaresLogs(readJudgments(matrix)));
        expect(largestDifference(logs, logsByNormalEquations(matrix))).toBeLessThan(1e-11);
      }),
    );
  });

  test.each([4, 10, 40, 100])('of %p items in two groups keep the single judgment between the groups', (size) => {
    const judgments = readJudgments(bridged(size, 5));
    const logs = leastSquaresLogs(judgments);
    const half = size / 2;
    expect(Math.exp((logs[half - 1] ?? NaN) - (logs[half] ?? NaN))).toBeCloseTo(5, 10);
    judgments.values.forEach((row, i) => {
      const errorOf = (value: number, j: number) => Math.log(value) - ((logs[i] ?? NaN) - (logs[j] ?? NaN));
      const errors = row.map((value, j) => (value === null ? 0 : errorOf(value, j)));
      expect(Math.abs(errors.reduce((sum, error) => sum + error, 0))).toBeLessThan(1e-12);
    });
  });

  test('of a star of judgments are those judgments, however far from the scale', () => {
    const star = readJudgments([
      ['', 9000, 250, 1 / 9000],
      ['', '', '', ''],
      ['', '', '', ''],
      ['', '', '', ''],
    ]);
    const logs = leastSquaresLogs(star);
    expect([1, 2, 3].map((item) => Math.exp((logs[0] ?? NaN) - (logs[item] ?? NaN)))).toEqual([
      expect.closeTo(9000, 8),
      expect.closeTo(250, 10),
      expect.closeTo(1 / 9000, 15),
    ]);
  });
});

describe('judgments filled by ratios', () => {
  const triangle = () =>
    readJudgments([
      [1, 2, ''],
      ['', 1, 3],
      ['', '', 1],
    ]);

  test('are the ratios of the weights, the smaller the reciprocal of the larger', () => {
    const filled = completed(triangle(), 'geometric');
    expect(filled[0]?.[2]).toBeCloseTo(6, 14);
    expect(filled[2]?.[0]).toBe(1 / (filled[0]?.[2] ?? NaN));
  });

  test('stand where none was given, and only there', () => {
    expect(filledByRatios(triangle(), [Math.log(8), Math.log(4), 0])).toEqual([
      [1, 2, expect.closeTo(8, 14)],
      [0.5, 1, 3],
      [expect.closeTo(1 / 8, 15), 1 / 3, 1],
    ]);
  });

  test('beyond numbers are refused', () => {
    const items = Array.from({ length: 100 }, (_, i) => i);
    const chain = items.map((i) => items.map((j) => (j === i + 1 ? 9000 : '')));
    expect(() => completed(readJudgments(chain), 'geometric')).toThrow('further than numbers can hold');
    expect(() => completed(readJudgments(chain), 'eigenvector')).toThrow('further than numbers can hold');
  });
});
