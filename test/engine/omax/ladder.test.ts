import { ladderOf } from '../../../src/engine/omax/ladder';
import { ScoringError } from '../../../src/engine/scoringError';

const columnOf = (list: readonly unknown[]) => list.map((value) => [value]);
const transposed = (table: readonly (readonly unknown[])[]) =>
  (table[0] ?? []).map((_, j) => table.map((row) => row[j]));
const messages = (anchors: unknown, levels: unknown = null) =>
  ladderOf(anchors, levels).map((row) => row.map((cell) => (cell instanceof ScoringError ? cell.message : cell)));

const straight = [100, 90, 80, 70, 60, 50, 40, 30, 20, 10, 0];

describe('the ladder of one KPI', () => {
  test.each([
    ['a row', [[0, 30, 100]]],
    ['a column', [[0], [30], [100]]],
  ])('has eleven rows from level 10 down, with anchors in %s', (_, anchors) => {
    expect(ladderOf(anchors, null)).toEqual(columnOf(straight));
  });

  test('falls towards the target when lower is better', () => {
    expect(ladderOf([[100, 70, 0]], null)).toEqual(columnOf([...straight].reverse()));
  });

  test('bends at level 3', () => {
    expect(ladderOf([[0, 3, 17]], null).flat()).toEqual([17, 15, 13, 11, 9, 7, 5, 3, 2, 1, 0]);
  });

  test('of eleven anchors is those anchors', () => {
    const anchors = [75, 72.02, 69.04, 66.06, 63.08, 60.1, 57.12, 54.16, 49.44, 44.72, 40];
    expect(ladderOf([anchors], null)).toEqual(columnOf(anchors));
  });

  test('takes the levels given, in rows or columns, rising or falling, whole or not', () => {
    const ladder = columnOf([100, 87.5, 75, 74, 73, 72, 71, 70, 63.333333333333336, 56.666666666666664, 50]);
    expect(ladderOf([[50, 70, 75, 100]], [[0, 3, 8, 10]])).toEqual(ladder);
    expect(ladderOf([[100], [75], [70], [50]], [[10, 8, 3, 0]])).toEqual(ladder);
    expect(ladderOf([[0, 55, 100]], [[0], [5.5], [10]])).toEqual(columnOf(straight));
  });

  test('has the anchor itself at its level, without rounding', () => {
    const ladder = ladderOf([[0.1, 0.1 + 0.2, 0.7]], null);
    expect(ladder.flat().filter((_, i) => [0, 7, 10].includes(i))).toEqual([0.7, 0.1 + 0.2, 0.1]);
  });

  test('is not available beyond the anchors', () => {
    const ladder = messages([[20, 90]], [[2, 9]]).flat();
    expect(ladder.slice(1, 9)).toEqual([90, 80, 70, 60, 50, 40, 30, 20]);
    expect([ladder[0], ladder[9], ladder[10]]).toEqual(
      [10, 1, 0].map((level) => `Anchors: no anchor reaches level ${level}. Add the value that earns it.`),
    );
    expect(ladderOf([[20, 90]], [[2, 9]])[0]?.[0]).toMatchObject({ code: 'notAvailable' });
  });
});

describe('the ladders of many KPIs', () => {
  const three = [
    [0, 30, 100],
    [100, 70, 0],
    [0, 3, 10],
  ];
  const ladders = transposed([straight, [...straight].reverse(), [10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0]]);

  test('stand side by side, from a KPI in each row or, where only that fits, in each column', () => {
    expect(ladderOf(three.slice(0, 2), null)).toEqual(ladders.map((row) => row.slice(0, 2)));
    expect(ladderOf(transposed(three.slice(0, 2)), null)).toEqual(ladders.map((row) => row.slice(0, 2)));
    expect(ladderOf([...three, three[0]], null).map((row) => row.slice(0, 3))).toEqual(ladders);
  });

  test('as many KPIs as anchors: a KPI in each row', () => {
    expect(ladderOf(three, null)).toEqual(ladders);
    expect(ladderOf(three, [[0, 3, 10]])).toEqual(ladders);
  });

  test('three rows of eleven may be read both ways without levels, and one way with them', () => {
    const table = [straight, straight, straight];
    expect(() => ladderOf(table, null)).toThrow('Anchors: 3 × 11 cells can be read with a KPI per row or per column.');
    expect(() => ladderOf(transposed(table), null)).toThrow('Anchors: 11 × 3 cells can be read');
    const levels = [[10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0]];
    expect(ladderOf(table, levels)).toEqual(transposed(table));
    expect(ladderOf(transposed(table), levels)).toEqual(transposed(table));
  });

  test('a bad KPI, an error value or no anchors yet spoil their own columns', () => {
    const rows = messages([
      [0, 30, 100],
      [5, 5, 9],
      ['', '', ''],
      [0, { code: '#REF!' }, 1],
    ]);
    expect(rows).toHaveLength(11);
    for (const [first, second, third, fourth] of rows) {
      expect(typeof first).toBe('number');
      expect(second).toMatch('Anchors, row 2: the starting point is not between worst and target');
      expect(third).toBe('Anchors, row 3: there is no data yet.');
      expect(fourth).toEqual({ code: '#REF!' });
    }
  });

  test('a KPI in columns without anchors yet is named by its column', () => {
    expect(
      messages(
        [
          [0, ''],
          [30, null],
          [100, ''],
        ],
        [[0, 3, 10]],
      )[5],
    ).toEqual([50, 'Anchors, column 2: there is no data yet.']);
  });

  test('a bad KPI in columns names its column', () => {
    const columns = [
      [0, 5],
      [30, 5],
      [100, 9],
      [200, 10],
    ];
    expect(messages(columns, [[0, 3, 8, 10]])[0]?.[1]).toMatch('Anchors, column 2: 5 is followed by 5.');
  });
});
