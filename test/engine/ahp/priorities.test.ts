import fc from 'fast-check';
import { readJudgments } from '../../../src/engine/ahp/judgments';
import type { PriorityMethod } from '../../../src/engine/ahp/priorities';
import { priorities } from '../../../src/engine/ahp/priorities';
import {
  anyIncompleteMatrix,
  anyMatrix,
  consistentMatrix,
  eigenOracle,
  largestDifference,
  reciprocalMatrix,
} from '../../support/matrices';
import { weaklyTied } from './hardMatrices';
import { houseJudgments, houseLambda, houseWeights } from './house';

const methods: PriorityMethod[] = ['eigenvector', 'geometric', 'column'];
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('the eigenvector', () => {
  test('agrees with an eigenvalue decomposition to 1e-12 for any 2 to 15 items', () => {
    fc.assert(
      fc.property(anyMatrix(), ({ matrix }) => {
        const expected = eigenOracle(matrix);
        const { weights, lambda } = priorities(readJudgments(matrix), 'eigenvector');
        expect(largestDifference(weights, expected.vector)).toBeLessThan(1e-12);
        expect(Math.abs(lambda - expected.value)).toBeLessThan(1e-12);
      }),
    );
  });

  test('of two groups that only one weak circle ties together, where power iteration crawls, agrees as well', () => {
    for (const matrix of [weaklyTied(6, 100), weaklyTied(6, 9000), weaklyTied(20, 100), weaklyTied(20, 9000)]) {
      const expected = eigenOracle(matrix);
      const { weights, lambda } = priorities(readJudgments(matrix), 'eigenvector');
      expect(largestDifference(weights, expected.vector)).toBeLessThan(1e-12);
      expect(Math.abs(lambda / expected.value - 1)).toBeLessThan(1e-12);
    }
  });

  test('satisfies A·w = λ·w to rounding on nearly reducible matrices, where power iteration crawls', () => {
    const groups = (weak: number) => [
      [1, 2, 9000, 9000],
      [0.5, 1, 9000, weak],
      [1 / 9000, 1 / 9000, 1, 3],
      [1 / 9000, 1 / weak, 1 / 3, 1],
    ];
    for (const weak of [1 / 9000, 1 / 50, 1, 50, 9000]) {
      const matrix = groups(weak);
      const { weights, lambda } = priorities(readJudgments(matrix), 'eigenvector');
      matrix.forEach((row, i) => {
        const image = sum(row.map((value, j) => value * (weights[j] ?? NaN)));
        expect(Math.abs(image / (lambda * (weights[i] ?? NaN)) - 1)).toBeLessThan(1e-13);
      });
    }
  });

  test('of a cycle A > B > C > A is uniform, with lambda 1 + k + 1/k', () => {
    const { weights, lambda } = priorities(
      readJudgments([
        [1, 9, 1 / 9],
        [1 / 9, 1, 9],
        [9, 1 / 9, 1],
      ]),
      'eigenvector',
    );
    expect(largestDifference(weights, [1 / 3, 1 / 3, 1 / 3])).toBeLessThan(1e-15);
    expect(lambda).toBeCloseTo(1 + 9 + 1 / 9, 13);
  });
});

describe("Saaty's choice of a house", () => {
  test('has the weights and λ that he prints, not the geometric ones', () => {
    const judgments = readJudgments(houseJudgments);
    const { weights, lambda } = priorities(judgments, 'eigenvector');
    expect(weights.map((weight) => Number(weight.toFixed(3)))).toEqual(houseWeights);
    expect(Number(lambda.toFixed(3))).toBe(houseLambda);
    expect(
      priorities(judgments, 'geometric')
        .weights.slice(0, 3)
        .map((weight) => weight.toFixed(3)),
    ).toEqual(['0.175', '0.063', '0.149']);
  });
});

describe('λ', () => {
  test('is exactly n for consistent judgments of any number of items, complete or not', () => {
    for (const size of [2, 3, 7, 15, 40]) {
      const ratios = Array.from({ length: size }, (_, i) => 1 + ((i * 37) % 11) / 7);
      const complete = ratios.map((own) => ratios.map((other) => own / other));
      const isLeftOut = (i: number, j: number) => Math.abs(i - j) > 2 && (i + j) % 3 > 0;
      const gaps = complete.map((row, i) => row.map((value, j) => (isLeftOut(i, j) ? '' : value)));
      for (const method of methods) {
        expect(priorities(readJudgments(complete), method).lambda).toBe(size);
        expect(priorities(readJudgments(gaps), method).lambda).toBe(size);
      }
    }
  });

  test('of the smallest contradiction that a person can type is above n', () => {
    const judgments = readJudgments(reciprocalMatrix(3, [2, 4.0001, 2]));
    for (const method of methods) expect(priorities(judgments, method).lambda).toBeGreaterThan(3);
  });

  test('of judgments that only just link the items is n without rounding', () => {
    const size = 30;
    const chain = Array.from({ length: size }, (_, i) =>
      Array.from({ length: size }, (__, j) => (j === i + 1 ? 1 + (i % 9) / 8 : '')),
    );
    for (const method of methods) expect(priorities(readJudgments(chain), method).lambda).toBe(size);
  });
});

