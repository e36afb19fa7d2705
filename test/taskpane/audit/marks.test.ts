/** Findings beside their table: by rows, without roundings, in the first column with nothing in it. */
import type { Finding } from '../../../src/model/audit/finding';
import { remark } from '../../../src/model/scorecard/remark';
import { freeColumn, marksOf } from '../../../src/taskpane/audit/marks';
import { mayBeTable } from '../../../src/taskpane/audit/mayBeTable';

const CELL = { sheet: 'S', column: 3, rows: 1, columns: 1 };

function found(row: number, item: string, change: Partial<Finding> = {}): Finding {
  return {
    kind: 'otherTable',
    certainty: 'certain',
    cells: [{ ...CELL, row }],
    remark: remark('auditOtherTable', { place: item, printed: 1, other: 2, heading: '“Actual”', cell: 'cell D9' }),
    effect: null,
    ...change,
  };
}

test('each row has the sentences of its cells, from the top, with what they do to the total', () => {
  const total = { printed: 7.9, corrected: 8.01, decimals: 2, ownDecimals: 2, isPercent: false };
  const effect = { total, light: null, divisor: null };
  const marks = marksOf([found(9, 'B'), found(4, 'A'), found(9, 'C', { effect })], 'en');
  expect(marks).toEqual([
    { row: 4, text: 'A: 1 here, 2 in “Actual” (cell D9).', to: { ...CELL, row: 4 } },
    {
      row: 9,
      to: { ...CELL, row: 9 },
      text: 'B: 1 here, 2 in “Actual” (cell D9). C: 1 here, 2 in “Actual” (cell D9). If only this is corrected, the total becomes 8.01; now it is 7.90.',
    },
  ]);
});

test('what rounding explains is not written beside the table', () => {
  expect(marksOf([found(4, 'A', { certainty: 'rounding' })], 'en')).toEqual([]);
});

test.each([
  [
    [
      ['', ''],
      ['', ''],
    ],
    0,
  ],
  [
    [
      ['', 'note'],
      ['mine', ''],
    ],
    2,
  ],
  [
    [
      [0, ''],
      ['', ''],
    ],
    1,
  ],
])('room in %j is found in column %i', (cells, column) => {
  const wide = cells.map((row) => [...row, ...Array<string>(18).fill('')]);
  expect(freeColumn(wide)).toBe(column);
});

test('where every column is in use there is no room', () => {
  expect(freeColumn([Array<number>(20).fill(1)])).toBe(-1);
});

describe('selected cells may be a table', () => {
  const reading = (values: (string | number)[][]) => ({
    area: { sheet: 'S', row: 0, column: 0, rows: values.length, columns: values[0]?.length ?? 0 },
    values,
    left: null,
    above: null,
  });
  test('with numbers in rows and columns, as numbers or as texts', () => {
    expect(
      mayBeTable(
        reading([
          ['A', 1, 2],
          ['B', 3, 4],
        ]),
      ),
    ).toBe(true);
    expect(
      mayBeTable(
        reading([
          ['A', '97,5 %', '2 hari'],
          ['B', '3', '-4'],
        ]),
      ),
    ).toBe(true);
  });
  test('not a single row or column, and not words', () => {
    expect(mayBeTable(reading([[1, 2, 3, 4, 5]]))).toBe(false);
    expect(mayBeTable(reading([[1], [2], [3], [4]]))).toBe(false);
    expect(
      mayBeTable(
        reading([
          ['A', 'one'],
          ['B', 'two'],
          ['C', 'three'],
        ]),
      ),
    ).toBe(false);
  });
});
