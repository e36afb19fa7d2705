import fc from 'fast-check';
import { geometricConsistencyIndex } from '../../../src/engine/ahp/geometricConsistency';
import { readJudgments } from '../../../src/engine/ahp/judgments';
import { priorities } from '../../../src/engine/ahp/priorities';
import { anyIncompleteMatrix, anyMatrix, reciprocalMatrix } from '../../support/matrices';

const indexOf = (size: number, triangle: readonly (number | null)[]) =>
  geometricConsistencyIndex(readJudgments(reciprocalMatrix(size, triangle)));

/** Σ ln²(a_ij·w_j/w_i) over the known pairs i < j. */
const squaredErrors = (matrix: readonly (readonly (number | null)[])[]) => {
  const { weights } = priorities(readJudgments(matrix), 'geometric');
  const errorOf = (value: number, i: number, j: number) =>
    Math.log((value * (weights[j] ?? NaN)) / (weights[i] ?? NaN));
  return matrix
    .flatMap((row, i) => row.map((value, j) => (i < j && value !== null ? errorOf(value, i, j) : 0)))
    .reduce((sum, error) => sum + error * error, 0);
};

describe('the geometric consistency index', () => {
  test('of the judgments 2, 5 and 3 is 0.0110804 (Aguarón and Moreno-Jiménez 2003)', () => {
    expect(indexOf(3, [2, 5, 3]).toFixed(7)).toBe('0.0110804');
  });

  test('of three items is ln²(a·c/b)/3 in closed form', () => {
    fc.assert(
      fc.property(anyMatrix(3, 3), ({ matrix }) => {
        const error = Math.log(((matrix[0]?.[1] ?? NaN) * (matrix[1]?.[2] ?? NaN)) / (matrix[0]?.[2] ?? NaN));
        expect(geometricConsistencyIndex(readJudgments(matrix))).toBeCloseTo(error ** 2 / 3, 12);
      }),
    );
  });

  test('of a complete matrix is 2/((n − 1)(n − 2)) times the squared errors', () => {
    fc.assert(
      fc.property(anyMatrix(3), ({ size, matrix }) => {
        const expected = (2 / ((size - 1) * (size - 2))) * squaredErrors(matrix);
        expect(geometricConsistencyIndex(readJudgments(matrix))).toBeCloseTo(expected, 11);
      }),
    );
  });

  test('of an incomplete one divides by the judgments beyond the n − 1 that link the items', () => {
    fc.assert(
      fc.property(anyIncompleteMatrix(), ({ size, matrix }) => {
        const known = matrix.flatMap((row, i) => row.slice(i + 1)).filter((value) => value !== null).length;
        const freedom = known - (size - 1);
        const expected = freedom === 0 ? 0 : squaredErrors(matrix) / freedom;
        expect(geometricConsistencyIndex(readJudgments(matrix))).toBeCloseTo(expected, 11);
      }),
    );
  });

  test('of a ring of four judgments is a quarter of the squared logarithm by which it does not close', () => {
    expect(indexOf(4, [2, null, 5, 3, null, 4])).toBeCloseTo(Math.log((2 * 3 * 4) / 5) ** 2 / 4, 12);
  });

  test('is 0 where nothing can contradict: two items, or judgments that only just link the items', () => {
    expect(indexOf(2, [7])).toBe(0);
    expect(indexOf(4, [2, null, null, 3, null, 4])).toBe(0);
  });

  test('of consistent judgments is exactly 0, although logarithms are rounded', () => {
    expect(indexOf(4, [3, 6, 21, 2, 7, 3.5])).toBe(0);
  });

  test('of the smallest contradiction that a person can type is not 0', () => {
    expect(indexOf(3, [2, 4.0001, 2])).toBeCloseTo(Math.log(4.0001 / 4) ** 2 / 3, 15);
    expect(indexOf(3, [2, 4.0001, 2])).toBeGreaterThan(1e-10);
  });
});
