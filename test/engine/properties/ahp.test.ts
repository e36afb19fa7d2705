import fc from 'fast-check';
import { consistencyIndex, consistencyRatio } from '../../../src/engine/ahp/consistency';
import { geometricConsistencyIndex } from '../../../src/engine/ahp/geometricConsistency';
import { readJudgments } from '../../../src/engine/ahp/judgments';
import type { PriorityMethod } from '../../../src/engine/ahp/priorities';
import { completed, priorities } from '../../../src/engine/ahp/priorities';
import { koczkodajInconsistency } from '../../../src/engine/ahp/triads';
import {
  anyIncompleteMatrix,
  anyMatrix,
  consistentMatrix,
  largestDifference,
  saatyScale,
} from '../../support/matrices';

type Cells = readonly (readonly (number | null)[])[];

const methods: readonly PriorityMethod[] = ['eigenvector', 'geometric', 'column'];
const anyMethod = fc.constantFrom(...methods);
const anyJudgments = fc.oneof(anyMatrix(), anyIncompleteMatrix());

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const transposed = (matrix: Cells) => matrix.map((_, i) => matrix.map((row) => row[i] ?? null));
const mapped = (matrix: Cells, change: (value: number) => number) =>
  matrix.map((row) => row.map((value) => (value === null ? null : change(value))));

/** The matrix with its items in another order, that of random keys. */
const inAnyOrder = <T extends { size: number; matrix: Cells }>(arbitrary: fc.Arbitrary<T>) =>
  arbitrary.chain(({ size, matrix }) =>
    fc
      .shuffledSubarray(
        Array.from({ length: size }, (_, i) => i),
        { minLength: size },
      )
      .map((order) => ({
        matrix,
        order,
        reordered: order.map((i) => order.map((j) => matrix[i]?.[j] ?? null)),
      })),
  );

/** Consistent judgments, some of them missing; neighbours are always compared. */
const consistentWithGaps = consistentMatrix(12).chain(({ weights, matrix }) =>
  fc
    .array(fc.boolean(), { minLength: weights.length ** 2, maxLength: weights.length ** 2 })
    .map((drops) =>
      matrix.map((row, i) =>
        row.map((value, j) =>
          Math.abs(i - j) > 1 && drops[Math.min(i, j) * weights.length + Math.max(i, j)] ? null : value,
        ),
      ),
    ),
);

describe('judgments that agree with each other', () => {
  test('have λ = n and no inconsistency of any kind, exactly, whatever the method and whatever is missing', () => {
    fc.assert(
      fc.property(consistentWithGaps, anyMethod, (matrix, method) => {
        const judgments = readJudgments(matrix);
        const { lambda } = priorities(judgments, method);
        expect(lambda).toBe(judgments.size);
        expect(consistencyIndex(judgments, lambda)).toBe(0);
        expect(consistencyRatio(judgments, method, 'saaty')).toBe(0);
        expect(geometricConsistencyIndex(judgments)).toBe(0);
        expect(koczkodajInconsistency(judgments)).toBe(0);
      }),
    );
  });

  test('give back what is left out', () => {
    fc.assert(
      fc.property(consistentMatrix(10), anyMethod, fc.array(fc.boolean()), ({ weights, matrix }, method, drops) => {
        const gaps = matrix.map((row, i) =>
          row.map((value, j) => (Math.abs(i - j) > 1 && (drops[i + j] ?? false) ? null : value)),
        );
        const filled = completed(readJudgments(gaps), method);
        weights.forEach((own, i) =>
          weights.forEach((other, j) => expect((filled[i]?.[j] ?? NaN) / (own / other)).toBeCloseTo(1, 10)),
        );
      }),
    );
  });

  test('stay so when every judgment is raised to a power, and the weights are raised with them', () => {
    fc.assert(
      fc.property(consistentMatrix(8), fc.double({ min: 0.2, max: 1.5, noNaN: true }), ({ weights, matrix }, power) => {
        const raised = weights.map((weight) => weight ** power);
        const judgments = readJudgments(mapped(matrix, (value) => value ** power));
        expect(consistencyRatio(judgments, 'eigenvector', 'saaty')).toBe(0);
        for (const method of methods) {
          const expected = raised.map((weight) => weight / sum(raised));
          expect(largestDifference(priorities(judgments, method).weights, expected)).toBeLessThan(1e-12);
        }
      }),
    );
  });
});

