import fc from 'fast-check';
import { consensus } from '../../../src/engine/ahp/consensus';
import { groupJudgments } from '../../../src/engine/ahp/groups';
import { sensitivity, synthesis } from '../../../src/engine/ahp/synthesis';
import { anyIncompleteMatrix, anyMatrix, reciprocalMatrix, saatyScale } from '../../support/matrices';

type Judgments = (number | null)[][];

/** Several respondents on the same items, all pairs judged. */
const anyGroup = fc
  .record({ size: fc.integer({ min: 2, max: 6 }), people: fc.integer({ min: 1, max: 6 }) })
  .chain(({ size, people }) => {
    const count = (size * (size - 1)) / 2;
    const triangle = fc.array(fc.constantFrom(...saatyScale), { minLength: count, maxLength: count });
    return fc.array(
      triangle.map((judgments) => reciprocalMatrix(size, judgments)),
      { minLength: people, maxLength: people },
    );
  });

const positive = fc.double({ min: 0.01, max: 100, noNaN: true });

/** A table of positive entries with as many weights as columns. */
const anyTable = (rows: { min: number; max: number }, columns: { min: number; max: number }) =>
  fc.integer(columns).chain((width) =>
    fc.record({
      weights: fc.array(positive, { minLength: width, maxLength: width }),
      table: fc.array(fc.array(positive, { minLength: width, maxLength: width }), {
        minLength: rows.min,
        maxLength: rows.max,
      }),
    }),
  );

const differs = (first: readonly (readonly unknown[])[], second: readonly (readonly unknown[])[]) =>
  Math.max(
    ...first.flatMap((row, i) =>
      row.map((value, j) => {
        const other = second[i]?.[j];
        if (value === '' || other === '') return value === other ? 0 : Infinity;
        return Math.abs(Number(value) / Number(other) - 1);
      }),
    ),
  );
const flat = (values: readonly (readonly number[])[]) => values.map(([value = NaN]) => value);
const winner = (values: readonly number[]) => values.indexOf(Math.max(...values));

describe('the judgments of a group', () => {
  test('are the matrix itself when all members say the same', () => {
    fc.assert(
      fc.property(anyMatrix(2, 8), fc.integer({ min: 1, max: 5 }), ({ matrix }, people) => {
        expect(differs(groupJudgments(new Array<Judgments>(people).fill(matrix)), matrix)).toBeLessThan(1e-15);
      }),
    );
  });

  test('are reciprocal to the last digit, and lie between the lowest and the highest judgment', () => {
    fc.assert(
      fc.property(anyGroup, (matrices) => {
        const group = groupJudgments(matrices) as number[][];
        group.forEach((row, i) =>
          row.forEach((value, j) => {
            if (value >= 1) expect(group[j]?.[i]).toBe(1 / value);
            const judgments = matrices.map((matrix) => Number(matrix[i]?.[j]));
            expect(value).toBeGreaterThanOrEqual(Math.min(...judgments) * (1 - 1e-14));
            expect(value).toBeLessThanOrEqual(Math.max(...judgments) * (1 + 1e-14));
          }),
        );
      }),
    );
  });

  test('do not depend on the order of the members', () => {
    fc.assert(
      fc.property(
        anyGroup.chain((matrices) =>
          fc.tuple(fc.constant(matrices), fc.shuffledSubarray(matrices, { minLength: matrices.length })),
        ),
        ([matrices, shuffled]) => {
          expect(differs(groupJudgments(matrices), groupJudgments(shuffled))).toBeLessThan(1e-13);
        },
      ),
    );
  });

  test('permute with the items', () => {
    fc.assert(
      fc.property(anyGroup, (matrices) => {
        const turned = (matrix: readonly (readonly (number | null | '')[])[]) =>
          [...matrix].reverse().map((row) => [...row].reverse());
        expect(differs(groupJudgments(matrices.map(turned)), turned(groupJudgments(matrices)))).toBeLessThan(1e-13);
      }),
    );
  });

  test('are those of AHP.GROUP when all weights are equal, whatever the weight', () => {
    fc.assert(
      fc.property(anyGroup, positive, (matrices, weight) => {
        const weighted = groupJudgments(
          matrices,
          matrices.map(() => [weight]),
        );
        expect(differs(weighted, groupJudgments(matrices))).toBeLessThan(1e-13);
      }),
    );
  });

  test('with a whole number as weight are those of as many respondents', () => {
    fc.assert(
      fc.property(anyMatrix(4, 4), anyMatrix(4, 4), fc.integer({ min: 1, max: 5 }), (first, second, times) => {
        const weighted = groupJudgments([first.matrix, second.matrix], [[times], [1]]);
        const repeated = groupJudgments([...new Array<Judgments>(times).fill(first.matrix), second.matrix]);
        expect(differs(weighted, repeated)).toBeLessThan(1e-13);
      }),
    );
  });

  test('are blank exactly where nobody judged the pair', () => {
    fc.assert(
      fc.property(anyIncompleteMatrix(5, 5), anyIncompleteMatrix(5, 5), (first, second) => {
        groupJudgments([first.matrix, second.matrix]).forEach((row, i) =>
          row.forEach((value, j) => {
            const given = [first.matrix[i]?.[j], second.matrix[i]?.[j]].some((judgment) => judgment !== null);
            expect(value !== '').toBe(given);
          }),
        );
      }),
    );
  });
});

