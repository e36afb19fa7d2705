import { readJudgments } from '../../../src/engine/ahp/judgments';
import { ScoringError } from '../../../src/engine/scoringError';

const full = [
  [1, 3, 5],
  [1 / 3, 1, 2],
  [0.2, 0.5, 1],
];

describe('a pairwise matrix may be given', () => {
  test('in full', () => {
    expect(readJudgments(full)).toEqual({ size: 3, values: full, missing: 0 });
  });

  test.each([
    [
      'upper triangle, the rest blank text',
      [
        [1, 3, 5],
        ['', 1, 2],
        ['', '', 1],
      ],
    ],
    [
      'upper triangle, the rest 0 as desktop Excel passes blanks',
      [
        [1, 3, 5],
        [0, 1, 2],
        [0, 0, 1],
      ],
    ],
    [
      'upper triangle without the diagonal',
      [
        ['', 3, 5],
        ['', '', 2],
        ['', '', ''],
      ],
    ],
    [
      'upper triangle, the rest null',
      [
        [null, 3, 5],
        [null, null, 2],
        [null, null, null],
      ],
    ],
    [
      'lower triangle with fractions in text',
      [
        [1, 0, 0],
        ['1/3', 1, 0],
        ['1/5', '1/2', 1],
      ],
    ],
    [
      'lower triangle, negative -k for 1/k',
      [
        [1, 0, 0],
        [-3, 1, 0],
        [-5, -2, 1],
      ],
    ],
    [
      'lower triangle, parentheses as Expert Choice prints them',
      [
        [1, '', ''],
        ['(3)', 1, ''],
        ['(5.0)', '( 2,0 )', 1],
      ],
    ],
    [
      'both triangles, each with some of the judgments',
      [
        [1, 3, 0],
        [0, 1, 2],
        [-5, 0, 1],
      ],
    ],
    [
      'text throughout',
      [
        ['1', '3', '5'],
        ['', '1', ' 2 '],
        ['', '', '1'],
      ],
    ],
  ])('as %s', (_, cells) => {
    const { values, missing } = readJudgments(cells);
    expect(missing).toBe(0);
    values.flat().forEach((value, i) => expect(value).toBeCloseTo(full.flat()[i] ?? NaN, 14));
  });
});

describe('a judgment in text', () => {
  test.each([
    ['1/3', 1 / 3],
    [' 1 / 3 ', 1 / 3],
    ['0,5', 0.5],
    ['0.5', 0.5],
    ['2,5', 2.5],
    ['1.414', 1.414],
    [',5', 0.5],
    ['(2)', 0.5],
    ['(1/2)', 2],
    ['( 3,0 )', 1 / 3],
    ['-4', 0.25],
    ['-1/4', 4],
    ['+3', 3],
    ['1e1', 10],
  ])('%p is %p', (text, expected) => {
    expect(
      readJudgments([
        [1, text],
        ['', 1],
      ]).values[0]?.[1],
    ).toBeCloseTo(expected, 15);
  });

  test.each([
    '(2) x',
    'x (2)',
    '(0)',
    '(-2)',
    '(two)',
    '()',
    'a/2',
    '2/a',
    '1/2/3',
    '1/',
    '/2',
    '1/0',
    'three',
    '3 kali',
    '9..9',
    '3,3,3',
    '<script>',
    '=1+1',
    '2)',
    '∞',
    'NaN',
    'null',
    'Rp 3',
    '7 x',
    '--3',
    '_3',
    '3!',
    '3;5',
    '1 banding 3',
    45000,
    0.000001,
    1e308,
    -1e308,
    NaN,
    {},
    true,
  ])('%p is no judgment', (cell) => {
    const matrix = [
      [1, cell],
      ['', 1],
    ];
    expect(() => readJudgments(matrix)).toThrow('Row 1, column 2: ');
  });

  test('" (2) ", with spaces around, is 1/2', () => {
    expect(
      readJudgments([
        [1, ' (2) '],
        ['', 1],
      ]).values,
    ).toEqual([
      [1, 0.5],
      [2, 1],
    ]);
  });

  test('"0" is a blank', () => {
    expect(
      readJudgments([
        [1, '0', 2],
        ['', 1, 3],
        ['', '', 1],
      ]).missing,
    ).toBe(1);
  });
});