describe('any judgments', () => {
  test('make weights that sum to one and a λ of at least n', () => {
    fc.assert(
      fc.property(anyJudgments, anyMethod, ({ size, matrix }, method) => {
        const { weights, lambda } = priorities(readJudgments(matrix), method);
        expect(sum(weights)).toBeCloseTo(1, 13);
        expect(lambda).toBeGreaterThanOrEqual(size);
      }),
    );
  });

  test('are as inconsistent in any order of the items', () => {
    fc.assert(
      fc.property(inAnyOrder(anyJudgments), ({ matrix, reordered }) => {
        const [first, second] = [readJudgments(matrix), readJudgments(reordered)];
        expect(geometricConsistencyIndex(second)).toBeCloseTo(geometricConsistencyIndex(first), 11);
        expect(koczkodajInconsistency(second)).toBeCloseTo(koczkodajInconsistency(first), 12);
        for (const method of methods) {
          const difference = priorities(first, method).lambda - priorities(second, method).lambda;
          expect(Math.abs(difference)).toBeLessThan(1e-11);
        }
      }),
    );
  });

  test('turned around turn the geometric weights around, and are as inconsistent', () => {
    fc.assert(
      fc.property(anyJudgments, ({ matrix }) => {
        const [first, second] = [readJudgments(matrix), readJudgments(transposed(matrix))];
        const ownWeights = priorities(first, 'geometric').weights;
        const products = priorities(second, 'geometric').weights.map((weight, i) => weight * (ownWeights[i] ?? NaN));
        for (const product of products) expect(product / (products[0] ?? NaN)).toBeCloseTo(1, 10);
        expect(geometricConsistencyIndex(second)).toBeCloseTo(geometricConsistencyIndex(first), 11);
        expect(koczkodajInconsistency(second)).toBeCloseTo(koczkodajInconsistency(first), 12);
        const difference = priorities(second, 'eigenvector').lambda - priorities(first, 'eigenvector').lambda;
        expect(Math.abs(difference)).toBeLessThan(1e-11);
      }),
    );
  });

  test('given as one triangle are the judgments given in full', () => {
    fc.assert(
      fc.property(anyJudgments, fc.boolean(), ({ matrix }, upper) => {
        const triangle = matrix.map((row, i) => row.map((value, j) => (upper === i < j ? value : 0)));
        const { values } = readJudgments(triangle);
        const rounded = (cells: Cells) => mapped(cells, (value) => Number(value.toFixed(14)));
        expect(rounded(values)).toEqual(rounded(matrix));
      }),
    );
  });

  test('doubled in strength have four times the GCI', () => {
    fc.assert(
      fc.property(anyJudgments, ({ matrix }) => {
        const index = geometricConsistencyIndex(readJudgments(matrix));
        const doubled = geometricConsistencyIndex(readJudgments(mapped(matrix, (value) => value ** 2)));
        expect(Math.abs(doubled - 4 * index)).toBeLessThan(1e-11 * (1 + index));
      }),
    );
  });

  test('never reach a Koczkodaj of 1', () => {
    fc.assert(
      fc.property(anyJudgments, ({ matrix }) => {
        const inconsistency = koczkodajInconsistency(readJudgments(matrix));
        expect(inconsistency).toBeGreaterThanOrEqual(0);
        expect(inconsistency).toBeLessThan(1);
      }),
    );
  });

  test('weigh an item more by geometric means the more a judgment favours it', () => {
    fc.assert(
      fc.property(anyMatrix(2, 10), fc.nat(), fc.nat(), ({ size, matrix }, first, step) => {
        const item = first % size;
        const other = (item + 1 + (step % (size - 1))) % size;
        const favoured = matrix.map((row) => [...row]);
        (favoured[item] as number[])[other] = 2 * (matrix[item]?.[other] ?? NaN);
        (favoured[other] as number[])[item] = (matrix[other]?.[item] ?? NaN) / 2;
        const before = priorities(readJudgments(matrix), 'geometric').weights;
        const after = priorities(readJudgments(favoured), 'geometric').weights;
        expect(after[item]).toBeGreaterThan(before[item] ?? NaN);
        expect(after[other]).toBeLessThan(before[other] ?? NaN);
      }),
    );
  });
});

describe('completion', () => {
  test('keeps the judgments given and fills the others with reciprocals', () => {
    fc.assert(
      fc.property(anyIncompleteMatrix(), anyMethod, ({ matrix }, method) => {
        const filled = completed(readJudgments(matrix), method);
        matrix.forEach((row, i) =>
          row.forEach((value, j) => {
            if (value !== null) expect(Math.abs((filled[i]?.[j] ?? NaN) / value - 1)).toBeLessThan(1e-15);
            else expect(Math.abs((filled[i]?.[j] ?? NaN) * (filled[j]?.[i] ?? NaN) - 1)).toBeLessThan(3e-16);
          }),
        );
      }),
    );
  });

  test('of a completed matrix changes nothing, and neither do the weights change', () => {
    fc.assert(
      fc.property(anyIncompleteMatrix(), anyMethod, ({ matrix }, method) => {
        const judgments = readJudgments(matrix);
        const filled = completed(judgments, method);
        const again = readJudgments(filled);
        expect(largestDifference(completed(again, method).flat(), filled.flat())).toBeLessThan(1e-13);
        const difference = largestDifference(priorities(again, method).weights, priorities(judgments, method).weights);
        expect(difference).toBeLessThan(1e-11);
      }),
    );
  });

  test('makes λ no larger than that of any way to fill the gaps', () => {
    fc.assert(
      fc.property(anyIncompleteMatrix(3, 6), fc.infiniteStream(fc.constantFrom(...saatyScale)), ({ matrix }, fill) => {
        const filled = matrix.map((row, i) =>
          row.map((value, j) => (value === null && i < j ? (fill.next().value as number) : i > j ? 0 : value)),
        );
        const least = priorities(readJudgments(matrix), 'eigenvector').lambda;
        expect(priorities(readJudgments(filled), 'eigenvector').lambda).toBeGreaterThanOrEqual(least - 1e-12);
      }),
    );
  });
});
