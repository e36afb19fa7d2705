/** Usual texts as numbers: with units, signs and currencies, as reports print them. */
import { expectDoubt, expectRight, mean, near, percent, read } from './read';
import type { Cells } from './read';

type Cell = Cells[number][number];
/** Target, realization, polarity and the index they make. */
type Reading = [string, Cell, Cell, string, number];

const one = (target: Cell, realization: Cell, polarity = 'Maximize'): Cells => [
  ['IKU', 'Target', 'Realisasi', 'Polaritas'],
  ['Kinerja', target, realization, polarity],
];

describe('read as the numbers they show', () => {
  test.each([
    ['percents', '95 %', '97,5%', 'Maximize', 9750 / 95],
    ['rupiah', 'Rp 1.500.000.000', 'Rp 1.350.000.000', 'Maximize', 90],
    ['rupiah without a space', 'Rp1.500.000', 'Rp1.350.000,00', 'Maximize', 90],
    ['thousands and a decimal comma', '2.091,47', '2.000,00', 'Maximize', 200000 / 2091.47],
    ['thousands and a decimal point', '2,091.47', '2,000.00', 'Maximize', 200000 / 2091.47],
    ['units', '12 dokumen', '10 dokumen', 'Maximize', 1000 / 12],
    ['days', '5 hari', '4 hari', 'Minimize', 120],
    ['a scale in brackets', '3 (skala 4)', '3,15 (skala 4)', 'Maximize', 105],
    ['a limit', '≥ 95', 97, 'Maximize', 9700 / 95],
    ['a limit in percent', '≥ 95%', '97%', 'Maximize', 9700 / 95],
    ['at least, in words', 'min. 95', 97, 'Maximize', 9700 / 95],
    ['at most', '≤ 5 hari', '4 hari', 'Minimize', 120],
    ['full-width digits', '９５', '９７', 'Maximize', 9700 / 95],
    ['a text of a number', '80', '  84 ', 'Maximize', 105],
  ] satisfies Reading[])('%s', (_, target, realization, polarity, index) => {
    expect(read(one(target, realization, polarity)).total).toEqual(near(index));
  });
});

describe('read as the numbers they show, or refused', () => {
  test.each([
    ['rupiah with a point after Rp', 'Rp. 200.000.000,-', 'Rp. 190.000.000,-', 'Maximize', 95],
    // offidocs.com/smart-excel-templates/kpi-monitoring/annual-budget/dashboard-view: sales, and the return on a campaign.
    ['dollars', '$2,500,000', '$1,875,342', 'Maximize', 75.01368],
    ['times', '4.5x', '3.9x', 'Maximize', 390 / 4.5],
    // newData.js of carnall-farrar/foundry-chart-library on GitHub.
    ['a limit written "=/>"', '=/> 101%', '101%', 'Maximize', 100],
    ['a limit in ASCII', '>= 95%', '97%', 'Maximize', 9700 / 95],
    ['at least, in other words', 'Minimal 95%', '97%', 'Maximize', 9700 / 95],
    ['at most, in words', 'maks. 5 hari', 6, 'Minimize', 80],
    ['a plus sign', '+5.0%', '+4.5%', 'Maximize', 90],
    ['spaces that do not break', '1\u00a0500\u00a0000', '1\u00a0350\u00a0000', 'Maximize', 90],
    // One number over another: 1035 of 249.137 vehicles, as the Samsat thesis prints complaints; the 900 are invented.
    ['a rate', '900/249.137', '1035/249.137', 'Maximize', 115],
    // The target of offidocs.com/smart-excel-templates/kpi-monitoring/business-template/monthly.
    ['a rating of 10', '8.5/10', '8.7/10', 'Maximize', 870 / 8.5],
    // 900 of 1500 million; by their digits alone 900 of 1.5 would be 120.
    ['miliar beside juta', 'Rp 1,5 miliar', 'Rp 900 juta', 'Maximize', 60],
    // offidocs.com/smart-excel-templates/kpi-monitoring/financial-dashboard/tracking-view: monthly recurring revenue.
    ['millions of dollars', '$4.2M', '$4.1M', 'Maximize', 410 / 4.2],
    ['1.050 beside the number 1000', 1000, '1.050', 'Maximize', 105],
  ] satisfies Reading[])('%s', (_, target, realization, polarity, index) => {
    expectRight(read(one(target, realization, polarity)), index);
  });
});

