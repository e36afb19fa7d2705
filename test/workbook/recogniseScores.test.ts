import { ScoringError } from '../../src/engine/scoringError';
import { WorkbookError } from '../../src/workbook/excel/errors';
import { recognise, recogniseCells, scoresDoubt } from '../../src/workbook/selection/recognise';
import type { Recognition } from '../../src/workbook/selection/recognise';
import type { Cell } from '../../src/workbook/selection/selection';
import { brief, seen } from './seen';

describe('levels and indices are recognised', () => {
  test.each<[string, Cell[][], string]>([
    ['a column of levels', [[9.37], [3.71], [8.08]], 'levels 3'],
    ['a row of levels', [[9.37, 3.71, 8.08]], 'levels 3'],
    ['a heading above', [['Level'], [9.37], [3]], 'levels 2'],
    ['gaps and words', [[9.37], [''], ['n/a'], [0]], 'levels 2'],
    ['errors among them', [[9.37], ['#N/A'], [10]], 'levels 2'],
    ['one level', [[7.9]], 'levels 1'],
    [
      'a square block of levels',
      [
        [9, 3],
        [8, 4],
      ],
      'levels 4',
    ],
    [
      '3 × 3 levels with zeros on the diagonal',
      [
        [0, 7, 8],
        [9, 0, 6],
        [5, 8, 0],
      ],
      'levels 9',
    ],
    ['indices', [[108.1], [95], [120]], 'indices 3'],
    ['indices with a zero', [[0], [95]], 'indices 2'],
    [
      'a block of indices',
      [
        [101, 99],
        [88, 120],
        [70, 60],
      ],
      'indices 6',
    ],
  ])('%s', (_, values, expected) => expect(brief(seen(values))).toBe(expected));
});

describe('anything else is neither, with a reason', () => {
  test.each<[string, Cell[][], string]>([
    ['one blank cell', [['']], 'empty'],
    [
      'blank cells',
      [
        ['', ''],
        [' ', ''],
      ],
      'empty',
    ],
    ['words', [['abc'], ['def']], 'noNumbers'],
    [
      'errors among blanks',
      [
        ['', ''],
        ['', '#DIV/0!'],
      ],
      'D6 #DIV/0!',
    ],
    ['truth values', [[true], [false]], 'noNumbers'],
    ['only errors', [['#N/A'], ['#VALUE!']], 'C5 #N/A'],
    [
      'a KPI table',
      [
        ['Late', 'days', 5],
        ['Lost', 'files', 3],
      ],
      'mostlyText',
    ],
    ['weights', [[0.24], [0.41], [0.175], [0.175]], 'shares'],
    ['money', [[1_250_000], [3_000_000]], 'beyondScales'],
    ['a negative number', [[5], [-1]], 'beyondScales'],
    ['an index above 120', [[100], [120.5]], 'beyondScales'],
    ['a date', [[46_025]], 'beyondScales'],
    ['infinity from a broken reading', [[Number.POSITIVE_INFINITY]], 'noNumbers'],
    ['nothing at all', [], 'empty'],
    ['rows of nothing', [[], []], 'empty'],
  ])('%s', (_, values, expected) => expect(brief(seen(values))).toBe(expected));

  test.each<[string, Cell[][], string[][], string]>([
    ['one date', [[46_025]], [['yyyy-mm-dd']], 'dates'],
    ['dates below a heading', [['Due'], [46_025], [46_026]], [['General'], ['d/m/yyyy'], ['d/m/yyyy']], 'dates'],
    ['a date beside a level', [[46_025, 7]], [['d mmm yy', '0.00']], 'dates'],
    ['a date beside money', [[46_025, 250_000]], [['d mmm yy', '#,##0']], 'beyondScales'],
  ])('%s, by its format', (_, values, formats, expected) => expect(brief(seen(values, { formats }))).toBe(expected));

  test('garbage of every shape is survived', () => {
    const junk: Cell[] = [
      '',
      ' ',
      '1/0',
      '((2',
      '1/',
      '-',
      '#SPILL!',
      true,
      false,
      0,
      -0,
      1e308,
      -1e308,
      1e-308,
      Number.NaN,
      '💥',
      '9'.repeat(400),
    ];
    for (const one of junk) {
      for (const other of junk) {
        for (const values of [
          [[one, other]],
          [
            [1, one],
            [other, 1],
          ],
          [
            [one, 2, other],
            [other, one, 2],
            ['', other, one],
          ],
        ]) {
          expect(() => seen(values)).not.toThrow();
        }
      }
    }
  });

  test('101 items are not tried as a matrix', () => {
    const values = Array.from({ length: 101 }, (_, row) =>
      Array.from({ length: 101 }, (__, column) => (row === column ? 1 : 1)),
    );
    expect(brief(seen(values))).toBe('levels 10201');
  });
});

