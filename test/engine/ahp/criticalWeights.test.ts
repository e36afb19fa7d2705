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

/**
 * UNVERIFIED: matrix and percent are quoted from memory, for no copy of the paper or of the book was at hand; they agree
 * with each other. The numerical example of Triantaphyllou & Sánchez (Decision Sciences 28(1), 1997, 151–194): four
 * alternatives under four criteria, of which the third is the most critical for the best, by 64.88 percent of its weight.
 */
describe('the example of Triantaphyllou & Sánchez 1997, unverified', () => {
  const weights = [0.3277, 0.3058, 0.2876, 0.079];
  const table = [
    [0.3088, 0.2897, 0.3867, 0.1922],
    [0.2163, 0.3458, 0.1755, 0.6288],
    [0.4509, 0.2473, 0.1194, 0.0575],
    [0.024, 0.1172, 0.3184, 0.1215],
  ];
  const preferences = table.map((row) => row.reduce((sum, value, k) => sum + value * (weights[k] as number), 0));
  /** δ of the paper for a pair, where it is feasible: no weight falls below 0. */
  const deltas = (k: number, pairs: readonly (readonly [number, number])[]): number[] =>
    pairs
      .map(([i, j]) => {
        const [one, other] = [table[i]?.[k] as number, table[j]?.[k] as number];
        return ((preferences[i] as number) - (preferences[j] as number)) / (one - other);
      })
      .filter((delta) => delta <= (weights[k] as number));
  const shareAt = (k: number, delta: number): number => ((weights[k] as number) - delta) / (1 - delta);
  const OF_BEST = [1, 2, 3].map((j) => [0, j] as const);
  const ALL = [...OF_BEST, [1, 2], [1, 3], [2, 3]] as const;
  const least = (k: number, pairs: readonly (readonly [number, number])[]): number =>
    Math.min(...deltas(k, pairs).map((delta) => Math.abs(shareAt(k, delta) - (weights[k] as number))));

  test('its first alternative is preferred', () => {
    expect(preferences.map((value) => Number(value.toFixed(4)))).toEqual([0.3162, 0.2768, 0.2623, 0.1449]);
  });

  test('its most critical criterion for the best is the third, by 64.88 percent of its weight', () => {
    const relative = weights.map((weight, k) => Math.min(...deltas(k, OF_BEST).map(Math.abs)) / weight);
    expect(relative.indexOf(Math.min(...relative))).toBe(2);
    expect(100 * Math.min(...relative)).toBeCloseTo(64.88, 1);
  });

  test('every weight that turns the best, or any rank, is that of its smallest feasible δ', () => {
    const rows = rowsOf([weights], table);
    const sum = weights.reduce((total, weight) => total + weight, 0);
    rows.forEach((row, k) => {
      // Its weights sum to 1.0001.
      expect(Math.abs(row[2] as number)).toBeCloseTo(least(k, OF_BEST), 3);
      expect(Math.abs(row[5] as number)).toBeCloseTo(least(k, ALL), 3);
      expect(row[1]).toBeCloseTo((weights[k] as number) / sum, 12);
    });
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
