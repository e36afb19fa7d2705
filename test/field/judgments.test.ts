/**
 * Judgments as people have them: selected with their names, printed with few decimals, in words of their own. Each case
 * says how its number is known.
 */
import { installCustomFunctions } from '../support/customFunctions';
import { callFunction } from '../support/families';

beforeAll(() => {
  installCustomFunctions();
});

type Cell = string | number;
type Table = readonly (readonly Cell[])[];

const column = (result: unknown): number[] => (result as number[][]).map(([value]) => value as number);
const weights = (matrix: Table, ...rest: unknown[]): number[] => column(callFunction('AHP_WEIGHTS', matrix, ...rest));
const near = (values: readonly number[], digits = 10) => values.map((value) => expect.closeTo(value, digits));

/** By the mean of normalised columns its first weight is published as .3757. */
const SIX: Table = [
  [1, 3, 3, 3, 5, 7],
  ['', 1, 3, 3, 5, 7],
  ['', '', 1, 3, 3, 5],
  ['', '', '', 1, 3, 3],
  ['', '', '', '', 1, 2],
  ['', '', '', '', '', 1],
];
const sixWeights = (): number[] => weights(SIX);

/** What a table prints of the reciprocal of a judgment. */
type Print = (judgment: number) => Cell;
const rounded =
  (decimals: number): Print =>
  (judgment) =>
    Number((1 / judgment).toFixed(decimals));
const cut =
  (decimals: number): Print =>
  (judgment) =>
    Math.floor(10 ** decimals / judgment) / 10 ** decimals;

const at = (matrix: Table, row: number, column: number): number => Number(matrix[row]?.[column]);
const lower = (matrix: Table, print: Print): Table =>
  matrix.map((row, i) => row.map((_, j) => (i === j ? 1 : i > j ? print(at(matrix, j, i)) : '')));
const full = (matrix: Table, print: Print): Table =>
  matrix.map((row, i) => row.map((cell, j) => (i > j ? print(at(matrix, j, i)) : cell)));

describe('a table with printed reciprocals has one answer', () => {
  test('which is the published one', () => {
    expect(weights(SIX, 'column')[0]).toBeCloseTo(0.3757, 4);
    expect(weights(lower(SIX, rounded(2)), 'column')[0]).toBeCloseTo(0.3757, 4);
  });

  test.each([
    ['2 decimals', rounded(2)],
    ['2 decimals, the rest cut off', cut(2)],
    ['3 decimals', rounded(3)],
    ['3 decimals, the rest cut off', cut(3)],
    ['4 decimals', rounded(4)],
    ['4 decimals, the rest cut off', cut(4)],
    ['fractions', (judgment: number) => `1/${judgment}`],
    ['fractions with a colon', (judgment: number) => `1:${judgment}`],
    ['negatives', (judgment: number) => -judgment],
    ['a decimal comma', (judgment: number) => (1 / judgment).toFixed(2).replace('.', ',')],
  ] satisfies [string, Print][])('in full and by its lower triangle, in %s', (_, print) => {
    expect(weights(full(SIX, print))).toEqual(near(sixWeights()));
    expect(weights(lower(SIX, print))).toEqual(near(sixWeights()));
  });

  test.each([2, 3, 4, 5, 6, 7, 8, 9, 1.5])('for 1/%d in any number of decimals', (strength) => {
    const two = (cell: Cell): Table => [
      [1, ''],
      [cell, 1],
    ];
    for (const decimals of [2, 3, 4, 5, 6]) {
      for (const print of [rounded(decimals), cut(decimals)]) {
        expect(weights(two(print(strength)))).toEqual(near([strength / (strength + 1), 1 / (strength + 1)]));
      }
    }
  });

  test('and other shares of 1 are themselves', () => {
    for (const ratio of [0.35, 0.4, 0.45, 0.6, 0.75, 0.8, 0.9]) {
      const [first] = weights([
        [1, ratio],
        ['', 1],
      ]);
      expect(first).toBeCloseTo(ratio / (1 + ratio), 12);
    }
  });

  test('and AHP.INCONSISTENT shows 7, which was meant, not 7.142857', () => {
    const worst = callFunction('AHP_INCONSISTENT', lower(SIX, rounded(2)), 15) as Cell[][];
    const given = worst.map(([, , judgment]) => judgment);
    expect([...new Set(given)].sort()).toEqual([2, 3, 5, 7]);
  });

  test('where one decimal cannot tell 1/3 from 1/4 it asks', () => {
    const alone: Table = [
      [1, ''],
      [0.3, 1],
    ];
    expect(() => callFunction('AHP_WEIGHTS', alone)).toThrow('tables with one decimal print 0.3 for 1/3, 1/4 alike');
  });
});

