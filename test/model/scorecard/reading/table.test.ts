/** Tables as people make them, and what is not a table. */
import { guessColumns } from '../../../../src/model/scorecard/reading/columns';
import { guessKind } from '../../../../src/model/scorecard/methods';
import { readKpis } from '../../../../src/model/scorecard/reading/kpis';
import { findTable } from '../../../../src/model/scorecard/reading/table';
import type { FoundTable, Kpi } from '../../../../src/model/scorecard/types';
import type { CellValue } from '../../../../src/model/types';
import { scorecard } from '../support';

function found(cells: readonly (readonly CellValue[])[], firstRow?: number): FoundTable {
  const one = findTable(cells, firstRow);
  if (one === null) throw new Error('no table');
  return one;
}

const headingsOf = ({ table }: FoundTable): Record<string, string> =>
  Object.fromEntries(Object.entries(guessColumns(table).columns).map(([role, { heading }]) => [role, heading]));

function kpisOf({ table }: FoundTable): readonly Kpi[] {
  const { columns } = guessColumns(table);
  return readKpis(table, scorecard(guessKind(table, columns), { columns, weights: 'equal' })).kpis;
}

describe('a table of a ministry', () => {
  const cells: CellValue[][] = [
    ['CAPAIAN KINERJA TAHUN 2024', '', '', '', '', '', ''],
    ['Kantor Pelayanan', '', '', '', '', '', ''],
    ['', '', '', '', '', '', ''],
    ['No', 'Sasaran Strategis', 'Indikator Kinerja Utama', 'Satuan', 'Target', 'Realisasi', 'Capaian (%)'],
    ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7=6/5)'],
    ['A.', 'Perspektif Pelanggan', '', '', '', '', ''],
    [1, 'Layanan prima', 'Indeks kepuasan pengguna', 'indeks', 4.5, 4.6, 102.2],
    [2, '', 'Jumlah keluhan yang diselesaikan', '%', 90, 88, 97.8],
    ['B.', 'Perspektif Internal', '', '', '', '', ''],
    [3, 'Proses cepat', 'Rata-rata waktu layanan', 'hari', 5, 4, 120],
    ['', 'Jumlah', '', '', '', '', 106.7],
    ['', '', '', '', '', '', ''],
    ['Sumber: aplikasi kinerja', '', '', '', '', '', ''],
  ];
  const one = found(cells, 10);

  it('is read without titles, column numbers, sections, totals and sources', () => {
    expect(one).toMatchObject({ headingRow: 3, headingRows: 1, bodyRows: [6, 7, 9] });
    expect(one.table.rowNumbers).toEqual([16, 17, 19]);
    expect(one.table.sections).toEqual(['Perspektif Pelanggan', 'Perspektif Pelanggan', 'Perspektif Internal']);
  });

  it('has its columns', () => {
    expect(headingsOf(one)).toEqual({
      objective: 'Sasaran Strategis',
      name: 'Indikator Kinerja Utama',
      unit: 'Satuan',
      target: 'Target',
      realization: 'Realisasi',
    });
    expect(guessKind(one.table, guessColumns(one.table).columns)).toBe('nko');
  });

  it('has perspectives from its sections, and objectives from the cell above', () => {
    expect(kpisOf(one).map(({ name, perspective, objective }) => [name, perspective, objective])).toEqual([
      ['Indeks kepuasan pengguna', 'Perspektif Pelanggan', 'Layanan prima'],
      ['Jumlah keluhan yang diselesaikan', 'Perspektif Pelanggan', 'Layanan prima'],
      ['Rata-rata waktu layanan', 'Perspektif Internal', 'Proses cepat'],
    ]);
  });
});

