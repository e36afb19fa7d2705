/** Rows that are no KPI: groups with numbers, totals, sections, dashes and what stands below a table. */
import { expectRight, mean, near, percent, read } from './read';
import type { Cells } from './read';

const HEADINGS = ['No', 'Indikator Kinerja Utama', 'Bobot', 'Target', 'Realisasi', 'Indeks', 'Nilai'];
/** Invented data: 105 and 95 by 60/40 make 101. */
const ROWS: Cells = [
  [1, 'Indeks kepuasan', 60, 80, 84, 105, 63],
  [2, 'Nilai SAKIP', 40, 70, 66.5, 95, 38],
];
const RIGHT = { total: near(101), kpis: ['Indeks kepuasan', 'Nilai SAKIP'] };

const names = (cells: Cells): string[] => read(cells).kpis.map((key) => key.trim());

describe('a total', () => {
  test.each([
    ['', 'TOTAL', 100, '', '', '', 101],
    ['TOTAL', '', 100, '', '', '', 101],
    ['', 'Jumlah', 100, '', '', '', 101],
    ['', 'Total Nilai', 100, '', '', '', 101],
    ['Nilai Kinerja Organisasi (NKO)', '', '', '', '', '', 101],
    ['', 'NKO', '', '', '', '', 101],
    ['', 'Nilai Kinerja Organisasi', 100, '', '', 100, 101],
    ['', 'Rata-rata capaian kinerja', '', '', '', 100, ''],
    ['', 'Rata - rata', '', '', '', 100, ''],
    ['', 'Overall score', 100, '', '', '', 101],
    ['', 'Grand Total', 100, '', '', '', 101],
    ['', 'Monthly Average Performance', '', 75, 75.25, 100, ''],
    ['', 'Capaian Kinerja', 100, '', '', '', 101],
    ['', '', 100, '', '', '', 101],
  ] satisfies [string, string, ...Cells[number][number][]][])('"%s%s" is no KPI', (...total) => {
    expect(read([HEADINGS, ...ROWS, total])).toMatchObject(RIGHT);
  });

  test('that disagrees with what the rows make is said', () => {
    const withTotal = (total: number): string[] => {
      const { said, asked } = read([HEADINGS, ...ROWS, ['', 'TOTAL', 100, '', '', '', total]]);
      return [...said, ...asked];
    };
    const agreed = withTotal(101);
    expect(withTotal(97.5).filter((kind) => !agreed.includes(kind))).not.toEqual([]);
  });

  test('that agrees but for the rounding of its parts is not', () => {
    const kinds = (total: number): number =>
      read([HEADINGS, ...ROWS, ['', 'TOTAL', 100, '', '', '', total]]).said.length;
    expect(kinds(101.01)).toBe(kinds(101));
  });

  test('of a published table that its own rows do not make', () => {
    // docs.prismerp.net, as in computed.test.ts: it prints 82 %, its rows make 55.3.
    const cells: Cells = [
      ['KPI', 'Weightage', 'Target', 'Achieve', 'Weightage Score', 'Comments'],
      ['Sales review achieve', percent(30), 10000, 1100, percent(30), ''],
      ['Projects completed on time', percent(30), 5, 4, percent(25), ''],
      ['Number of leads converted', percent(20), 10, 8, percent(15), ''],
      ['Yearly Sales', percent(20), 100000, 60000, percent(12), ''],
      ['Total', percent(100), '', '', percent(82), ''],
    ];
    expect(names(cells)).not.toContain('Total');
    expectRight(read(cells), 55.3, 'computed', 'column:realization');
  });

  test('of each perspective and of all', () => {
    const cells: Cells = [
      ['Perspektif', 'KPI', 'Bobot', 'Target', 'Realisasi', 'Skor'],
      ['Keuangan', 'Pendapatan', 40, 100, 110, 44],
      ['', 'Sub Total', 40, '', '', 44],
      ['Pelanggan', 'Kepuasan', 60, 4, 3.6, 54],
      ['', 'Sub Total', 60, '', '', 54],
      ['', 'TOTAL', 100, '', '', 98],
    ];
    expect(names(cells)).toEqual(['Pendapatan', 'Kepuasan']);
    expectRight(read(cells), 98, 'weightsCustomary');
  });

  test('is not every name that begins like one', () => {
    const cells: Cells = [
      ['IKU', 'Target', 'Realisasi', 'Polaritas'],
      ['Jumlah pegawai yang dilatih', 40, 44, 'Maximize'],
      ['Rata-rata waktu layanan', 5, 5, 'Minimize'],
      ['Nilai kinerja anggaran', 90, 81, 'Maximize'],
      ['Total penjualan', 10, 10, 'Maximize'],
      ['Indeks kepuasan', 4, 4, 'Maximize'],
    ];
    expect(names(cells)).toEqual(cells.slice(1).map(([name]) => name));
  });
});