test('coarse reciprocals beside their judgments are those of the larger one', () => {
  // By an eigen-solver, of 1 1/5 3; 5 1 5; 1/3 1/5 1.
  const table: Table = [
    [1, 0.2, 3],
    [5, 1, 5],
    [0.3, 0.2, 1],
  ];
  expect(weights(table)).toEqual(near([0.2021, 0.7007, 0.0972], 4));
  const mixed: Table = [
    [1, '4 5/7'],
    ['1/5', 1],
  ];
  expect(weights(mixed)[0]).toBeCloseTo(33 / 40, 12);
});

test('a real contradiction is still refused', () => {
  for (const [larger, smaller] of [
    [3, 0.5],
    [5, 0.25],
    [4, 0.33],
    [9, 0.2],
    [2, 0.33],
  ] as const) {
    const pair: Table = [
      [1, larger],
      [smaller, 1],
    ];
    expect(() => callFunction('AHP_WEIGHTS', pair)).toThrow('not its reciprocal');
  }
});

describe('names selected with a matrix', () => {
  const body: Table = [
    [1, 3, 5],
    ['1/3', 1, 2],
    ['1/5', '1/2', 1],
  ];
  const names = ['Cost', 'Quality', 'Time'];
  const top = [names, ...body] as Table;
  const side = body.map((row, i) => [names[i] ?? '', ...row]);
  const both: Table = [['Criteria', ...names], ...side];
  const expected = (): number[] => weights(body);

  test.each([
    ['above and before', both],
    ['with a blank corner', [['', ...names], ...side]],
    ['with a corner that arrives as 0', [[0, ...names], ...side]],
    ['above alone', top],
    ['before alone', side],
    ['as numbers', [['', 1, 2, 3], ...body.map((row, i) => [i + 1, ...row])]],
    ['in two languages', [['', 'Biaya / Cost', 'Mutu', 'Waktu'], ...side]],
  ] satisfies [string, Table][])('%s are no judgments', (_, table) => {
    expect(weights(table)).toEqual(near(expected()));
    expect(callFunction('AHP_CR', table)).toBeCloseTo(callFunction('AHP_CR', body) as number, 12);
    expect(callFunction('AHP_MATRIX', table)).toEqual(callFunction('AHP_MATRIX', body));
    expect(callFunction('AHP_SCALE', table, 'root')).toEqual(callFunction('AHP_SCALE', body, 'root'));
  });

  test('name the items of reports, unless labels are given', () => {
    const named = (id: string, ...rest: unknown[]) => callFunction(id, both, ...rest) as Cell[][];
    expect(named('AHP_REPORT').map(([first]) => first)).toEqual(['Item', ...names, 'λmax', 'CI', 'CR', 'Verdict']);
    expect(named('AHP_REPORT', [['a', 'b', 'c']])[1]?.[0]).toBe('a');
    expect(new Set(named('AHP_INCONSISTENT').flatMap(([first, second]) => [first, second]))).toEqual(new Set(names));
  });

  test('stand with each matrix of a group', () => {
    const other: Table = [
      ['', 'A', 'B', 'C'],
      ['A', 1, 2, 2],
      ['B', '', 1, 1],
      ['C', '', '', 1],
    ];
    const plain = other.slice(1).map((row) => row.slice(1));
    const group = callFunction('AHP_GROUP', [body, plain]);
    expect(callFunction('AHP_GROUP', [both, other])).toEqual(group);
    expect(callFunction('AHP_GROUP', [[...both, ...other]])).toEqual(group);
  });

  test('do not hide a wrong word among judgments, which is refused at its place', () => {
    const wrong: Table = [
      [1, 'x', 'y'],
      ['', 1, 2],
      ['', '', 1],
    ];
    expect(() => callFunction('AHP_WEIGHTS', wrong)).toThrow('Row 1, column 2: "x" is not a number');
    const below = both.map((row, i) => row.map((cell, j) => (i === 2 && j === 3 ? 'often' : cell)));
    expect(() => callFunction('AHP_WEIGHTS', below)).toThrow('Row 3, column 4: "often" is not a number');
  });
});

