import type { Cell } from '../../src/workbook/selection/selection';
import { brief, seen } from './seen';

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

  test('a printed table is searched for its matrix: totals and weights are left out', () => {
    const found = seen([
      ['Code', 'Name', 'A', 'B', 'C', 'Weight'],
      ['a', 'Quality', 1, 2, 4, 0.571],
      ['b', 'Cost', 0.5, 1, 2, 0.286],
      ['c', 'Time', 0.25, 0.5, 1, 0.143],
      ['', 'Total', 1.75, 3.5, 7, 1],
    ]);
    expect(found).toMatchObject({ kind: 'matrix', body: { row: 5, column: 4, rows: 3, columns: 3 } });
    expect(found).toMatchObject({ labels: { texts: ['Quality', 'Cost', 'Time'] } });
  });

  test('the sum of the weights, a 1 right on the diagonal, is no item', () => {
    const printed = (last: Cell): Cell[][] => [
      ['Code', 'Name', 'A', 'B', 'C', 'Weight', 'Printed'],
      ['a', 'Quality', 1, 2, 4, 0.571, 0.57],
      ['b', 'Cost', '', 1, 2, 0.286, 0.29],
      ['c', 'Time', '', '', 1, 0.143, 0.14],
      ['', last, '', '', '', 1, 1],
    ];
    const matrix = { kind: 'matrix', body: { row: 5, column: 4, rows: 3, columns: 3 } };
    expect(seen(printed(''))).toMatchObject(matrix);
    expect(seen(printed('Sum of the weights'))).toMatchObject(matrix);
  });

  test('an item that weighs as much as the others together is not taken for their total', () => {
    const third = 1 / 3;
    const values = [
      ['A', 1, 1, 1, third],
      ['B', 1, 1, 1, third],
      ['C', 1, 1, 1, third],
      ['D', 3, 3, 3, 1],
    ];
    expect(brief(seen(values))).toBe('matrix 4');
    expect(brief(seen([...values.slice(0, 3), ['Total', 3, 3, 3, 1]]))).toBe('matrix 3');
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

describe('the same names down and across', () => {
  test.each<[string, Cell[][], string]>([
    [
      'two items with a wrong word between them',
      [
        ['', 'A', 'B'],
        ['A', 1, 'abc'],
        ['B', '#VALUE!', 1],
      ],
      'wrong 2: judgmentNotUnderstood',
    ],
    [
      'a table that waits for its judgments',
      [
        ['', 'A', 'B'],
        ['A', '', ''],
        ['B', '', ''],
      ],
      'wrong 2: itemsNeverCompared',
    ],
  ])('mean a matrix: %s', (_, values, expected) => expect(brief(seen(values))).toBe(expected));
});

describe('a wrong word whose reciprocal became an error value', () => {
  const names = ['Quality', 'Cost', 'Time', 'Staff'];
  const body = (diagonal: Cell): Cell[][] => [
    [diagonal, 'abc', 3, 5],
    ['#VALUE!', diagonal, 2, 4],
    [0.333, 0.5, diagonal, 2],
    [0.2, 0.25, 0.5, diagonal],
  ];
  const labelled = (diagonal: Cell): Cell[][] => [
    ['', ...names],
    ...body(diagonal).map((row, index): Cell[] => [names[index]!, ...row]),
  ];

  test.each<Cell>([1, ''])('is a 4 × 4 matrix with one wrong cell, diagonal %j', (diagonal) => {
    const wrong = { kind: 'wrongMatrix', body: { rows: 4 }, error: { values: { place: { en: 'row 1, column 2' } } } };
    expect(seen(labelled(diagonal))).toMatchObject({ ...wrong, labels: { texts: names } });
    expect(seen(body(diagonal), { left: names, above: names })).toMatchObject({ ...wrong, labels: { texts: names } });
    expect(seen(body(diagonal))).toMatchObject({ ...wrong, labels: null });
  });

  test('is not stripped off as headings when a blank lower triangle leaves only the word', () => {
    const upper = labelled(1).map((row, index) =>
      row.map((cell, column) => (column > 0 && column < index ? '' : cell)),
    );
    expect(brief(seen(upper))).toBe('wrong 4: judgmentNotUnderstood');
  });

  test('stays one matrix within a printed table with totals and weights', () => {
    const printed = labelled(1).map((row, index): Cell[] => [...row, index === 0 ? 'Weight' : '#VALUE!']);
    expect(seen([...printed, ['Total', '#VALUE!', 1.75, 6.5, 12, 1]])).toMatchObject({
      kind: 'wrongMatrix',
      body: { row: 5, column: 3, rows: 4 },
      error: { values: { place: { en: 'row 1, column 2' } } },
    });
  });

  test('names no item', () => {
    const errors: Cell[] = ['#REF!', '#REF!', '#N/A'];
    expect(seen(full, { left: errors, above: errors })).toMatchObject({ kind: 'matrix', labels: null });
  });
});

describe('a judgment beyond 9 is computed, and its cell is named', () => {
  const beyond = (values: Cell[][]): readonly string[] => {
    const found = seen(values);
    return found.kind === 'matrix' ? found.beyondScale : [found.kind];
  };

  test.each<[string, Cell[][], string[]]>([
    [
      'a full matrix',
      [
        [1, 12],
        ['1/12', 1],
      ],
      ['D5'],
    ],
    [
      'its lower triangle',
      [
        [1, '', ''],
        [0.05, 1, ''],
        [3, 2, 1],
      ],
      ['C6'],
    ],
    [
      'a negative',
      [
        ['', -15],
        ['', ''],
      ],
      ['D5'],
    ],
    [
      'several',
      [
        [1, 11, 2],
        ['', 1, 20],
        ['', '', 1],
      ],
      ['D5', 'E6'],
    ],
    [
      'a printed ninth is 1/9',
      [
        [1, 0.11, 9],
        ['', 1, 2],
        ['', '', 1],
      ],
      [],
    ],
    ['the scale', full, []],
  ])('%s', (_, values, cells) => expect(beyond(values)).toEqual(cells));
});
