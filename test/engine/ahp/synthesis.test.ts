import { readJudgments } from '../../../src/engine/ahp/judgments';
import { priorities } from '../../../src/engine/ahp/priorities';
import { sensitivity, synthesis } from '../../../src/engine/ahp/synthesis';
import { reciprocalMatrix } from '../../support/matrices';

const points = (values: readonly (readonly number[])[], decimals: number) =>
  values.map(([value = NaN]) => value.toFixed(decimals));
const eigenvector = (size: number, triangle: readonly number[]) =>
  priorities(readJudgments(reciprocalMatrix(size, triangle)), 'eigenvector').weights;

describe('the leader example of the R package ahp, in both modes of its issue 12', () => {
  /** Experience, education, charisma, age; three candidates. Education is scored 4, 6 and 8. */
  const judged = () => {
    const experience = eigenvector(3, [1 / 3, 3, 5]);
    const charisma = eigenvector(3, [5, 9, 4]);
    const age = eigenvector(3, [1 / 3, 5, 9]);
    const table = [4, 6, 8].map((education, i) => [experience[i], education, charisma[i], age[i]]);
    return { weights: eigenvector(4, [4, 3, 7, 1 / 3, 3, 5]), table };
  };

  // Printed (48.1, 38.5, 13.5), which sum to 100.1, and (48.3, 36.2, 15.5), worked by hand from rounded parts.
  test.each([
    ['distributive', [38.5, 48.1, 13.5], ['38.5', '48.1', '13.4']],
    ['ideal', [36.2, 48.3, 15.5], ['36.3', '48.3', '15.4']],
  ] as const)('%s: the leader to the printed decimal, the others but for rounding by hand', (mode, printed, exact) => {
    const { weights, table } = judged();
    const percents = synthesis([weights], table, mode).map(([value = NaN]) => [100 * value]);
    expect(points(percents, 1)).toEqual(exact);
    percents.forEach(([percent = NaN], i) => expect(Math.abs(percent - (printed[i] ?? NaN))).toBeLessThan(0.12));
  });
});

describe('Belton & Gear 1983: a copy of an alternative', () => {
  const equal = [[1, 1, 1]];
  const three = [
    [1, 9, 8],
    [9, 1, 9],
    [1, 1, 1],
  ];
  const withCopy = [...three, [9, 1, 9]];

  test('turns the ranking of the first two in the distributive mode, where it takes shares from its original', () => {
    expect(points(synthesis(equal, three, 'distributive'), 2)).toEqual(['0.45', '0.47', '0.08']);
    expect(points(synthesis(equal, withCopy, 'distributive'), 2)).toEqual(['0.37', '0.29', '0.06', '0.29']);
  });

  test('leaves the proportions of all others in the ideal mode, since it moves no best', () => {
    const before = synthesis(equal, three, 'ideal').flat();
    const after = synthesis(equal, withCopy, 'ideal').flat();
    const ratio = (values: readonly number[], i: number) => (values[i] ?? NaN) / (values[0] ?? NaN);
    expect(ratio(after, 1)).toBeCloseTo(ratio(before, 1), 14);
    expect(ratio(after, 2)).toBeCloseTo(ratio(before, 2), 14);
    expect(ratio(after, 3)).toBeCloseTo(ratio(after, 1), 14);
    expect(ratio(after, 1)).toBeGreaterThan(1);
  });
});

describe('overall priorities', () => {
  test('of one criterion are its column scaled to sum 1, in both modes', () => {
    for (const mode of ['distributive', 'ideal'] as const) {
      expect(synthesis(5, [[1], [3]], mode)).toEqual([[0.25], [0.75]]);
    }
  });

  test('of one alternative are 1', () => {
    expect(synthesis([[0.2], [0.8]], [[3, 0.01]], 'ideal')).toEqual([[1]]);
  });

  test('take a 0 for an alternative without any of a criterion', () => {
    expect(
      synthesis(
        [[1, 1]],
        [
          [0, 1],
          [1, 0],
        ],
        'distributive',
      ),
    ).toEqual([[0.5], [0.5]]);
    expect(
      synthesis(
        [[1, 1]],
        [
          [0, 0],
          [1, 2],
        ],
        'distributive',
      ),
    ).toEqual([[0], [1]]);
  });

  test('take weights in a column or a row, in percents or fractions', () => {
    const table = [
      [1, 9],
      [9, 1],
    ];
    expect(synthesis([[75], [25]], table, 'distributive')).toEqual(synthesis([[0.75, 0.25]], table, 'distributive'));
  });
});

describe('the sensitivity', () => {
  const table = [
    [0.2, 0.5, 0.7],
    [0.8, 0.5, 0.3],
  ];
  const weights = [[50, 30, 20]];

  test('to the weight a criterion has is none', () => {
    expect(sensitivity(weights, table, 2, 0.3)).toEqual([[expect.closeTo(0.39, 14)], [expect.closeTo(0.61, 14)]]);
    expect(synthesis(weights, table, 'distributive')).toEqual([[expect.closeTo(0.39, 14)], [expect.closeTo(0.61, 14)]]);
  });

  test('to 1 leaves that criterion alone', () => {
    expect(sensitivity(weights, table, 3, 1)).toEqual([[expect.closeTo(0.7, 14)], [expect.closeTo(0.3, 14)]]);
  });

  test('to 0 leaves it out, the others keeping their proportions', () => {
    const others = synthesis(
      [[50, 30]],
      table.map(([first, second]) => [first, second]),
      'distributive',
    );
    const without = sensitivity(weights, table, 3, 0).flat();
    without.forEach((value, i) => expect(value).toBeCloseTo(others[i]?.[0] ?? NaN, 14));
  });

  test('moves straight from one end to the other', () => {
    const [low, middle, high] = [0, 0.5, 1].map((weight) => sensitivity(weights, table, 1, weight)[0]?.[0] ?? NaN);
    expect(middle).toBeCloseTo(((low ?? NaN) + (high ?? NaN)) / 2, 14);
  });

  test('takes numbers in text, with either decimal sign', () => {
    expect(sensitivity(weights, table, '2', '0,3')).toEqual(sensitivity(weights, table, 2, 0.3));
  });
});