describe('judgments in text', () => {
  test.each([
    ['½', 1 / 2],
    ['⅓', 1 / 3],
    ['1½', 3 / 2],
    ['1 ½', 3 / 2],
    ['4 5/7', 33 / 7],
    ['３', 3],
    ['１／３', 1 / 3],
    ['1⁄3', 1 / 3],
    ['−3', 1 / 3],
    ['–3', 1 / 3],
    ['1:3', 1 / 3],
    ['3:1', 3],
    ['3 : 1', 3],
    ['1 / 3', 1 / 3],
    ['1/1,5', 1 / 1.5],
    ['(3)', 1 / 3],
  ])('%s is %d', (text, judgment) => {
    const [first] = weights([
      [1, text],
      ['', 1],
    ]);
    expect(first).toBeCloseTo(judgment / (1 + judgment), 12);
  });

  test.each(['--3', '1/-3', '3 1', '3 x', '1½½', '∞', '1:3:5', '٣'])('%s is refused', (text) => {
    const table: Table = [
      [1, text],
      ['', 1],
    ];
    expect(() => callFunction('AHP_WEIGHTS', table)).toThrow('is not a number');
  });

  test.each(['NA', 'N/A', 'n/a', 'n.a.', '-', '–', '—', '*', '?', '.'])(
    '%s is not judged, wherever it stands',
    (mark) => {
      const table: Table = [
        [mark, 2, mark],
        [mark, mark, 3],
        [mark, mark, mark],
      ];
      expect(weights(table)).toEqual(near([6 / 10, 3 / 10, 1 / 10]));
      expect(callFunction('AHP_MATRIX', [[2], [mark], [3]])).toEqual([
        [1, 2, ''],
        [0.5, 1, 3],
        ['', 1 / 3, 1],
      ]);
    },
  );
});

describe('answers of people', () => {
  // Two who think alike: 3 5 2 as a matrix has the weights below, by an eigen-solver.
  const ONE = [3, 5, 2];
  const matrixOf = (list: readonly Cell[]) => callFunction('AHP_MATRIX', [list]) as Table;

  test('beside their names and below headings are a survey', () => {
    const table = [
      ['Name', 'A – B', 'A – C', 'B – C'],
      ['Ann', ...ONE],
      ['Ben', 2, 4, 2],
      ['Cid', '', '', ''],
    ];
    const survey = callFunction('AHP_SURVEY', table, [['A', 'B', 'C']]) as Cell[][];
    expect(survey[0]).toEqual(['Respondent', 'A', 'B', 'C', 'CR']);
    expect(survey[1]).toEqual([
      'Ann',
      ...near(weights(matrixOf(ONE))),
      expect.closeTo(callFunction('AHP_CR', matrixOf(ONE)) as number, 12),
    ]);
    expect(survey[3]).toEqual(['Cid', '', '', '', '']);
    const group = callFunction('AHP_GROUP', [matrixOf(ONE), matrixOf([2, 4, 2])]) as Table;
    expect(survey[4]).toEqual([
      'Group',
      ...near(weights(group)),
      expect.closeTo(callFunction('AHP_CR', group) as number, 12),
    ]);
    expect(callFunction('AHP_SURVEYMATRIX', table)).toEqual(group);
  });

  test('above a CR are left out of the matrix, and weights stay with their respondents', () => {
    const table = [ONE, [9, '1/9', 9], [2, 4, 2]];
    expect(callFunction('AHP_SURVEYMATRIX', table, 0.1)).toEqual(callFunction('AHP_SURVEYMATRIX', [ONE, [2, 4, 2]]));
    expect(callFunction('AHP_SURVEYMATRIX', table, 0.1, [[2], [5], [1]])).toEqual(
      callFunction('AHP_GROUPWEIGHTED', [[2], [1]], [matrixOf(ONE), matrixOf([2, 4, 2])]),
    );
  });

  test('may code the first item of a pair as negative', () => {
    expect(callFunction('AHP_MATRIX', [[-3, 5, '1/2']], 'first')).toEqual(matrixOf([3, '1/5', 2]));
    expect(callFunction('AHP_SURVEYMATRIX', [[-3, 5, 2]], null, null, 'first')).toEqual(matrixOf([3, '1/5', '1/2']));
  });

  test('in another matrix function name the one for them', () => {
    for (const id of ['AHP_WEIGHTS', 'AHP_CR', 'AHP_MATRIX']) {
      expect(() => callFunction(id, [ONE, [2, 4, 2]])).toThrow('AHP.SURVEYMATRIX');
    }
  });
});