describe('headings', () => {
  it('of two rows, with years below', () => {
    const one = found([
      ['Kode', 'KPI', 'Target', '', 'Realisasi', ''],
      ['', '', 2023, 2024, 2023, 2024],
      ['K1', 'Serapan anggaran', 90, 95, 91, 97],
    ]);
    expect(one).toMatchObject({ headingRow: 0, headingRows: 2, bodyRows: [2] });
    expect(headingsOf(one)).toEqual({
      code: 'Kode',
      name: 'KPI',
      target: 'Target 2024',
      realization: 'Realisasi 2024',
    });
  });

  it('of an Objective Matrix in Indonesian', () => {
    const one = found([
      [
        'Kode KPI',
        'Key Performance Indicator',
        'Terburuk',
        'Awal',
        'Target',
        'Terbaik',
        'Pencapaian',
        'Bobot (%)',
        'Level',
      ],
      ['F1', 'Pendapatan', 10, 20, 30, '', 25, 60, 6.5],
      ['F2', 'Keluhan', 9, 5, 1, 0, 4, 40, 5],
    ]);
    expect(headingsOf(one)).toEqual({
      code: 'Kode KPI',
      name: 'Key Performance Indicator',
      worst: 'Terburuk',
      start: 'Awal',
      target: 'Target',
      best: 'Terbaik',
      realization: 'Pencapaian',
      weight: 'Bobot (%)',
    });
    const { columns, unsure } = guessColumns(one.table);
    // An achievement may as well be a percentage.
    expect(unsure).toEqual(['realization']);
    expect(guessKind(one.table, columns)).toBe('omax');
  });

  it('that name levels', () => {
    const rows: CellValue[][] = [['F1', 10, 20, 30, 25]];
    const target = found([['KPI', 'Level 0', 'Level 3', 'Level 10', 'Performance'], ...rows]);
    expect(headingsOf(target)).toMatchObject({ worst: 'Level 0', start: 'Level 3', target: 'Level 10' });
    expect(headingsOf(target)).not.toHaveProperty('best');
    const best = found([
      ['KPI', 'Level 0', 'Level 3', 'Target', 'Level 10', 'Performance'],
      ['F1', 1, 2, 3, 4, 3],
    ]);
    expect(headingsOf(best)).toMatchObject({ target: 'Target', best: 'Level 10' });
  });

  it('of two years, where the earlier result may be the start', () => {
    const { table } = found([
      ['KPI', 'Worst', 'Realization 2009', 'Target 2010', 'Realization 2010'],
      ['Revenue', 10, 20, 30, 25],
    ]);
    const { columns, unsure } = guessColumns(table);
    expect(columns.realization?.heading).toBe('Realization 2010');
    expect(columns.start?.heading).toBe('Realization 2009');
    expect(unsure).toEqual(['start']);
  });

  it('of quarters: the latest', () => {
    const one = found([
      ['IKU', 'Target TW I', 'Realisasi TW I', 'Target TW II', 'Realisasi TW II'],
      ['Serapan anggaran', 20, 22, 40, 41],
    ]);
    expect(headingsOf(one)).toEqual({ name: 'IKU', target: 'Target TW II', realization: 'Realisasi TW II' });
  });

  it('are never taken from a column of printed figures, remarks or results', () => {
    const one = found([
      ['KPI', 'Target', 'Realisasi', 'Realisasi tercetak', 'Indeks capaian', 'Keterangan target', 'Status'],
      ['Serapan anggaran', 90, 95, 95.1, 105.6, 'naik', 'Hijau'],
    ]);
    expect(headingsOf(one)).toEqual({ name: 'KPI', target: 'Target', realization: 'Realisasi' });
  });

  it('that promise numbers above text are no sure guess', () => {
    const { table } = found([
      ['KPI', 'Target', 'Realisasi'],
      ['Serapan anggaran', 'cukup', 'baik'],
      ['Kepuasan', 'baik', 'baik'],
    ]);
    const { columns, unsure } = guessColumns(table);
    expect(columns.target?.heading).toBe('Target');
    expect(unsure).toEqual(['target', 'realization']);
  });

  it('with two columns that may be meant are no sure guess', () => {
    const { table } = found([
      ['KPI', 'Target', 'Realisasi', 'Realisasi'],
      ['Serapan anggaran', 90, 95, 96],
    ]);
    expect(guessColumns(table).unsure).toEqual(['realization']);
  });

  it.each([[[1.1, 1.2]], [[101, 102]], [['KPI 1', 'KPI 2']]])('that say Code are sure above codes like %j', (codes) => {
    for (const heading of ['Code', 'Kode']) {
      const { table } = found([
        [heading, 'KPI', 'Target', 'Realization'],
        ...codes.map((code, row): CellValue[] => [code, `Budget ${row}`, 90, 95]),
      ]);
      const { columns, unsure } = guessColumns(table);
      expect(columns.code?.heading).toBe(heading);
      expect(unsure).toEqual([]);
    }
  });

  it('that say Code are no sure guess above sentences, and No above counted rows is no code', () => {
    const sentences = found([
      ['Code', 'KPI', 'Target', 'Realization'],
      ['As in the plan of the year', 'Budget', 90, 95],
    ]);
    expect(guessColumns(sentences.table).unsure).toEqual(['code']);
    const counted = found([
      ['No', 'KPI', 'Target', 'Realization'],
      [1, 'Budget', 90, 95],
      [2, 'Complaints', 90, 95],
    ]);
    expect(guessColumns(counted.table).columns.code).toBeUndefined();
  });

  it('nobody knows are still headings above numbers', () => {
    const one = found([
      ['Judul', '', ''],
      ['Program', 'X1', 'X2'],
      ['Alpha dan beta', 1, 2],
    ]);
    expect(one).toMatchObject({ headingRow: 1, bodyRows: [2] });
    expect(guessColumns(one.table)).toEqual({ columns: { name: { heading: 'Program', index: 0 } }, unsure: ['name'] });
  });
});