describe('the state of a selection', () => {
  const area = { sheet: 'Sheet1', row: 0, column: 0, rows: 1_048_576, columns: 1 };

  test('a whole column that is too large or unused is neither', () => {
    expect(recognise({ kind: 'tooLarge', area, limit: 50_000 })).toEqual({ kind: 'nothing', reason: 'tooLarge', area });
    expect(recognise({ kind: 'empty', area })).toEqual({ kind: 'nothing', reason: 'empty', area });
  });

  test('a failed reading keeps its error', () => {
    const error = new WorkbookError('editing');
    expect(recognise({ kind: 'failed', error })).toEqual({ kind: 'failed', error });
  });

  test('a wrong matrix carries the sentence of the engine', () => {
    const found = seen([
      [1, 2, 4],
      [2, 1, 2],
      [0.25, 0.5, 1],
    ]);
    expect(found.kind === 'wrongMatrix' && found.error).toBeInstanceOf(ScoringError);
  });
});

describe('numbers of doubtful scale', () => {
  test.each([
    ['levels above 10', [7, 640, 12], 'levels', 'levelsAboveTen'],
    ['indices above 10', [97, 105], 'indices', null],
    ['fractions as indices', [1.05, 0.97], 'indices', 'scoresLikeFractions'],
    ['fractions as levels', [1.05, 0.97], 'levels', 'scoresLikeFractions'],
    ['low whole levels', [0, 1], 'levels', null],
    ['levels', [0.5, 7.9], 'levels', null],
  ] as const)('%s', (_, numbers, scores, doubt) => {
    expect(scoresDoubt(numbers, scores)).toBe(doubt);
  });
});

describe('percents are indices', () => {
  const percents = (values: Cell[][], format = '0.0%'): Recognition =>
    recogniseCells({
      area: { sheet: 'Sheet1', row: 4, column: 2, rows: values.length, columns: values[0]?.length ?? 0 },
      values,
      formats: values.map((row) => row.map((cell) => (typeof cell === 'number' && cell < 2 ? format : 'General'))),
      left: null,
      above: null,
    });
  const scores = (found: Recognition): Extract<Recognition, { kind: 'scores' }> => {
    if (found.kind !== 'scores') throw new Error(brief(found));
    return found;
  };

  test.each([['0%'], ['0.0%'], ['0.00 %'], ['0,0%'], ['[Red]0%;-0%'], ['0.0%" capai"']])(
    'in the format %p',
    (format) => {
      const found = scores(percents([[0.95], [1.02], [1.15]], format));
      expect([found.scores, found.numbers]).toEqual(['indices', [95, 102, 115]]);
      expect(found.scale).toEqual({ numbers: 'percent', texts: null });
      expect(scoresDoubt(found.numbers, found.scores, found.scale)).toBeNull();
    },
  );

  test('and are no answers of people, nor levels', () => {
    expect(scores(percents([[0.95, 1.02, 0.9, 1.1, 1]])).survey).toBeNull();
    expect(scores(percents([[0.05], [0.09]])).scores).toBe('indices');
  });

  test.each<[string, Cell[][], number[], string | null]>([
    ['whole', [['95 %'], ['102%'], ['115 %']], [95, 102, 115], ','],
    ['with a decimal comma', [['Capaian'], ['95,5%'], ['102 %']], [95.5, 102], ','],
    ['with a decimal point', [['95.5%'], [''], ['n/a']], [95.5], '.'],
    ['beside cells in percent', [[0.95], ['102,5 %']], [95, 102.5], ','],
    ['beside points', [[95], ['102,5 %']], [95, 102.5], ','],
  ])('in texts, %s', (_, values, numbers, texts) => {
    const found = scores(percents(values));
    expect([found.scores, found.numbers, found.scale.texts]).toEqual(['indices', numbers, texts]);
    expect(found.scale.numbers).not.toBe('mixed');
  });

  test.each<[string, Cell[][]]>([
    ['percents among plain numbers', [[0.95], [102], [1.15]]],
    ['texts that use both decimal signs', [['95,5%'], ['95.5%']]],
  ])('%s have no limits in common', (_, values) => {
    const found = scores(percents(values));
    expect(scoresDoubt(found.numbers, found.scores, found.scale)).toBe('percentsMixed');
  });

  test('a plain 0 among them is nothing in any scale', () => {
    expect(scores(percents([[0.95], ['0 %'], [102 - 102]])).scale.numbers).toBe('percent');
  });

  test('weights in percent are weights, and what is beyond 120 % is no index', () => {
    expect(brief(percents([[0.24], [0.41], [0.175], [0.175]]))).toBe('shares');
    expect(brief(percents([['24%'], ['41%'], ['35%']]))).toBe('shares');
    expect(brief(percents([[0.95], [1.9]]))).toBe('beyondScales');
  });
});
