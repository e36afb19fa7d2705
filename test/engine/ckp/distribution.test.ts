import { readStatusShares, statusesOf } from '../../../src/engine/ckp/distribution';
import { ScoringError } from '../../../src/engine/scoringError';

const columnOf = (list: readonly unknown[]) => list.map((value) => [value]);
const letters = { Best: 'B', Average: 'A', 'Below average': 'L' };
const statuses = (values: readonly unknown[], top: unknown = null, bottom: unknown = null) =>
  statusesOf(columnOf(values), readStatusShares(top, bottom), 'en')
    .flat()
    .map((word) => (word instanceof ScoringError ? '-' : letters[word as keyof typeof letters]))
    .join('');
const falling = (count: number) => Array.from({ length: count }, (_, i) => 120 - i);

describe('the distribution of performance status', () => {
  test.each([
    [1, 'A'],
    [2, 'AA'],
    [3, 'AAA'],
    [4, 'BAAL'],
    [7, 'BAAAAAL'],
    [10, 'BBAAAAAALL'],
    [20, 'BBBAAAAAAAAAAAAAALLL'],
  ])('of %d employees: counts of 15 percent round half up', (count, expected) => {
    expect(statuses(falling(count))).toBe(expected);
  });

  test('rounds half up whatever the binary fraction of the share', () => {
    for (const [count, share, expected] of [
      [30, 0.15, 5],
      [70, 0.15, 11],
      [25, 0.1, 3],
      [50, 0.07, 4],
      [50, 0.29, 15],
      [10, 0.149, 1],
    ] as const) {
      expect(statuses(falling(count), share, 0).match(/B/g) ?? []).toHaveLength(expected);
      expect(statuses(falling(count), 0, share).match(/L/g) ?? []).toHaveLength(expected);
    }
  });

  test('keeps the order and the shape of the values', () => {
    expect(statuses([97, 120, 100, 101])).toBe('LBAA');
    expect(
      statusesOf(
        [
          [4, 1],
          [2, 3],
        ],
        readStatusShares(0.25, 0.25),
        'en',
      ),
    ).toEqual([
      ['Best', 'Below average'],
      ['Average', 'Average'],
    ]);
  });

  test('equal values share the better status', () => {
    expect(statuses([110, 110, 110, 100, 90, 80, 70])).toBe('BBBAAAL');
    expect(statuses([110, 109, 108, 107, 106, 70, 70])).toBe('BAAAAAA');
    expect(statuses([100, 100, 100, 100, 100, 100, 100])).toBe('BBBBBBB');
  });

  test('values that differ by rounding are equal', () => {
    expect(statuses([0.3, 0.1 + 0.2, 0.2, 0.1])).toBe('BBAL');
    expect(statuses([0.1 + 0.2, 0.3, 0.2, 0.1])).toBe('BBAL');
  });

  test('a blank, or a 0 as the desktop passes it, has no status and does not count', () => {
    expect(statuses([120, '', 110, 0, 100, null, 90])).toBe('B-A-A-L');
    expect(statuses(['', ''])).toBe('--');
  });

  test('negative values, such as gaps, are ranked too', () => {
    expect(statuses([-5, -1, -3, -9])).toBe('ABAL');
  });

  test('takes other shares; all or none may be best', () => {
    expect(statuses(falling(10), 0.2, 0.3)).toBe('BBAAAAALLL');
    expect(statuses(falling(4), 1, 0)).toBe('BBBB');
    expect(statuses(falling(4), 0, 1)).toBe('LLLL');
    expect(statuses(falling(4), 0, 0)).toBe('AAAA');
    expect(statuses(falling(3), 0.5, 0.5)).toBe('BBL');
    expect(statuses(falling(10), 0.9, 0.1)).toBe('BBBBBBBBBL');
  });

  test('shares that are 1 together but for rounding are allowed', () => {
    expect(() => readStatusShares(0.7, 0.1 + 0.2)).not.toThrow();
    expect(() => readStatusShares(0.7, 0.31)).toThrow('Top 0.7 and bottom 0.31 are more than 1 together.');
  });

  test('a mistake anywhere is thrown, because every status depends on all values', () => {
    expect(() => statuses([100, 'absent'])).toThrow('Values, row 2: "absent" is not a usable number.');
  });

  test('speaks Indonesian', () => {
    expect(statusesOf(columnOf(falling(4)), readStatusShares(null, null), 'id').flat()).toEqual([
      'Terbaik',
      'Rata-rata',
      'Rata-rata',
      'Di bawah rata-rata',
    ]);
  });
});