describe('definitions in use', () => {
  // 3 4 2; 1/2 1/2; 2 by the geometric mean: published λ 4.21997 and 4.22158.
  const FOUR: Table = [
    [1, 3, 4, 2],
    ['', 1, '1/2', '1/2'],
    ['', '', 1, 2],
    ['', '', '', 1],
  ];
  const lambda = (definition: string | null, method = 'geometric') =>
    callFunction('AHP_LAMBDA', FOUR, method, definition) as number;

  test('of λ: the largest eigenvalue, the mean ratio and the column totals', () => {
    expect(lambda('mean-ratio')).toBeCloseTo(4.21997, 5);
    expect(lambda('eigenvalue')).toBeCloseTo(4.22158, 5);
    expect(lambda(null)).toBe(lambda('eigenvalue'));
    expect(lambda(null, 'column')).toBe(lambda('mean_ratio', 'column'));
    const matrix = callFunction('AHP_MATRIX', FOUR) as number[][];
    const totals = matrix.map((_, j) => matrix.reduce((sum, row) => sum + (row[j] ?? 0), 0));
    const sum = weights(FOUR, 'geometric').reduce((total, weight, j) => total + weight * (totals[j] ?? 0), 0);
    expect(lambda('column-sums')).toBeCloseTo(sum, 12);
  });

  test('of CI and CR follow it, and the random index may be a number', () => {
    const index = callFunction('AHP_CI', FOUR, 'geometric', 'mean-ratio') as number;
    expect(index).toBeCloseTo(0.21997 / 3, 5);
    for (const given of [0.89, '0.89', '0,89'])
      expect(callFunction('AHP_CR', FOUR, 'geometric', given, 'mean-ratio')).toBeCloseTo(index / 0.89, 12);
    expect(callFunction('AHP_CR', FOUR, 'geometric', 'alonso_lamata')).toBe(
      callFunction('AHP_CR', FOUR, 'geometric', 'alonso-lamata'),
    );
  });

  test('of one item alone', () => {
    expect(weights([[1]])).toEqual([1]);
    expect(callFunction('AHP_CR', [[1]])).toBe(0);
    expect(callFunction('AHP_CI', [[1]])).toBe(0);
    expect(callFunction('AHP_LAMBDA', [[1]])).toBe(1);
  });
});

test('measured values give what the comparison of their ratios gives', () => {
  const values = [600, 400, 500];
  const ratios = values.map((own) => values.map((other) => own / other));
  expect(
    column(
      callFunction(
        'AHP_PRIORITIES',
        values.map((value) => [value]),
      ),
    ),
  ).toEqual(near(weights(ratios)));
  const costs = values.map((own) => values.map((other) => other / own));
  expect(
    column(
      callFunction(
        'AHP_PRIORITIES',
        values.map((value) => [value]),
        'cost',
      ),
    ),
  ).toEqual(near(weights(costs)));
  expect(
    callFunction(
      'AHP_PRIORITIES',
      [
        [600, 30],
        [400, 20],
      ],
      [['benefit', 'cost']],
      'max',
    ),
  ).toEqual([
    [1, expect.closeTo(2 / 3, 12)],
    [expect.closeTo(2 / 3, 12), 1],
  ]);
});

describe('pairs in any order', () => {
  const table: Table = [
    [1, 2, 4],
    ['', 1, 3],
    ['', '', 1],
  ];

  test('make the matrix that their names say', () => {
    const listed = callFunction(
      'AHP_PAIRS',
      [['B'], ['c '], ['A']],
      [['C'], ['A'], ['b']],
      [[3], ['1/4'], [2]],
      [['A', 'B', 'C']],
    );
    expect(listed).toEqual(callFunction('AHP_MATRIX', table));
  });

  test('stand with their names where no order is given, which others read', () => {
    const named = callFunction(
      'AHP_PAIRS',
      [['B'], [''], ['C'], ['A']],
      [['C'], [''], ['A'], ['B']],
      [[3], [''], ['1/4'], [2]],
    ) as Table;
    expect(named[0]).toEqual(['', 'B', 'C', 'A']);
    const [b, c, a] = weights(named);
    expect([a, b, c]).toEqual(near(weights(table)));
  });

  test('may favour the first by a negative', () => {
    const pair = (judgment: Cell) => callFunction('AHP_PAIRS', [['A']], [['B']], [[judgment]], [['A', 'B']], 'first');
    expect(pair(-3)).toEqual([
      [1, 3],
      [1 / 3, 1],
    ]);
  });
});

test('priorities of people are taken together, in rows or in columns', () => {
  const rows = [
    [0.7, 0.2, 0.1],
    ['', '', ''],
    [0.5, 0.3, 0.2],
  ];
  const columns = [0, 1, 2].map((j) => rows.map((row) => row[j] ?? ''));
  const roots = [0.35, 0.06, 0.02].map(Math.sqrt);
  const whole = roots.reduce((sum, root) => sum + root, 0);
  for (const table of [rows, columns]) {
    expect(column(callFunction('AHP_AIP', table))).toEqual(near(roots.map((root) => root / whole)));
    expect(column(callFunction('AHP_AIP', table, 'arithmetic', [[3], [''], [1]]))).toEqual(near([0.65, 0.225, 0.125]));
  }
});

test('a hierarchy is as consistent as its matrices, by their weights', () => {
  expect(
    callFunction('AHP_HIERARCHYCR', [[1], [0.6], [0.4]], [[0.05], [0.02], ['']], [[0.9], [0.58], ['']]),
  ).toBeCloseTo((0.05 + 0.6 * 0.02) / (0.9 + 0.6 * 0.58), 12);
  expect(callFunction('AHP_HIERARCHYCR', [[1]], [[0]], [[0]])).toBe(0);
});
