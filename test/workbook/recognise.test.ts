import { ScoringError } from '../../src/engine/scoringError';
import { WorkbookError } from '../../src/workbook/errors';
import { recognise, recogniseCells } from '../../src/workbook/recognise';
import type { Recognition } from '../../src/workbook/recognise';
import type { Cell, SelectionReading } from '../../src/workbook/selection';

interface Around {
  left?: Cell[];
  above?: Cell[];
}

/** The cells as if they were selected at C5 of a sheet. */
function reading(values: Cell[][], { left, above }: Around = {}): SelectionReading {
  const area = { sheet: 'Sheet1', row: 4, column: 2, rows: values.length, columns: values[0]?.length ?? 0 };
  return { area, values, left: left ?? null, above: above ?? null };
}

const seen = (values: Cell[][], around?: Around): Recognition => recogniseCells(reading(values, around));

/** One word per selection: what the pane will show. */
function brief(found: Recognition): string {
  switch (found.kind) {
    case 'matrix':
      return `matrix ${found.judgments.size}${found.judgments.missing > 0 ? ` missing ${found.judgments.missing}` : ''}`;
    case 'wrongMatrix':
      return `wrong ${found.body.rows}: ${found.error.key}`;
    case 'scores':
      return `${found.scores} ${found.numbers.length}`;
    case 'nothing':
      return found.reason;
    case 'failed':
      return 'failed';
  }
}

const full: Cell[][] = [
  [1, 2, 4],
  [0.5, 1, 2],
  [0.25, 0.5, 1],
];