describe('read by what stands around them', () => {
  test('1.234 by the decimal sign of its column', () => {
    // Invented data. 2.091,47 says that points are thousands: 1.234 of 1.200 makes 102.83, not 0.1 or 120.
    const cells: Cells = [
      ['IKU', 'Target', 'Realisasi', 'Polaritas'],
      ['Pendapatan', '2.000,00', '2.091,47', 'Maximize'],
      ['Kunjungan', '1.200', '1.234', 'Maximize'],
      ['Keluhan', '120', '108', 'Maximize'],
    ];
    expect(read(cells).total).toEqual(near(mean(209147 / 2000, 123400 / 1200, 90)));
  });

  test('1.234 beside 2.5 as a decimal', () => {
    // Invented data. 2.5 and 0.75 say that points are decimals: 1.234 of 1.2.
    const cells: Cells = [
      ['KPI', 'Target', 'Actual', 'Polarity'],
      ['Ratio A', '2.5', '2.5', 'Maximize'],
      ['Ratio B', '1.2', '1.234', 'Maximize'],
      ['Ratio C', '0.80', '0.75', 'Maximize'],
    ];
    expect(read(cells).total).toEqual(near(mean(100, 123.4 / 1.2, 75 / 0.8)));
  });

  test('a limit from above without a column that says so', () => {
    const cells: Cells = [
      ['KPI', 'Target', 'Actual'],
      ['Response time', '≤ 5 days', '4 days'],
    ];
    expectRight(read(cells), 120, 'polarityUnknown', 'polarity');
  });

  test('the limits of a health centre', () => {
    // Rows of id.scribd.com/document/448324523 (a health centre, 2019): 89.1 per cent of the files are complete, 20 per
    // cent antibiotics where less than 20 was wanted, 80.4 per cent of the medicines in stock where 80 was wanted.
    const cells: Cells = [
      ['Variabel', 'Target', 'Pencapaian', 'Polaritas'],
      ['Kelengkapan pengisian rekam medik', '100%', '88,5%', 'Maximize'],
      ['Penggunaan antibiotika pada ISPA non pneumonia', '< 20 %', '20%', 'Minimize'],
      ['Kesesuaian item obat dalam Fornas', '80%', '80,4%', 'Maximize'],
    ];
    expectRight(read(cells), mean(88.5, 100, 100.5), 'column:realization', 'computed');
  });
});

describe('no data', () => {
  // As in the report of the Inspektorat of Sampang, 2019 (123dok.com/document/zx5dll94): a target of 55% and n/a.
  const withNothing = (nothing: string): Cells => [
    ['IKU', 'Bobot', 'Target', 'Realisasi', 'Polaritas'],
    ['Penurunan temuan', 40, '55%', nothing, 'Maximize'],
    ['Nilai SAKIP', 60, 80, 84, 'Maximize'],
  ];

  test.each(['N/A', 'n/a', '-', '–', 'tidak ada', 'Tidak ada', '#N/A', ' '])(
    '"%s" leaves the KPI out and spreads its weight',
    (nothing) => {
      const table = read(withNothing(nothing));
      expect(table).toMatchObject({ total: near(105), kpis: ['Penurunan temuan', 'Nilai SAKIP'] });
      expect(table.scores).not.toHaveProperty('Penurunan temuan');
      expect(table.said).toContain('withoutData');
    },
  );

  test.each(['NA', '—', 'Tidak ada data', 'belum ada', 'n.a.', 'TBD', '...'])(
    '"%s" does so or is refused',
    (nothing) => {
      expectRight(read(withNothing(nothing)), 105);
    },
  );

  test('on both sides', () => {
    const cells: Cells = [
      ['IKU', 'Target', 'Realisasi', 'Polaritas'],
      ['Penurunan temuan', 'n/a', 'n/a', 'Maximize'],
      ['Nilai SAKIP', 80, 84, 'Maximize'],
    ];
    expect(read(cells).total).toEqual(near(105));
  });
});

describe('what stays unread', () => {
  test.each(['9S', '1O0', '95–100', '80 s.d. 90', 'Baik', 'BB', 'tercapai'])(
    '"%s" is refused, and takes the total away',
    (text) => {
      const cells: Cells = [
        ['IKU', 'Target', 'Realisasi', 'Polaritas'],
        ['Predikat', 100, text, 'Maximize'],
        ['Nilai SAKIP', 80, 84, 'Maximize'],
      ];
      const table = read(cells);
      expect(table.total).toBeNull();
      expect(table.said.length).toBeGreaterThan(0);
      expect(table.scores).toMatchObject({ 'Nilai SAKIP': near(105) });
    },
  );

  test('can be set aside by the person', () => {
    // A predicate for a target and a result, as of the SAKIP of an office: its row does not take the rest away for good.
    const cells: Cells = [
      ['Kode', 'IKU', 'Bobot', 'Target', 'Realisasi', 'Polaritas'],
      ['1a', 'Predikat SAKIP', 40, 'BB', 'BB', 'Maximize'],
      ['1b', 'Penyerapan anggaran', 30, percent(95), percent(95), 'Maximize'],
      ['1c', 'Indeks kepuasan', 30, 4, 3.6, 'Maximize'],
    ];
    expect(read(cells).total).toBeNull();
    expect(read(cells, { scorecard: { setAside: { '1a': true } } }).total).toEqual(near((30 * 100 + 30 * 90) / 60));
  });

  test('an error of a formula is named', () => {
    expectDoubt(read(one(25, '#DIV/0!')));
  });
});
