import fc from 'fast-check';
import { consistencyRatio } from '../../../src/engine/ahp/consistency';
import type { JudgmentScale } from '../../../src/engine/ahp/judgmentScale';
import { carriedToScale } from '../../../src/engine/ahp/judgmentScale';
import { readJudgments } from '../../../src/engine/ahp/judgments';
import { readLabels } from '../../../src/engine/ahp/labels';
import { priorities } from '../../../src/engine/ahp/priorities';
import { reciprocalMatrix } from '../../../src/engine/ahp/questionnaire';
import { ahpReport } from '../../../src/engine/ahp/report';
import { worstJudgments } from '../../../src/engine/ahp/worstJudgments';
import type { Outcome } from '../../../src/engine/outcomes';
import { anyIncompleteMatrix, anyMatrix, saatyScale } from '../../support/matrices';

const anyJudgments = fc.oneof(anyMatrix(), anyIncompleteMatrix());
const upperTriangle = (matrix: readonly (readonly unknown[])[]) => matrix.flatMap((row, i) => row.slice(i + 1));

const worst = (cells: readonly (readonly unknown[])[], count: number) => {
  const judgments = readJudgments(cells);
  return worstJudgments(judgments, count, readLabels(null, judgments.size)) as number[][];
};

describe('the worst judgments', () => {
  test('are listed from the largest error to the smallest, each pair once, as many as asked for', () => {
    fc.assert(
      fc.property(anyJudgments, fc.integer({ min: 1, max: 120 }), ({ matrix }, count) => {
        const { weights } = priorities(readJudgments(matrix), 'eigenvector');
        const rows = worst(matrix, count);
        const given = upperTriangle(matrix).filter((value) => value !== null).length;
        expect(rows).toHaveLength(Math.min(count, given));
        expect(new Set(rows.map(([row, column]) => `${row} ${column}`)).size).toBe(rows.length);
        const errors = rows.map(([row = 0, column = 0, judgment = NaN]) => {
          expect(row).toBeLessThan(column);
          expect(judgment).toBeCloseTo(matrix[row - 1]?.[column - 1] ?? NaN, 14);
          return Math.abs(Math.log((judgment * (weights[column - 1] ?? NaN)) / (weights[row - 1] ?? NaN)));
        });
        errors.slice(1).forEach((error, i) => expect(error).toBeLessThanOrEqual((errors[i] ?? NaN) + 1e-9));
      }),
    );
  });

  test('bring the CR that is promised when the suggestion is taken', () => {
    fc.assert(
      fc.property(anyJudgments, ({ matrix }) => {
        const [[row = 0, column = 0, , suggested = NaN, ratio] = []] = worst(matrix, 1);
        const taken = matrix.map((own) => [...own]);
        (taken[row - 1] as number[])[column - 1] = suggested;
        (taken[column - 1] as number[])[row - 1] = 1 / suggested;
        expect(consistencyRatio(readJudgments(taken), 'eigenvector', 'saaty')).toBeCloseTo(ratio ?? NaN, 12);
      }),
    );
  });

  test('begin with the one that alone contradicts the others, and taking its suggestion lowers the CR', () => {
    const contradicted = fc.array(fc.constantFrom(1, 2, 4), { minLength: 4, maxLength: 9 }).chain((weights) =>
      fc.record({
        weights: fc.constant(weights),
        row: fc.nat(weights.length - 2),
        step: fc.nat(),
        factor: fc.constantFrom(1 / 8, 1 / 4, 4, 8),
      }),
    );
    fc.assert(
      fc.property(contradicted, ({ weights, row, step, factor }) => {
        const column = row + 1 + (step % (weights.length - row - 1));
        const matrix = weights.map((own, i) =>
          weights.map((other, j) => (j <= i ? 0 : (own / other) * (i === row && j === column ? factor : 1))),
        );
        const before = consistencyRatio(readJudgments(matrix), 'eigenvector', 'saaty');
        const [first] = worst(matrix, 1);
        expect(first?.slice(0, 2)).toEqual([row + 1, column + 1]);
        expect(first?.[4]).toBeLessThan(before);
      }),
    );
  });

  test('suggest the reciprocal when the two items change places', () => {
    fc.assert(
      fc.property(anyMatrix(3, 9), ({ size, matrix }) => {
        const backwards = [...matrix].reverse().map((row) => [...row].reverse());
        const suggestions = (rows: number[][], place: (item: number) => number) =>
          new Map(rows.map(([row = 0, column = 0, , step = NaN]) => [`${place(row)} ${place(column)}`, step]));
        const forward = suggestions(worst(matrix, size ** 2), (item) => item);
        const turned = suggestions(worst(backwards, size ** 2), (item) => size + 1 - item);
        for (const [pair, suggested] of forward) {
          const [row, column] = pair.split(' ');
          expect(turned.get(`${column} ${row}`)).toBeCloseTo(1 / suggested, 14);
        }
      }),
    );
  });
});

