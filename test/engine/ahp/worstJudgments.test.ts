import { consistencyRatio } from '../../../src/engine/ahp/consistency';
import { readJudgments } from '../../../src/engine/ahp/judgments';
import { readLabels } from '../../../src/engine/ahp/labels';
import { readCount, worstJudgments } from '../../../src/engine/ahp/worstJudgments';
import { reciprocalMatrix } from '../../support/matrices';
import { houseConsistencyRatio, houseJudgments } from './house';

const worst = (size: number, triangle: readonly (number | null)[], count: number) =>
  worstJudgments(readJudgments(reciprocalMatrix(size, triangle)), count, readLabels(null, size));

describe("Saaty's choice of a house", () => {
  const house = () => readJudgments(houseJudgments);
  const all = () => worstJudgments(house(), 28, readLabels(null, 8));

  test('is inconsistent most of all in neighbourhood over condition, 6 where the weights say 1', () => {
    expect(consistencyRatio(house(), 'eigenvector', 'saaty').toFixed(3)).toBe(String(houseConsistencyRatio));
    expect(all()[0]).toEqual([3, 7, 6, 1, expect.closeTo(0.088, 3)]);
  });

  test('goes on with size over neighbourhood and size over condition', () => {
    expect(
      all()
        .slice(1, 3)
        .map((row) => row.slice(0, 4)),
    ).toEqual([
      [1, 3, 3, 1],
      [1, 7, 1 / 3, 1],
    ]);
  });

  test('suggests steps of the scale, below 1 as fractions', () => {
    const steps = [1, 2, 3, 4, 5, 6, 7, 8, 9];
    for (const row of all()) expect([...steps, ...steps.map((step) => 1 / step)]).toContain(row[3]);
    expect(all().find(([row, column]) => row === 3 && column === 8)?.[3]).toBe(0.5);
  });

  test('ends with a judgment that the weights confirm, whose CR is that of the matrix', () => {
    const rows = all();
    expect(rows).toHaveLength(28);
    expect(rows[27]?.slice(2, 4)).toEqual([0.5, 0.5]);
    expect(rows[27]?.[4]).toBe(consistencyRatio(house(), 'eigenvector', 'saaty'));
  });

  test('is told with names where they are given', () => {
    const names = ['Size', '', 'Neighbourhood', 0, 5, null, ' Condition', 'Financing'];
    const named = worstJudgments(house(), 28, readLabels([names], 8));
    expect(named[0]?.slice(0, 2)).toEqual(['Neighbourhood', ' Condition']);
    expect(new Set(named.map(([row]) => row))).toEqual(new Set(['Size', 2, 'Neighbourhood', 4, 5, 6, ' Condition']));
  });
});

describe('equal errors', () => {
  test('keep the order of the questionnaire: three items err alike in all pairs', () => {
    expect(worst(3, [2, 9, 2], 3).map((row) => row.slice(0, 2))).toEqual([
      [1, 2],
      [1, 3],
      [2, 3],
    ]);
  });

  test('keep it between larger and smaller ones', () => {
    // Items 3 and 4 are judged alike, so the pairs with them err alike.
    const rows = worst(4, [1, 1, 1, 3, 3, 1], 6);
    const pairs = rows.map(([row, column]) => [row, column].join('-'));
    expect(pairs).toEqual(['1-2', '1-3', '1-4', '2-3', '2-4', '3-4']);
  });
});

describe('the suggestion', () => {
  /** Two items: the ratio of the weights is the judgment itself. */
  const suggestedFor = (judgment: number) => worst(2, [judgment], 1)[0]?.[3];

  test.each([
    [1.4, 1],
    [1.42, 2],
    [2.4, 2],
    [2.46, 3],
    [8.4, 8],
    [8.5, 9],
    [250, 9],
    [1 / 1.42, 1 / 2],
    [1 / 1.4, 1],
    [1 / 250, 1 / 9],
  ])('for a ratio of %p is %p, the nearest in logarithms', (ratio, step) => {
    expect(suggestedFor(ratio)).toBe(step);
  });

  test('half way between two steps is the milder, whichever item comes first', () => {
    for (const step of [1, 2, 5, 8]) {
      const halfWay = Math.sqrt(step * (step + 1));
      expect([suggestedFor(halfWay), suggestedFor(1 / halfWay)]).toEqual([step, 1 / step]);
    }
  });
});

describe('how many are listed', () => {
  test('is 3 unless another number is asked for; a blank may arrive as 0', () => {
    expect([null, undefined, '', 0, 5, '7', 4950].map(readCount)).toEqual([3, 3, 3, 3, 5, 7, 4950]);
  });

  test.each([-1, 1.5, 4951, 'x', true])('%p is refused', (count) => {
    expect(() => readCount(count)).toThrow(/^Count: /);
  });

  test('is never more than there are judgments; missing ones are not listed', () => {
    expect(worst(3, [2, 9, 2], 99)).toHaveLength(3);
    expect(worst(4, [2, null, 9, 2, null, 2], 99).map((row) => row.slice(0, 2))).toEqual([
      [1, 2],
      [1, 4],
      [2, 3],
      [3, 4],
    ]);
    expect(worst(2, [5], 3)).toEqual([[1, 2, 5, 5, 0]]);
  });
});

describe('the CR if the suggestion is taken', () => {
  test('of an incomplete matrix uses the random index of incomplete ones', () => {
    // The ring 2·2·2 is to close with 1: the four judgments share the error, and 2 becomes 2/8^(1/4) = 1.19.
    const [[, , , suggested, ratio] = []] = worst(4, [2, null, 1, 2, null, 2], 1);
    const taken = readJudgments(reciprocalMatrix(4, [1, null, 1, 2, null, 2]));
    expect(suggested).toBe(1);
    expect(ratio).toBeCloseTo(consistencyRatio(taken, 'eigenvector', 'saaty'), 14);
  });

  test('beyond 15 items is refused in its cell, and the rest of the row stands', () => {
    const rows = worst(16, new Array<number>(120).fill(1).with(0, 5), 1);
    expect(rows).toEqual([[1, 2, 5, expect.any(Number), expect.objectContaining({ key: 'randomIndexBeyondTable' })]]);
  });
});