describe('the consensus', () => {
  /** Each respondent's priorities sum to 1: that is how rows are told from columns. */
  const anyPeople = anyTable({ min: 1, max: 8 }, { min: 2, max: 8 }).map(({ table }) =>
    table.map((row) => row.map((value) => value / row.reduce((sum, one) => sum + one, 0))),
  );

  test('lies between 0 and 1', () => {
    fc.assert(
      fc.property(anyPeople, fc.double({ min: 2, max: 100, noNaN: true }), (people, maximum) => {
        const value = consensus(people, maximum);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('does not depend on the order of respondents or criteria, nor on fractions or percents', () => {
    fc.assert(
      fc.property(anyPeople, fc.constantFrom(1, 100), (people, factor) => {
        const turned = [...people].reverse().map((row) => [...row].reverse().map((value) => value * factor));
        expect(consensus(turned, 9)).toBeCloseTo(consensus(people, 9), 12);
      }),
    );
  });

  test('is the same when everybody answers twice', () => {
    fc.assert(
      fc.property(anyPeople, (people) => {
        expect(consensus([...people, ...people], 9)).toBeCloseTo(consensus(people, 9), 12);
      }),
    );
  });
});

describe('overall priorities', () => {
  test('sum to 1 and do not depend on the unit of a column, in both modes', () => {
    fc.assert(
      fc.property(anyTable({ min: 1, max: 8 }, { min: 1, max: 6 }), positive, ({ weights, table }, unit) => {
        for (const mode of ['distributive', 'ideal'] as const) {
          const values = flat(synthesis([weights], table, mode));
          expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 13);
          const inUnit = table.map(([first = NaN, ...rest]) => [first * unit, ...rest]);
          const again = flat(synthesis([weights], inUnit, mode));
          again.forEach((value, i) => expect(value).toBeCloseTo(values[i] ?? NaN, 12));
        }
      }),
    );
  });

  test('permute with the alternatives and with the criteria', () => {
    fc.assert(
      fc.property(anyTable({ min: 2, max: 6 }, { min: 2, max: 6 }), ({ weights, table }) => {
        for (const mode of ['distributive', 'ideal'] as const) {
          const values = flat(synthesis([weights], table, mode));
          const turned = [...table].reverse().map((row) => [...row].reverse());
          const again = flat(synthesis([[...weights].reverse()], turned, mode)).reverse();
          again.forEach((value, i) => expect(value).toBeCloseTo(values[i] ?? NaN, 12));
        }
      }),
    );
  });

  test('name the same winner in both modes when one alternative is the best throughout', () => {
    fc.assert(
      fc.property(anyTable({ min: 2, max: 6 }, { min: 1, max: 6 }), fc.nat(), ({ weights, table }, pick) => {
        const best = pick % table.length;
        const dominated = table.map((row, i) => (i === best ? row.map(() => 101) : row));
        for (const mode of ['distributive', 'ideal'] as const) {
          expect(winner(flat(synthesis([weights], dominated, mode)))).toBe(best);
        }
      }),
    );
  });

  test('do not fall when an alternative does better', () => {
    fc.assert(
      fc.property(anyTable({ min: 2, max: 6 }, { min: 1, max: 6 }), positive, ({ weights, table }, more) => {
        const raised = table.map(([first = NaN, ...rest], i) => [i === 0 ? first + more : first, ...rest]);
        const before = flat(synthesis([weights], table, 'distributive'))[0] ?? NaN;
        expect(flat(synthesis([weights], raised, 'distributive'))[0]).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  test('in the ideal mode keep their proportions when a copy of an alternative is added', () => {
    fc.assert(
      fc.property(anyTable({ min: 2, max: 6 }, { min: 1, max: 6 }), fc.nat(), ({ weights, table }, pick) => {
        const before = flat(synthesis([weights], table, 'ideal'));
        const copy = table[pick % table.length] ?? [];
        const after = flat(synthesis([weights], [...table, copy], 'ideal'));
        before.forEach((value, i) =>
          expect((after[i] ?? NaN) / (after[0] ?? NaN)).toBeCloseTo(value / (before[0] ?? NaN), 10),
        );
      }),
    );
  });
});

describe('the sensitivity', () => {
  const tables = anyTable({ min: 1, max: 6 }, { min: 2, max: 6 });

  test('to its own weight is the synthesis', () => {
    fc.assert(
      fc.property(tables, fc.nat(), ({ weights, table }, pick) => {
        const criterion = pick % weights.length;
        const own = (weights[criterion] ?? NaN) / weights.reduce((sum, weight) => sum + weight, 0);
        const expected = flat(synthesis([weights], table, 'distributive'));
        flat(sensitivity([weights], table, criterion + 1, own)).forEach((value, i) =>
          expect(value).toBeCloseTo(expected[i] ?? NaN, 12),
        );
      }),
    );
  });

  test('moves every priority in a straight line', () => {
    fc.assert(
      fc.property(tables, fc.double({ min: 0, max: 1, noNaN: true }), ({ weights, table }, share) => {
        const at = (weight: number) => flat(sensitivity([weights], table, 1, weight));
        const [without, alone] = [at(0), at(1)];
        at(share).forEach((value, i) =>
          expect(value).toBeCloseTo((1 - share) * (without[i] ?? NaN) + share * (alone[i] ?? NaN), 12),
        );
      }),
    );
  });
});