describe('groups', () => {
  test('with numbers of their own', () => {
    // Rows of the performance sheet of a health centre, 2019 (id.scribd.com/document/448324523), whose groups carry the
    // means 89.1, 77.1 and 100. Indices of what was reached of the target: 51.65, 120 at most (171.9), 100.
    const cells: Cells = [
      ['No', 'Program/Variabel', 'Satuan', 'Target Sasaran', 'Pencapaian', '% Cakupan Riil', '% Kinerja'],
      ['2.3', 'Upaya Kesehatan Perseorangan (UKP)', '', '', '', '', 89.1],
      ['2.3.1', 'Pelayanan Non Rawat Inap', '', '', '', '', 77.1],
      ['1', 'Penderita hipertensi mendapat pelayanan', 'orang', 13344, 6892, 51.6, 51.6],
      ['2', 'Penderita diabetes mendapat pelayanan', 'orang', 647, 1112, 171.9, 100],
      ['2.3.2', 'Pelayanan Gawat Darurat', '', '', '', '', 100],
      ['3', 'Kelengkapan informed consent', 'berkas', 2667, 2667, 100, 100],
    ];
    const table = read(cells);
    expect(table.kpis).toHaveLength(3);
    expectRight(table, mean((100 * 6892) / 13344, 120, 100), 'computed', 'column:realization', 'sections');
  });

  test('with a weight and a value', () => {
    const cells: Cells = [
      HEADINGS,
      ['A', 'Perspektif Pelanggan', 60, '', '', 105, 63],
      [1, 'Indeks kepuasan', 60, 80, 84, 105, 63],
      ['B', 'Perspektif Internal', 40, '', '', 95, 38],
      [2, 'Nilai SAKIP', 40, 70, 66.5, 95, 38],
    ];
    expect(names(cells)).toEqual(['Indeks kepuasan', 'Nilai SAKIP']);
    expectRight(read(cells), 101, 'weightsCustomary');
  });

  test('named "Strategic objective 1"', () => {
    const cells: Cells = [
      ['KPI', 'Target', 'Actual', 'Polarity'],
      ['Strategic objective 1: Better service', '', '', ''],
      ['Satisfaction', 90, 92, 'Maximize'],
      ['Compliance', 70, 66, 'Maximize'],
      ['Strategic objective 2: Accountability', '', '', ''],
      ['Audit index', 3.5, 3.6, 'Maximize'],
    ];
    expect(names(cells)).toEqual(['Satisfaction', 'Compliance', 'Audit index']);
    expectRight(read(cells), mean(mean(9200 / 90, 6600 / 70), 360 / 3.5), 'sections', 'objectives');
  });

  test('each with the headings again, the first above them', () => {
    const headings = ['No', 'Indikator Kinerja', 'Bobot', 'Target', 'Realisasi'];
    const cells: Cells = [
      ['A. PERSPEKTIF PELANGGAN', '', '', '', ''],
      headings,
      [1, 'Indeks kepuasan', 60, 80, 84],
      ['', '', '', '', ''],
      ['B. PERSPEKTIF INTERNAL', '', '', '', ''],
      headings,
      [2, 'Nilai SAKIP', 40, 70, 66.5],
    ];
    expect(names(cells)).toEqual(['Indeks kepuasan', 'Nilai SAKIP']);
    expectRight(read(cells), 101, 'weightsCustomary');
  });
});

describe('nothing', () => {
  test('in rows of dashes', () => {
    const cells: Cells = [HEADINGS, ROWS[0] ?? [], ['-', '-', '-', '-', '-', '-', '-'], ROWS[1] ?? []];
    expect(read(cells)).toMatchObject(RIGHT);
  });

  test('in blank rows', () => {
    const blank = Array.from({ length: 7 }, () => '');
    expect(read([HEADINGS, blank, ROWS[0] ?? [], blank, ROWS[1] ?? [], blank])).toMatchObject(RIGHT);
  });

  test('in a row with a number and no words', () => {
    expect(read([HEADINGS, ...ROWS, [3, '', '', '', '', '', '']])).toMatchObject(RIGHT);
  });

  test('in a row that is named and measured by nothing', () => {
    // "Lain-lain" waits for its figures: it is a KPI without data, or none; its weight does not count.
    expect(read([HEADINGS, ...ROWS, [3, 'Lain-lain', '', '', '', '', '']]).total).toEqual(near(101));
  });
});

describe('what stands below a table', () => {
  test.each([
    [
      'a place and a day to sign',
      [
        ['', 'Surabaya, 31 Desember 2023'],
        ['', 'Kepala Kantor'],
        ['', 'NIP 19700101 199003 1 001'],
      ],
    ],
    ['a source', [['Sumber: aplikasi kinerja, 2023']]],
    ['notes', [['Catatan:'], ['1) angka sementara'], ['*) triwulan IV']]],
    ['a legend with limits', [['Keterangan'], ['Hijau', '≥ 100'], ['Kuning', '80 – 100'], ['Merah', '< 80']]],
    [
      'a legend with numbers',
      [
        ['Kriteria', '', 'Batas'],
        ['', 'Sangat baik', 91],
        ['', 'Baik', 76],
        ['', 'Cukup', 66],
      ],
    ],
    [
      'a calculation',
      [
        ['', 'CKP', '', '', '', '', 101],
        ['', 'NKP', '', '', '', '', 97.2],
      ],
    ],
  ] satisfies [string, Cells][])('%s', (_, below) => {
    expect(read([HEADINGS, ...ROWS, ['', '', '', '', '', '', ''], ...below])).toMatchObject(RIGHT);
    expect(read([HEADINGS, ...ROWS, ...below])).toMatchObject(RIGHT);
  });

  test('another table', () => {
    const cells: Cells = [
      HEADINGS,
      ...ROWS,
      ['', '', '', '', '', '', ''],
      ['No', 'Program', 'Pagu', 'Realisasi Anggaran', 'Persen', '', ''],
      [1, 'Penunjang urusan', 150000000, 120000000, 80, '', ''],
      [2, 'Pelayanan', 90000000, 88000000, 97.78, '', ''],
    ];
    expect(read(cells)).toMatchObject(RIGHT);
  });
});
