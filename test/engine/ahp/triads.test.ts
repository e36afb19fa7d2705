import { readJudgments } from '../../../src/engine/ahp/judgments';
import { koczkodajInconsistency } from '../../../src/engine/ahp/triads';
import { reciprocalMatrix } from '../../support/matrices';

const inconsistencyOf = (size: number, triangle: readonly (number | null)[]) =>
  koczkodajInconsistency(readJudgments(reciprocalMatrix(size, triangle)));

describe("Koczkodaj's inconsistency", () => {
  test.each([
    ['2, 5 and 3: 5 is short of 2·3', [2, 5, 3], 1 / 6],
    ['2, 6 and 2: 6 is beyond 2·2', [2, 6, 2], 1 / 3],
    ['2, 4 and 2: no contradiction', [2, 4, 2], 0],
    ['9, 1/9 and 9: a circle', [9, 1 / 9, 9], 1 - 1 / 729],
  ])('of %s', (_, triangle, expected) => {
    expect(inconsistencyOf(3, triangle)).toBeCloseTo(expected, 14);
  });

  test('is that of the worst triad alone', () => {
    // Triads: 1-2-3 closes, 1-2-4 by 1/2, 1-3-4 by 3/4, 2-3-4 by 3/4.
    expect(inconsistencyOf(4, [2, 4, 4, 2, 4, 4])).toBeCloseTo(0.75, 14);
  });

  test.each([0, 1, 2, 3])('finds the contradiction wherever it stands: without item %p', (left) => {
    const others = [0, 1, 2, 3].filter((item) => item !== left);
    const pairs = [0, 1, 2, 3].flatMap((i) => [0, 1, 2, 3].filter((j) => j > i).map((j) => [i, j] as const));
    const circle = pairs.map(([i, j]) => {
      if (i === left || j === left) return null;
      return i === others[0] && j === others[2] ? 2 : 3;
    });
    const isLink = ([i, j]: readonly [number, number]) => [i, j].includes(left) && [i, j].includes(others[0] ?? NaN);
    const linked = pairs.map((pair, k) => (isLink(pair) ? 1 : (circle[k] ?? null)));
    expect(inconsistencyOf(4, linked)).toBeCloseTo(1 - 2 / 9, 14);
  });

  test('leaves out triads with a missing judgment, and is 0 without any triad', () => {
    expect(inconsistencyOf(4, [9, null, 1 / 9, 9, null, 9])).toBe(0);
    expect(inconsistencyOf(2, [9])).toBe(0);
  });

  test('of consistent judgments is exactly 0, although products are rounded', () => {
    expect(0.1 * 3).not.toBe(0.3);
    expect(inconsistencyOf(3, [0.1, 0.3, 3])).toBe(0);
    expect(inconsistencyOf(3, [2, 4.0001, 2])).toBeCloseTo(1 - 4 / 4.0001, 12);
    expect(inconsistencyOf(3, [1 / 3, 1 / 21, 1 / 7])).toBe(0);
  });

  test('of 100 items looks at all triads', () => {
    const items = Array.from({ length: 100 }, (_, i) => i);
    const matrix = items.map((i) => items.map((j) => (i === 97 && j === 99 ? 2 : i <= j ? 1 : '')));
    expect(koczkodajInconsistency(readJudgments(matrix))).toBe(0.5);
  });
});
