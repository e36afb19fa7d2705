import { consolidated } from '../../../src/engine/ckp/consolidate';
import { ScoringError } from '../../../src/engine/scoringError';

describe('the value of a year', () => {
  test.each([
    ['last', [[25, 60, 75, 100]], 100],
    ['last', [[25, 60, 75, '']], 75],
    ['last', [['', 60, '', null]], 60],
    ['last', [[25, 0]], 0],
    ['sum', [[4, 5, '', '']], 9],
    ['sum', [[4, 5, 4, 5]], 18],
    ['average', [[4, 5, '', '']], 4.5],
    ['average', [[4, 5, 0, 5]], 3.5],
  ] as const)('by %s of %j is %p', (rule, quarters, expected) => {
    expect(consolidated(quarters, rule)).toEqual([[expected]]);
    expect(
      consolidated(
        quarters[0].map((value) => [value]),
        rule,
      ),
    ).toEqual([[expected]]);
  });

  test('of a table is a column, one value per row', () => {
    expect(
      consolidated(
        [
          [1, 2],
          [3, ''],
        ],
        'last',
      ),
    ).toEqual([[2], [3]]);
  });

  test('of one number is that number', () => {
    for (const rule of ['last', 'sum', 'average'] as const) expect(consolidated(7, rule)).toEqual([[7]]);
  });

  test('adds without loss by rounding', () => {
    expect(consolidated([[0.56, 0.14, 0.3]], 'sum')).toEqual([[1]]);
  });

  test('a row without data, with a mistake or with an error value spoils only its own cell', () => {
    const rows = consolidated(
      [
        [1, 2],
        ['', ''],
        [1, 'soon'],
        [{ code: '#REF!' }, 1],
      ],
      'last',
    ).flat();
    expect(rows.map((cell) => (cell instanceof ScoringError ? `${cell.code}: ${cell.message}` : cell))).toEqual([
      2,
      'notAvailable: Quarters, row 2: there is no data yet.',
      'value: Quarters, row 3, column 2: "soon" is not a usable number. Type a number.',
      { code: '#REF!' },
    ]);
  });

  test('a quarter of a single list is named by its place in the list', () => {
    const said = (quarters: unknown) => (consolidated(quarters, 'sum')[0]?.[0] as ScoringError).message;
    expect(said([[1, 'soon']])).toMatch(/^Quarters, column 2:/);
    expect(said([[1], ['soon']])).toMatch(/^Quarters, row 2:/);
    expect(said([[''], ['']])).toBe('Quarters: there is no data yet.');
  });
});
