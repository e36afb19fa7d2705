import { criticalWeights, CRITICAL_WORDS } from '../../../src/engine/ahp/criticalWeights';
import { sensitivity } from '../../../src/engine/ahp/synthesis';

const HEADING = [
  ...['Criterion', 'Weight', 'Change for the best', 'New weight', 'New best'],
  ...['Change for any rank', 'New weight', 'Rises', 'Falls'],
];
const NONE = ['none', ''];
const near = (value: number): unknown => expect.closeTo(value, 9);
const rowsOf = (weights: unknown, table: unknown, ...names: unknown[]) =>
  criticalWeights(weights, table, names[0], names[1], 'en').slice(1);

describe('the alternatives of Belton & Gear 1983, worked by hand', () => {
  const table = [
    [1, 9, 8],
    [9, 1, 9],
    [1, 1, 1],
  ];

  // Now p = 134/297, 31/66 and 47/594: the second leads the first by 1/54. A share of 1 more of the first criterion is worth
  // 421/396 more to the second than to the first, of the second criterion 443/396 less, of the third 1/18 more.
  test('turn at shares of 133/421 and 155/443; the third criterion only reaches a tie, at a weight of 0', () => {
    const first = [near(133 / 421 - 1 / 3), near(133 / 421)];
    const second = [near(155 / 443 - 1 / 3), near(155 / 443)];
    expect(criticalWeights([[1, 1, 1]], table, undefined, undefined, 'en')).toEqual([
      HEADING,
      [1, near(1 / 3), ...first, 1, ...first, 1, 2],
      [2, near(1 / 3), ...second, 1, ...second, 1, 2],
      [3, near(1 / 3), ...NONE, '', ...NONE, '', ''],
    ]);
  });

  test('turn in AHP.SENSITIVITY at the new weight, and not a hair before', () => {
    const [first] = rowsOf([[1, 1, 1]], table) as [unknown[]];
    const at = (weight: number) => sensitivity([[1, 1, 1]], table, 1, weight).map(([value = NaN]) => value);
    const [a = NaN, b = NaN] = at(first[3] as number);
    expect(a).toBeGreaterThan(b);
    const [before = NaN, after = NaN] = at((first[3] as number) + 1e-9);
    expect(before).toBeLessThan(after);
  });

  // The paper takes δ off the weight and divides all weights by their sum: A1 and A2 are level at δ = (p1 − p2)/(x11 − x21).
  test('agree with the δ of the paper before its weights are divided by their sum', () => {
    const delta = (134 / 297 - 31 / 66) / (1 / 11 - 9 / 11);
    const [first] = rowsOf([[1, 1, 1]], table) as [unknown[]];
    const share = first[3] as number;
    expect((1 / 3 - share) / (1 - share)).toBeCloseTo(delta, 9);
    expect(share).toBeCloseTo((1 / 3 - delta) / (1 - delta), 9);
  });
});

describe('the critical weights', () => {
  // Invented data: C is never best, and B overtakes it before A is overtaken.
  const table = [
    [6, 2],
    [1, 5],
    [3, 3],
  ];

  test('of the best and of any rank differ, and carry the names that are given', () => {
    const names = [[['Price', 'Speed']], [['A'], ['B'], ['C']]];
    const [price] = rowsOf([[70], [30]], table, ...names) as [unknown[]];
    // By hand: B reaches C where 0.5 − 0.4s = 0.3, and A where that is 0.2 + 0.4s.
    const best = [near(-0.325), near(0.375), 'B'];
    expect(price).toEqual(['Price', near(0.7), ...best, near(-0.2), near(0.5), 'B', 'C']);
  });

  test('do not depend on the unit of weights or columns, nor on a list lying or standing', () => {
    const scaled = table.map(([a = NaN, b = NaN]) => [a / 100, b * 7]);
    expect(rowsOf([[0.7], [0.3]], scaled)).toEqual(
      rowsOf([[70, 30]], table).map((row) => row.map((cell) => (typeof cell === 'number' ? near(cell) : cell))),
    );
  });

  test('are none where the best is best on every criterion', () => {
    const rows = rowsOf(
      [[1, 2]],
      [
        [3, 4],
        [2, 1],
      ],
    );
    expect(rows).toEqual([
      [1, near(1 / 3), ...NONE, '', ...NONE, '', ''],
      [2, near(2 / 3), ...NONE, '', ...NONE, '', ''],
    ]);
  });

  test('are none for a single alternative', () => {
    expect(rowsOf([[1, 2]], [[3, 4]])[0]).toEqual([1, near(1 / 3), ...NONE, '', ...NONE, '', '']);
  });

  test('say so where two are level now and part at any change', () => {
    const rows = rowsOf(
      [[1, 1]],
      [
        [2, 1],
        [1, 2],
      ],
    );
    expect(rows[0]).toEqual([1, 0.5, 'level now', 0.5, '', 'level now', 0.5, '', '']);
  });

  test('leave out a pair that is alike under every criterion', () => {
    const copied = [...table, [3, 3], [6, 2]];
    const [price] = rowsOf([[0.7, 0.3]], copied) as [unknown[]];
    expect([price[4], price[7]]).toEqual([2, 2]);
    expect(price[2]).toBeLessThan(price[5] as number);
  });

  test('speak Indonesian', () => {
    const [heading, row] = criticalWeights(
      [[1, 2]],
      [
        [3, 4],
        [2, 1],
      ],
      undefined,
      undefined,
      'id',
    );
    expect(heading).toHaveLength(HEADING.length);
    expect(row?.[2]).toBe(CRITICAL_WORDS.none.id);
  });
});
