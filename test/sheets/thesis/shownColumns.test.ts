/** Headings over several columns, of which the first are hidden. Invented data. */
import { shownColumns } from '../../../src/sheets/thesis/shownColumns';
import { thesisTable } from '../../../src/sheets/thesis/thesisTable';
import { cellsOf } from './support';

const TABLE = [
  ['**KPI', '**Target', '', '', '**Catatan'],
  ['', '**2023', '**2024', '**2025', ''],
  ['Laba', '1', '2', '3', 'baik'],
  ['Omzet', '4', '', '6', ''],
];
const texts = (rows: readonly (readonly string[])[], hidden: readonly number[]): string[][] =>
  shownColumns(
    cellsOf(rows),
    (rows[0] ?? []).map((_, column) => hidden.includes(column)),
  ).map((row) => row.map(({ text }) => text));

test.each<[string, number[], string[]]>([
  ['nothing', [], ['KPI', 'Target', '', '', 'Catatan']],
  ['the first column below a heading', [1], ['KPI', 'Target', '', 'Catatan']],
  ['the first two', [1, 2], ['KPI', 'Target', 'Catatan']],
  ['one in the middle', [2], ['KPI', 'Target', '', 'Catatan']],
  ['all of them', [1, 2, 3], ['KPI', 'Catatan']],
])('hidden is %s', (_, hidden, headings) => {
  expect(texts(TABLE, hidden)[0]).toEqual(headings);
  const [first = []] =
    thesisTable(
      shownColumns(
        cellsOf(TABLE),
        [0, 1, 2, 3, 4].map((column) => hidden.includes(column)),
      ),
      '',
    )?.headings ?? [];
  expect(first.map(({ text }) => text)).toContain('Catatan');
});

test('what stands in the rows of the table stays hidden', () => {
  expect(texts(TABLE, [1])[3]).toEqual(['Omzet', '', '6', '']);
  const words = [
    ['**KPI', '**Kunci', '**Catatan'],
    ['A', 'x', ''],
    ['B', 'y', 'z'],
  ];
  expect(texts(words, [1])).toEqual([
    ['KPI', 'Catatan'],
    ['A', ''],
    ['B', 'z'],
  ]);
});