describe('a pair given twice', () => {
  test.each([
    [3, 0.33],
    [6, 0.17],
    [7, 0.14],
    [9, 0.11],
    [1, 0.98],
    [1, 1.02],
    [1.005, 1.005],
    [2.5, 0.4],
    [8, 0.13],
    [0.13, 8],
    [8, 0.12],
    [40, 0.03],
    [150, 0.01],
  ])('%p and %p agree within two decimals', (forward, backward) => {
    const { values } = readJudgments([
      [1, forward],
      [backward, 1],
    ]);
    const kept = values[0]?.[1] ?? NaN;
    expect(Math.max(kept, 1 / kept)).toBe(forward === backward ? 1 : Math.max(forward, backward));
    expect(kept >= 1).toBe(forward >= backward);
    expect((values[0]?.[1] ?? NaN) * (values[1]?.[0] ?? NaN)).toBeCloseTo(1, 15);
  });

  test('keeps the entry above 1, wherever it stands, since its reciprocal is the rounded one', () => {
    expect(
      readJudgments([
        [1, 0.33],
        [3, 1],
      ]).values,
    ).toEqual([
      [1, 1 / 3],
      [3, 1],
    ]);
    expect(
      readJudgments([
        [1, 3],
        [0.33, 1],
      ]).values,
    ).toEqual([
      [1, 3],
      [1 / 3, 1],
    ]);
  });

  test.each([
    [3, 0.36],
    [3, 3],
    [8, 0.14],
    [8, 0.131],
    [250, 0.001],
    [250, 0.01],
    [2, 0.4],
    [1, 1.03],
  ])('%p and %p contradict each other', (forward, backward) => {
    expect(() =>
      readJudgments([
        [1, forward],
        [backward, 1],
      ]),
    ).toThrow(ScoringError);
  });
});

describe('missing judgments', () => {
  test('are counted by pair', () => {
    expect(
      readJudgments([
        [1, 2, 0, 0],
        [0, 1, 3, 0],
        [0, 0, 1, 4],
        [0, 0, 0, 1],
      ]).missing,
    ).toBe(3);
  });

  test('are null on both sides', () => {
    const { values } = readJudgments([
      [1, 2, ''],
      ['', 1, 3],
      ['', '', 1],
    ]);
    expect([values[0]?.[2], values[2]?.[0]]).toEqual([null, null]);
  });
});

describe('size', () => {
  const ones = (size: number) => Array.from({ length: size }, () => new Array<number>(size).fill(1));

  test('100 items are read', () => {
    expect(readJudgments(ones(100)).size).toBe(100);
  });

  test('101 items are refused', () => {
    expect(() => readJudgments(ones(101))).toThrow('at most 100');
  });
});

describe('measured ratios', () => {
  test('may lie outside 1/9 to 9', () => {
    expect(
      readJudgments([
        [1, 250],
        [0, 1],
      ]).values[0]?.[1],
    ).toBe(250);
    expect(
      readJudgments([
        [1, 0.004],
        [0, 1],
      ]).values[1]?.[0],
    ).toBe(250);
  });

  test('the first date that could be a typed fraction this century is refused', () => {
    expect(() =>
      readJudgments([
        [1, 36528],
        [0, 1],
      ]),
    ).toThrow('turned into a date');
  });
});

test('a diagonal that misses 1 by the rounding of its formula is 1', () => {
  expect(
    readJudgments([
      [49 * (1 / 49), 3],
      ['', '1,0'],
    ]).values,
  ).toEqual([
    [1, 3],
    [1 / 3, 1],
  ]);
});

test('reading leaves the cells as they were', () => {
  const cells = Object.freeze([Object.freeze([1, '(3)']), Object.freeze(['', 1])]);
  readJudgments(cells);
  expect(cells).toEqual([
    [1, '(3)'],
    ['', 1],
  ]);
});
