import fc from 'fast-check';
import { completedByEigenvalue } from '../../../src/engine/ahp/completion';
import { readJudgments } from '../../../src/engine/ahp/judgments';
import { readLabels } from '../../../src/engine/ahp/labels';
import { priorities } from '../../../src/engine/ahp/priorities';
import { worstJudgments } from '../../../src/engine/ahp/worstJudgments';
import { ScoringError } from '../../../src/engine/scoringError';
import { anyMatrix, eigenOracle, largestDifference, reciprocalMatrix } from '../../support/matrices';
import { bridged, weaklyTied } from './hardMatrices';
import { expectOptimal } from './optimality';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Apart from the other tests, because mutation runs repeat those many times. */
describe('the eigenvector of many items', () => {
  test.each([30, 60, 100])('agrees to 1e-12 for %p items', (size) => {
    const triangle = Array.from(
      { length: (size * (size - 1)) / 2 },
      (_, i) => [1 / 9, 1 / 5, 1 / 2, 1, 3, 4, 7, 9][(i * i + 3 * i) % 8] ?? 1,
    );
    const matrix = reciprocalMatrix(size, triangle);
    const expected = eigenOracle(matrix);
    const { weights, lambda } = priorities(readJudgments(matrix), 'eigenvector');
    expect(largestDifference(weights, expected.vector)).toBeLessThan(1e-12);
    expect(Math.abs(lambda - expected.value)).toBeLessThan(1e-11);
  });

  test('agrees to 1e-9 for any 16 to 100 items, entries of 1/9 to 9 at random', () => {
    fc.assert(
      fc.property(anyMatrix(16, 100), ({ matrix }) => {
        const expected = eigenOracle(matrix);
        const { weights, lambda } = priorities(readJudgments(matrix), 'eigenvector');
        expect(largestDifference(weights, expected.vector)).toBeLessThan(1e-9);
        expect(Math.abs(lambda / expected.value - 1)).toBeLessThan(1e-9);
      }),
      { numRuns: 8 },
    );
  });

  test.each([100, 9000])('agrees where one weak circle ties two groups of 50 together, %p times apart', (far) => {
    const matrix = weaklyTied(100, far);
    const expected = eigenOracle(matrix);
    const { weights, lambda } = priorities(readJudgments(matrix), 'eigenvector');
    expect(largestDifference(weights, expected.vector)).toBeLessThan(1e-12);
    expect(Math.abs(lambda / expected.value - 1)).toBeLessThan(1e-12);
  });
});

describe('the completion of 100 items', () => {
  test('is optimal in two groups with a single judgment between them', () => {
    const completed = completedByEigenvalue(readJudgments(bridged(100)));
    expectOptimal(bridged(100), completed);
    expect(completed[49]?.[50]).toBe(5);
  });

  test('is optimal far from the scale and with most judgments missing', () => {
    const items = Array.from({ length: 100 }, (_, i) => i);
    const strengths = [9000, 1 / 9000, 7, 1, 1 / 300, 40];
    const sparse = items.map((i) =>
      items.map((j) => (j === i + 1 || (i < j && (i * j) % 13 === 5) ? (strengths[(i + 3 * j) % 6] ?? 1) : '')),
    );
    const completed = completedByEigenvalue(readJudgments(sparse));
    expect(completed.flat().every((value) => value > 0 && Number.isFinite(value))).toBe(true);
    const { values } = readJudgments(sparse);
    expectOptimal(values, completed);
  });
});

describe.each(['eigenvector', 'geometric', 'column'] as const)('by %s', (method) => {
  test('λ of 100 items is exactly 100 where judgments are consistent or only just link them', () => {
    const items = Array.from({ length: 100 }, (_, i) => i);
    const consistent = items.map((i) => items.map((j) => (1 + ((i * 37) % 11) / 7) / (1 + ((j * 37) % 11) / 7)));
    const chain = items.map((i) => items.map((j) => (j === i + 1 ? 1 + (i % 9) / 8 : '')));
    for (const matrix of [consistent, chain]) expect(priorities(readJudgments(matrix), method).lambda).toBe(100);
  });

  test('100 items with four judgments in five missing have weights that sum to 1', () => {
    const size = 100;
    const triangle: (number | null)[] = [];
    for (let i = 0; i < size; i += 1) {
      for (let j = i + 1; j < size; j += 1)
        triangle.push(j === i + 1 || (i * j) % 5 === 3 ? ((i + 2 * j) % 9) + 1 : null);
    }
    const { weights } = priorities(readJudgments(reciprocalMatrix(size, triangle)), method);
    expect(weights.every((weight) => weight > 0)).toBe(true);
    expect(sum(weights)).toBeCloseTo(1, 12);
  });
});

describe('the CR if a suggestion is taken', () => {
  test('is refused in its cell for each of the 4950 judgments of 100 items', () => {
    const triangle = Array.from({ length: 4950 }, (_, i) => ((i * 7) % 9) + 1);
    const rows = worstJudgments(readJudgments(reciprocalMatrix(100, triangle)), 4950, readLabels(null, 100));
    expect(rows).toHaveLength(4950);
    expect(rows.every((row) => row[4] instanceof ScoringError)).toBe(true);
  });
});