describe('rows', () => {
  const HEADINGS = ['Kode', 'KPI', 'Satuan', 'Target', 'Realisasi'];
  const first: CellValue[] = ['K1', 'Serapan anggaran', '%', 90, 95];
  const last: CellValue[] = ['K2', 'Kepuasan', 'indeks', 4, 4.2];
  const between = (...rows: CellValue[][]): readonly number[] => found([HEADINGS, first, ...rows, last]).bodyRows;

  it.each([
    ['a blank row', ['', '', '', '', '']],
    ['the headings again', HEADINGS],
    ['a subtotal', ['', 'Subtotal', '', 180, 190]],
    ['a total in words', ['', 'Jumlah nilai', '', '', 99]],
    ['a perspective with its weight', ['', 'Perspektif Keuangan', '30%', '', '']],
    ['a section', ['B', 'Sumber daya', '', '', '']],
  ])('without %s', (_, row) => {
    expect(between(row)).toEqual([1, 3]);
  });

  it.each([
    ['no data yet', ['K9', 'Jumlah pegawai terlatih', 'orang', '', '']],
    ['a name that begins like a total', ['K9', 'Total pendapatan daerah', 'Rp', 10, 12]],
    ['no code', ['', 'Ketepatan waktu', '%', 90, 91]],
    ['no unit', ['K9', 'Ketepatan waktu', '', 90, '']],
  ])('with a KPI that has %s', (_, row) => {
    expect(between(row)).toEqual([1, 2, 3]);
  });

  it('end where another table begins', () => {
    const cells = [HEADINGS, first, ['', '', '', '', ''], ['Kode', 'KPI turunan', 'Satuan', 'Rumus', ''], last];
    expect(found(cells).bodyRows).toEqual([1]);
  });

  it('are KPIs although nothing is filled in yet', () => {
    const cells = [HEADINGS, ['K1', 'Serapan anggaran', '', '', ''], ['K2', 'Kepuasan', '', '', '']];
    expect(found(cells).bodyRows).toEqual([1, 2]);
  });
});

describe('what is no table', () => {
  it.each([
    ['nothing', [['']]],
    [
      'numbers alone',
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ['one text', [['KPI'], [1]]],
    ['a sentence', [['Target and realization of the office'], ['Source: study']]],
  ])('%s', (_, cells) => {
    expect(findTable(cells)).toBeNull();
  });
});