describe('the row geometric mean', () => {
  test('is proportional to the n-th root of the product of each row', () => {
    const { weights } = priorities(
      readJudgments([
        [1, 2, 4],
        [0.5, 1, 3],
        [0.25, 1 / 3, 1],
      ]),
      'geometric',
    );
    const means = [8 ** (1 / 3), 1.5 ** (1 / 3), (1 / 12) ** (1 / 3)];
    expect(
      largestDifference(
        weights,
        means.map((mean) => mean / sum(means)),
      ),
    ).toBeLessThan(1e-15);
  });

  test('of an incomplete matrix satisfies the normal equations of least squares on logs', () => {
    fc.assert(
      fc.property(anyIncompleteMatrix(), ({ matrix }) => {
        const { weights } = priorities(readJudgments(matrix), 'geometric');
        matrix.forEach((row, i) => {
          const errors = row.map((value, j) =>
            value === null ? 0 : Math.log((value * (weights[j] ?? NaN)) / (weights[i] ?? NaN)),
          );
          expect(Math.abs(sum(errors))).toBeLessThan(1e-12);
        });
      }),
    );
  });
});

describe('the mean of normalised columns', () => {
  test('is what a thesis computes by hand, with lambda as the mean of (Aw)/w', () => {
    const { weights, lambda } = priorities(
      readJudgments([
        [1, 2, 0.5],
        [0.5, 1, 0.5],
        [2, 2, 1],
      ]),
      'column',
    );
    expect(weights).toEqual([
      expect.closeTo((1 / 3.5 + 2 / 5 + 0.5 / 2) / 3, 15),
      expect.closeTo((0.5 / 3.5 + 1 / 5 + 0.5 / 2) / 3, 15),
      expect.closeTo((2 / 3.5 + 2 / 5 + 1 / 2) / 3, 15),
    ]);
    expect(lambda).toBeCloseTo(3.0537, 4);
  });
});

describe.each(methods)('by %s', (method) => {
  test('weights are positive and sum to one, and lambda is at least n', () => {
    fc.assert(
      fc.property(fc.oneof(anyMatrix(), anyIncompleteMatrix()), ({ size, matrix }) => {
        const { weights, lambda } = priorities(readJudgments(matrix), method);
        expect(weights).toHaveLength(size);
        expect(weights.every((weight) => weight > 0 && weight < 1)).toBe(true);
        expect(sum(weights)).toBeCloseTo(1, 13);
        expect(lambda).toBeGreaterThanOrEqual(size * (1 - 1e-14));
      }),
    );
  });

  test('permuting the items permutes the weights', () => {
    fc.assert(
      fc.property(
        fc.oneof(anyMatrix(), anyIncompleteMatrix()),
        fc.infiniteStream(fc.nat()),
        ({ size, matrix }, order) => {
          const keys = [...order.take(size)];
          const permutation = keys.map((_, i) => i).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b);
          const permuted = permutation.map((i) => permutation.map((j) => matrix[i]?.[j]));
          const original = priorities(readJudgments(matrix), method).weights;
          const result = priorities(readJudgments(permuted), method).weights;
          expect(
            largestDifference(
              result,
              permutation.map((i) => original[i] ?? NaN),
            ),
          ).toBeLessThan(1e-11);
        },
      ),
    );
  });

  test('a consistent matrix gives back its weights, and lambda n', () => {
    fc.assert(
      fc.property(consistentMatrix(), ({ weights, matrix }) => {
        const result = priorities(readJudgments(matrix), method);
        expect(largestDifference(result.weights, weights)).toBeLessThan(1e-13);
        expect(Math.abs(result.lambda - weights.length)).toBeLessThan(1e-11);
      }),
    );
  });

  test('a chain of judgments gives back the weights it implies', () => {
    const chain = [
      [1, 2, '', ''],
      ['', 1, 3, ''],
      ['', '', 1, 4],
      ['', '', '', 1],
    ];
    const { weights, lambda } = priorities(readJudgments(chain), method);
    expect(largestDifference(weights, [24 / 41, 12 / 41, 4 / 41, 1 / 41])).toBeLessThan(1e-14);
    expect(lambda).toBeCloseTo(4, 12);
  });
});
