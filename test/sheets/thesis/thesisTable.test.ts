/** Tables for a thesis: what is heading, total, caption and note among shown cells. Figures are invented. */
import { thesisTable } from '../../../src/sheets/thesis/thesisTable';
import { cellsOf, shown, WEIGHTS } from './support';

test('headings, totals and columns are told by how the cells look', () => {
  const table = thesisTable(cellsOf(WEIGHTS), 'Bobot', ['AHP.']);
  expect(table?.caption).toBe('Bobot');
  expect(table?.headings).toEqual([['Item', 'Nama', 'Bobot'].map((text) => ({ text, columns: 1 }))]);
  expect(table?.asides).toEqual(['left', 'left', 'right']);
  expect(table?.rows.map(({ isTotal }) => isTotal)).toEqual([false, false, false, true]);
  expect(table?.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual(
    WEIGHTS.slice(1).map((row) => row.map((text) => text.replace('**', ''))),
  );
  expect(table?.notes).toEqual(['AHP.']);
});

test('a heading is over the columns that have headings of their own below it', () => {
  const table = thesisTable(
    cellsOf([
      ['', '**Realisasi', '', '**Catatan'],
      ['**KPI', '**2009', '**2010', ''],
      ['Laba', '1', '2', 'naik'],
    ]),
    '',
  );
  expect(table?.headings[0]).toEqual([
    { text: '', columns: 1 },
    { text: 'Realisasi', columns: 2 },
    { text: 'Catatan', columns: 1 },
  ]);
  expect(table?.headings[1]?.map(({ text }) => text)).toEqual(['KPI', '2009', '2010', '']);
});

test('lines of words above and small ones below are no rows, and what is blank is left out', () => {
  const remark = [shown('Sumber: hasil olah data', 9), shown('', 9), shown('')];
  const rows = [
    ...cellsOf([
      ['', '', ''],
      ['**Laba', '', ''],
      ['**KPI', '', '**Nilai'],
      ['A', '', '1'],
    ]),
    remark,
  ];
  const table = thesisTable(rows, 'Matriks');
  expect(table?.caption).toBe('Matriks. Laba');
  expect(table?.asides).toEqual(['left', 'right']);
  expect(table?.rows).toHaveLength(1);
  expect(table?.notes).toEqual(['Sumber: hasil olah data']);
});

test('office and period above bold headings are words of the caption', () => {
  const table = thesisTable(
    cellsOf([
      ['Kantor', 'KPPN Kota', ''],
      ['Periode', '2025', ''],
      ['**KPI', '**Nilai', '**Warna'],
      ['A', '1', 'Merah'],
    ]),
    'CKP',
  );
  expect(table?.caption).toBe('CKP. Kantor KPPN Kota. Periode 2025');
  expect(table?.headings).toHaveLength(1);
  expect(table?.rows).toHaveLength(1);
});

test('a last row with its name alone is a row', () => {
  const table = thesisTable(
    cellsOf([
      ['**KPI', '**Nilai'],
      ['A', '1'],
      ['B', ''],
    ]),
    '',
  );
  expect(table?.rows.map(({ cells }) => cells[0]?.text)).toEqual(['A', 'B']);
});

test('a table of numbers alone has no headings, and one of words has its first row', () => {
  expect(
    thesisTable(
      cellsOf([
        ['1', '3'],
        ['0,33', '1'],
      ]),
      '',
    )?.headings,
  ).toEqual([]);
  expect(
    thesisTable(
      cellsOf([
        ['Kutipan', 'Tema'],
        ['"Kami ikut aturan"', 'koersif'],
        ['x', 'y'],
      ]),
      '',
    )?.headings,
  ).toHaveLength(1);
});

test.each([[[]], [[['', '']]], [[['satu sel']]], [[['a', 'b']]], [[['a'], ['b']]]])(
  '%j is no table',
  (rows: string[][]) => expect(thesisTable(cellsOf(rows), 'Judul')).toBeNull(),
);