describe('a report', () => {
  const anyMethod = fc.constantFrom('eigenvector' as const, 'geometric' as const, 'column' as const);

  test('ranks a heavier item before a lighter one and items of one weight alike', () => {
    fc.assert(
      fc.property(anyJudgments, anyMethod, ({ size, matrix }, method) => {
        const judgments = readJudgments(matrix);
        const rows = ahpReport(judgments, readLabels(null, size), method, 'en').slice(1, size + 1) as number[][];
        for (const [, weight = NaN, rank = NaN] of rows) {
          for (const [, otherWeight = NaN, otherRank = NaN] of rows) {
            const isSame = Math.abs(weight / otherWeight - 1) < 1e-13;
            if (isSame) expect(rank).toBe(otherRank);
            else if (weight > otherWeight * (1 + 1e-11)) expect(rank).toBeLessThan(otherRank);
          }
        }
        expect(Math.min(...rows.map(([, , rank = NaN]) => rank))).toBe(1);
      }),
    );
  });
});

describe('a matrix from a questionnaire', () => {
  const questionnaire = fc.integer({ min: 2, max: 12 }).chain((size) =>
    fc.array(fc.constantFrom(...saatyScale, ''), {
      minLength: (size * (size - 1)) / 2,
      maxLength: (size * (size - 1)) / 2,
    }),
  );

  test('has the list in its upper triangle, from a column as from a row, and is its own matrix', () => {
    fc.assert(
      fc.property(questionnaire, (list) => {
        const matrix = reciprocalMatrix(list.map((judgment) => [judgment]));
        expect(upperTriangle(matrix)).toEqual(list);
        expect(reciprocalMatrix([list])).toEqual(matrix);
        expect(reciprocalMatrix(matrix)).toEqual(matrix);
      }),
    );
  });
});

describe('another judgment scale', () => {
  const anyScale = fc.constantFrom<JudgmentScale>(
    'linear',
    'log',
    'root',
    'inverse-linear',
    'balanced',
    'balanced-n',
    'power',
    'geometric',
  );
  const reciprocal = (value: Outcome<number | ''> | undefined) => (typeof value === 'number' ? 1 / value : value);

  test('keeps judgments reciprocal and what is missing missing', () => {
    fc.assert(
      fc.property(anyJudgments, anyScale, ({ matrix }, scale) => {
        const carried = carriedToScale(matrix, scale, null);
        carried.forEach((row, i) =>
          row.forEach((value, j) => {
            expect(value === '').toBe(matrix[i]?.[j] === null);
            if (typeof value === 'number' && value >= 1) expect(carried[j]?.[i]).toBe(reciprocal(value));
          }),
        );
      }),
    );
  });

  test('keeps the order of judgments, with 1 for 1', () => {
    const judgment = fc
      .integer({ min: -8000, max: 8000 })
      .map((step) => (step < 0 ? 1 / (1 - step / 1000) : 1 + step / 1000))
      // 0.16 alone is a printed 1/6, the only one of these that is read as another number.
      .filter((value) => value !== 0.16);
    const judgments = fc.uniqueArray(judgment, { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(anyScale, fc.integer({ min: 2, max: 100 }), judgments, (scale, n, unordered) => {
        const ordered = [...unordered].sort((first, second) => first - second);
        const [carried = []] = carriedToScale([ordered], scale, n) as number[][];
        carried.slice(1).forEach((value, i) => expect(value).toBeGreaterThan(carried[i] ?? NaN));
        expect(carriedToScale([[1]], scale, n)).toEqual([[1]]);
      }),
    );
  });
});