describe('a pairwise matrix is recognised', () => {
  test.each<[string, Cell[][], string]>([
    ['a full matrix', full, 'matrix 3'],
    [
      'two items',
      [
        [1, 3],
        [0.333, 1],
      ],
      'matrix 2',
    ],
    [
      'equal judgments',
      [
        [1, 1],
        [1, 1],
      ],
      'matrix 2',
    ],
    [
      'the upper triangle, diagonal given',
      [
        [1, 2, 4],
        ['', 1, 2],
        ['', '', 1],
      ],
      'matrix 3',
    ],
    [
      'the upper triangle, diagonal blank',
      [
        ['', 2, 4],
        ['', '', 2],
        ['', '', ''],
      ],
      'matrix 3',
    ],
    [
      'the lower triangle',
      [
        [1, '', ''],
        [2, 1, ''],
        [4, 2, 1],
      ],
      'matrix 3',
    ],
    [
      'zeros where blanks were copied by formula',
      [
        [1, 2, 4],
        [0, 1, 2],
        [0, 0, 1],
      ],
      'matrix 3',
    ],
    [
      'a missing judgment',
      [
        [1, 2, ''],
        [0.5, 1, 3],
        ['', '', 1],
      ],
      'matrix 3 missing 1',
    ],
    [
      'text fractions',
      [
        [1, '1/3', '0,5'],
        [3, 1, 2],
        [2, '1/2', 1],
      ],
      'matrix 3',
    ],
    [
      "Expert Choice's parentheses",
      [
        [1, '(2.0)', 3],
        ['', 1, '(2)'],
        ['', '', 1],
      ],
      'matrix 3',
    ],
    [
      'negatives that were parentheses',
      [
        [1, -2, 3],
        ['', 1, -2],
        ['', '', 1],
      ],
      'matrix 3',
    ],
    [
      'reciprocals rounded to two decimals',
      [
        [1, 7, 6],
        [0.14, 1, 0.5],
        [0.17, 2, 1],
      ],
      'matrix 3',
    ],
    [
      'with names',
      [
        ['', 'A', 'B', 'C'],
        ['A', ...full[0]!],
        ['B', ...full[1]!],
        ['C', ...full[2]!],
      ],
      'matrix 3',
    ],
    [
      'with a column of names only',
      [
        ['A', ...full[0]!],
        ['B', ...full[1]!],
        ['C', ...full[2]!],
      ],
      'matrix 3',
    ],
    ['with a heading row only', [['A', 'B', 'C'], ...full], 'matrix 3'],
    [
      'with numbers as names',
      [
        ['', 1, 2, 3],
        [1, ...full[0]!],
        [2, ...full[1]!],
        [3, ...full[2]!],
      ],
      'matrix 3',
    ],
    [
      'with blank rows and columns around',
      [
        ['', '', '', ''],
        [1, 2, 4, ''],
        [0.5, 1, 2, ''],
        [0.25, 0.5, 1, ''],
      ],
      'matrix 3',
    ],
  ])('%s', (_, values, expected) => expect(brief(seen(values))).toBe(expected));

  test('the heading row and the column of names are not part of the judgments', () => {
    const found = seen([
      ['Goal', 'A', 'B'],
      ['Quality', 1, 3],
      ['Cost', '', 1],
    ]);
    expect(found).toMatchObject({ body: { row: 5, column: 3, rows: 2, columns: 2 } });
    expect(found).toMatchObject({
      labels: { texts: ['Quality', 'Cost'], area: { row: 5, column: 2, rows: 2, columns: 1 } },
    });
  });

  test('a column of codes before the names is not taken for names', () => {
    const found = seen([
      ['Code', 'Criterion', 'LK', 'REK'],
      ['LK', 'Financial report', 1, 3],
      ['REK', 'Reconciliation', '', 1],
    ]);
    expect(found).toMatchObject({ body: { row: 5, column: 4, rows: 2, columns: 2 } });
    expect(found).toMatchObject({ labels: { texts: ['Financial report', 'Reconciliation'], area: { column: 3 } } });
  });

  test('a title row above the headings falls away', () => {
    expect(
      seen([
        ['Perspectives', '', ''],
        ['', 'A', 'B'],
        ['A', 1, 3],
        ['B', '', 1],
      ]),
    ).toMatchObject({ kind: 'matrix', body: { row: 6, column: 3 }, labels: { texts: ['A', 'B'] } });
  });

  test('names just left of the selection are found', () => {
    expect(seen(full, { left: ['Quality', 'Cost', 'Time'], above: ['x', 'y', 'z'] })).toMatchObject({
      labels: { texts: ['Quality', 'Cost', 'Time'], area: { row: 4, column: 1, rows: 3, columns: 1 } },
    });
  });

  test('names just above are taken when none stand on the left', () => {
    expect(seen(full, { left: ['', '', ''], above: ['Quality', 'Cost', 'Time'] })).toMatchObject({
      labels: { texts: ['Quality', 'Cost', 'Time'], area: { row: 3, column: 2, rows: 1, columns: 3 } },
    });
  });

  test('numbers or half a list of names beside the matrix are not names', () => {
    expect(seen(full, { left: [5, 6, 7], above: ['Quality', '', ''] })).toMatchObject({ labels: null });
  });
});

describe('a matrix that is meant as one but wrong says why', () => {
  test.each<[string, Cell[][], string]>([
    [
      'a pair that is not reciprocal',
      [
        [1, 2, 4],
        [2, 1, 2],
        [0.25, 0.5, 1],
      ],
      'wrong 3: pairNotReciprocal',
    ],
    [
      'a word among the judgments',
      [
        [1, 2, 'x'],
        [0.5, 1, 2],
        ['', 0.5, 1],
      ],
      'wrong 3: judgmentNotUnderstood',
    ],
    [
      'a diagonal that is not 1',
      [
        [5, 2, 4],
        [0.5, 1, 2],
        [0.25, 0.5, 1],
      ],
      'wrong 3: diagonalNotOne',
    ],
    [
      'items never compared',
      [
        [1, 2, '', ''],
        ['', 1, '', ''],
        ['', '', 1, 3],
        ['', '', '', 1],
      ],
      'wrong 4: itemsNeverCompared',
    ],
    [
      'a typed 1/3 that Excel made a date',
      [
        [1, 46_025, 2],
        ['', 1, 2],
        ['', '', 1],
      ],
      'wrong 3: judgmentLikelyDate',
    ],
  ])('%s', (_, values, expected) => expect(brief(seen(values))).toBe(expected));
});

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
    ['truth values', [[true], [false]], 'noNumbers'],
    ['only errors', [['#N/A'], ['#VALUE!']], 'noNumbers'],
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
