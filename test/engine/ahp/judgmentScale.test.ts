import type { JudgmentScale } from '../../../src/engine/ahp/judgmentScale';
import { carriedToScale } from '../../../src/engine/ahp/judgmentScale';
import { readJudgments } from '../../../src/engine/ahp/judgments';
import { priorities } from '../../../src/engine/ahp/priorities';
import { ScoringError } from '../../../src/engine/scoringError';

const oneToNine = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const close = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 12));
const carriedRow = (row: readonly unknown[], scale: JudgmentScale, n: unknown = null) =>
  carriedToScale([row], scale, n)[0];

describe('the judgments 1 to 9', () => {
  test.each<[JudgmentScale, readonly number[]]>([
    ['linear', oneToNine],
    ['log', oneToNine.map((x) => Math.log(x + 1) / Math.log(2))],
    ['root', oneToNine.map((x) => x ** 0.5)],
    ['inverse-linear', [1, 9 / 8, 9 / 7, 1.5, 9 / 5, 9 / 4, 3, 4.5, 9]],
    ['balanced', [1, 11 / 9, 1.5, 13 / 7, 7 / 3, 3, 4, 17 / 3, 9]],
    ['power', [1, 4, 9, 16, 25, 36, 49, 64, 81]],
    ['geometric', [1, 2, 4, 8, 16, 32, 64, 128, 256]],
  ])('on the scale %s', (scale, expected) => {
    expect(carriedRow(oneToNine, scale)).toEqual(close(expected));
  });

  test('on balanced-n give two items weights in equal steps from 50 to 90 percent, as balanced does', () => {
    const balanced = carriedRow(oneToNine, 'balanced') as number[];
    expect(carriedRow(oneToNine, 'balanced-n', 2)).toEqual(close(balanced));
    const weights = balanced.map((judgment) => judgment / (1 + judgment));
    expect(weights).toEqual(close([0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9]));
  });

  test('on balanced-n give the favourite of n items weights in equal steps', () => {
    const judgments = carriedRow(oneToNine, 'balanced-n', '7') as number[];
    const weights = judgments.map((judgment) => judgment / (judgment + 6));
    const step = (9 / 15 - 1 / 7) / 8;
    expect(weights).toEqual(close(oneToNine.map((_, i) => 1 / 7 + i * step)));
  });

  test.each(['balanced', 'balanced-n', 'inverse-linear'] as const)('on the scale %s end at 9 exactly', (scale) => {
    expect(carriedRow([1, 9], scale, 5)).toEqual([1, 9]);
  });
});

describe('a judgment', () => {
  test('below 1 becomes the reciprocal of what it turns around', () => {
    expect(carriedRow(['1/3', -5, '(9)', 0.5], 'power')).toEqual(close([1 / 9, 1 / 25, 1 / 81, 1 / 4]));
  });

  test('that is missing stays missing', () => {
    expect(carriedRow(['', null, 0, ' ', 4], 'root')).toEqual(['', '', '', '', 2]);
  });

  test.each([0.11, 1 / 9, 0.1111, 1 / 0.11, 9])('of %p is the end of the scale', (judgment) => {
    const [carried] = carriedRow([judgment], 'geometric') as [number];
    expect(Math.max(carried, 1 / carried)).toBe(256);
  });

  test.each([9.1, 0.109, 12, -10, 0.1])('of %p is outside it, in its own cell', (judgment) => {
    const [refused, kept] = carriedRow([judgment, 4], 'root') ?? [];
    expect(refused).toBeInstanceOf(ScoringError);
    expect(refused).toMatchObject({ key: 'judgmentOffScale' });
    expect(kept).toBe(2);
  });

  test('in a single cell is answered in a single cell', () => {
    expect(carriedToScale(4, 'root', null)).toEqual([[2]]);
    expect(carriedToScale([[1]], 'geometric', null)).toEqual([[1]]);
    expect(carriedToScale([['']], 'geometric', null)).toEqual([['']]);
  });

  test('that is an error value comes back, and mistakes name their cell', () => {
    const error = { code: '#DIV/0!' };
    const carried = carriedToScale(
      [
        [error, 4],
        ['x', 9],
        [2, 1],
      ],
      'root',
      null,
    );
    expect(carried[0]).toEqual([error, 2]);
    expect(carried[1]?.[0]).toMatchObject({ key: 'judgmentNotUnderstood' });
    expect(String(carried[1]?.[0])).toMatch('Judgments, row 2, column 1: ');
    expect(carried[2]).toEqual([Math.SQRT2, 1]);
  });
});

