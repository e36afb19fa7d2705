import {
  datesOfRatio,
  isDateFormat,
  isLikelyDated,
  judgmentOf,
  likelyDated,
  orderByPairs,
  orderOfFormat,
  orderOfPattern,
  shownDate,
} from '../../src/workbook/selection/datedJudgments';
import type { DateOrder } from '../../src/workbook/selection/datedJudgments';

/** Excel's number for a date: 1 January 2026 is 46023. */
const serial = (day: number, month: number, year = 2026): number =>
  Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000);

describe('a typed ratio that became a date', () => {
  test('1 January 2026 has the number that Excel gives it', () => expect(serial(1, 1)).toBe(46023));

  test.each([2, 3, 4, 5, 6, 7, 8, 9])('has 1 and %d for day and month, in either order', (other) => {
    expect(isLikelyDated(serial(1, other))).toBe(true);
    expect(isLikelyDated(serial(other, 1))).toBe(true);
  });

  test.each([
    ['a day that no judgment has', serial(12, 5)],
    ['a moment of the day', serial(1, 3) + 0.5],
    ['a judgment', 9],
    ['text', '1/3'],
    ['a sum of money', 1_234_567],
  ])('is not %s', (_, cell) => expect(isLikelyDated(cell)).toBe(false));

  test.each<[number, number, DateOrder, string]>([
    // Typed in Indonesia: 1/3 is 1 March, 3/1 is 3 January. In the United States the other way round.
    [1, 3, 'dayFirst', '1/3'],
    [3, 1, 'dayFirst', '3'],
    [3, 1, 'monthFirst', '1/3'],
    [1, 3, 'monthFirst', '3'],
  ])('%d.%d. means, %s, %s', (day, month, order, judgment) => {
    expect(judgmentOf({ day, month }, order)).toBe(judgment);
  });

  test('in a workbook that counts from 1904 is told by the day it shows', () => {
    const old = serial(3, 1) - 1462;
    expect(datesOfRatio(old)).toContainEqual({ day: 3, month: 1 });
    expect(shownDate(old, '3-Jan')).toEqual({ day: 3, month: 1 });
    expect(shownDate(serial(3, 1), '3-Jan')).toEqual({ day: 3, month: 1 });
    expect(shownDate(serial(3, 1), '####')).toEqual({ day: 3, month: 1 });
    expect(shownDate(serial(3, 1), '14-Feb')).toBeNull();
  });
});

describe('the order in which it was typed', () => {
  const march = { day: 1, month: 3 };
  const january = { day: 3, month: 1 };

  test.each<[string, Parameters<typeof orderByPairs>[0], DateOrder | null]>([
    ['3 beside 1 March', [{ date: march, mirrored: 3 }], 'dayFirst'],
    ['1/3 as text beside 1 March', [{ date: march, mirrored: '1/3' }], 'monthFirst'],
    ['3 beside 3 January', [{ date: january, mirrored: 3 }], 'monthFirst'],
    ['-3 beside 3 January', [{ date: january, mirrored: -3 }], 'dayFirst'],
    ['0.33 beside 3 January', [{ date: january, mirrored: 0.33 }], 'dayFirst'],
    ['a blank beside it', [{ date: march, mirrored: '' }], null],
    ['another judgment beside it', [{ date: march, mirrored: 7 }], null],
    ['another date beside it', [{ date: march, mirrored: serial(3, 1) }], null],
    [
      'pairs that contradict each other',
      [
        { date: march, mirrored: 3 },
        { date: january, mirrored: 3 },
      ],
      null,
    ],
  ])('by %s', (_, dated, order) => expect(orderByPairs(dated)).toBe(order));

  test.each<[string, DateOrder | null]>([
    ['m/d', 'monthFirst'],
    ['d/m', 'dayFirst'],
    ['dd/mm/yyyy', 'dayFirst'],
    ['[$-421]dd/mm/yyyy;@', 'dayFirst'],
    ['d-mmm', null], // what Excel gives a typed 1/3 in every country
    ['m/d/yyyy', null], // Excel's own short date, shown in each country's order
  ])('by the number format %s', (format, order) => {
    expect(isDateFormat(format)).toBe(true);
    expect(orderOfFormat(format)).toBe(order);
  });

  test.each<[string, DateOrder]>([
    ['M/d/yyyy', 'monthFirst'],
    ['dd/MM/yyyy', 'dayFirst'],
    ['d.M.yyyy', 'dayFirst'],
    ['yyyy-MM-dd', 'monthFirst'],
  ])('by the short date %s of this Excel', (pattern, order) => expect(orderOfPattern(pattern)).toBe(order));

  test.each(['General', '0.00', '# ?/?', '[Red]0', '"day "0'])('%s is no format of dates', (format) =>
    expect(isDateFormat(format)).toBe(false),
  );
});

test('cells come with the one mirrored by them, in a matrix', () => {
  const values = [
    [1, serial(1, 3)],
    [3, 1],
  ];
  const area = { sheet: 'S', row: 4, column: 2, rows: 2, columns: 2 };
  expect(likelyDated(area, values, true)).toEqual([{ row: 4, column: 3, serial: serial(1, 3), mirrored: 3 }]);
  expect(likelyDated(area, values, false)).toEqual([{ row: 4, column: 3, serial: serial(1, 3), mirrored: '' }]);
});