describe('a matrix', () => {
  test('keeps exact reciprocals, 0.33 beside 3 too, and fills its other triangle', () => {
    const balanced = [
      [1, 1.5, 7 / 3],
      [1 / 1.5, 1, 1],
      [3 / 7, 1, 1],
    ];
    const matrices = [
      [
        [1, 3, 5],
        [0.33, 1, 1],
        [0.2, 1, 1],
      ],
      [
        [1, 3, 5],
        [0, 1, 1],
        [0, 0, 1],
      ],
      [
        ['', '', ''],
        [-3, '', ''],
        ['(5)', 1, ''],
      ],
    ];
    for (const matrix of matrices) expect(carriedToScale(matrix, 'balanced', null)).toEqual(balanced.map(close));
    const [first, second] = carriedToScale(
      [
        ['1,0', 2.7],
        [0, 49 * (1 / 49)],
      ],
      'log',
      null,
    ) as number[][];
    expect(second?.[0]).toBe(1 / (first?.[1] ?? NaN));
  });

  test('is read as one only if it is square with 1 or blank on the diagonal', () => {
    expect(
      carriedToScale(
        [
          [2, 4],
          [9, 1],
        ],
        'root',
        null,
      ),
    ).toEqual([close([Math.SQRT2, 2]), [3, 1]]);
    expect(
      carriedToScale(
        [
          [1, 4, 1],
          [9, 1, 1],
        ],
        'root',
        null,
      ),
    ).toEqual([
      [1, 2, 1],
      [3, 1, 1],
    ]);
    expect(
      carriedToScale(
        [
          [1, 4],
          [9, 1],
          [1, 1],
        ],
        'root',
        null,
      ),
    ).toEqual([
      [1, 2],
      [3, 1],
      [1, 1],
    ]);
    expect(() =>
      carriedToScale(
        [
          [1, 4],
          [9, 1],
        ],
        'root',
        null,
      ),
    ).toThrow('not its reciprocal');
  });

  test('keeps what is missing missing, and still makes weights', () => {
    const carried = carriedToScale(
      [
        [1, 4, ''],
        ['', 1, 9],
        ['', '', 1],
      ],
      'root',
      null,
    ) as (number | '')[][];
    expect(carried).toEqual([
      [1, 2, ''],
      [0.5, 1, 3],
      ['', 1 / 3, 1],
    ]);
    expect(priorities(readJudgments(carried), 'eigenvector').weights).toEqual(close([0.6, 0.3, 0.1]));
  });

  test('gives balanced-n its size, unless another n is typed', () => {
    const matrix = [
      [1, 3, 5],
      [0, 1, 3],
      [0, 0, 1],
    ];
    const corner = (n: unknown) => (carriedToScale(matrix, 'balanced-n', n) as number[][])[0]?.[1];
    expect(corner(null)).toBeCloseTo((9 + 2 * 3) / (9 + 3 - 3), 14);
    expect(corner(0)).toBe(corner(3));
    expect(corner('')).toBe(corner(3));
    expect(corner(10)).toBeCloseTo((9 + 9 * 3) / (9 + 10 - 3), 14);
  });

  test('shows an error value in both cells of its pair', () => {
    const error = { code: '#REF!' };
    expect(
      carriedToScale(
        [
          [1, error, 4],
          [2, 1, 9],
          [0, 0, 1],
        ],
        'root',
        null,
      ),
    ).toEqual([
      [1, error, 2],
      [error, 1, 3],
      [0.5, 1 / 3, 1],
    ]);
  });

  test('with a judgment outside the scale refuses that pair alone', () => {
    const carried = carriedToScale(
      [
        [1, 10, 4],
        [0, 1, 9],
        [0, 0, 1],
      ],
      'root',
      null,
    );
    expect(String(carried[0]?.[1])).toMatch('Judgments, row 1, column 2: 10 is outside');
    expect(String(carried[1]?.[0])).toMatch('Judgments, row 2, column 1: 0.1 is outside');
    expect([carried[0]?.[2], carried[2]]).toEqual([2, [0.5, 1 / 3, 1]]);
  });
});

test('n is asked for by balanced-n alone', () => {
  expect(() => carriedToScale([[3, 5]], 'balanced-n', null)).toThrow('depends on the number of items');
  expect(() => carriedToScale([[3, 5]], 'balanced-n', 0)).toThrow('depends on the number of items');
  expect(carriedToScale([[4, 9]], 'root', 'anything')).toEqual([[2, 3]]);
});
