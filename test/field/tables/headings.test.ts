/** Heading blocks of two or three rows, in two languages, with periods, numbers and units. */
import { date, expectRight, near, percent, read } from './read';
import type { Cells } from './read';

/** The rows below: 105 of the first, 95 of the second. Invented data. */
const RIGHT = { total: near(100), kpis: ['Indeks kepuasan', 'Nilai SAKIP'] };

describe('a block of headings', () => {
  test('with the name and the weight of the perspective below one heading', () => {
    // Invented data: 110 and 90 by 60/40 make 102.
    const cells: Cells = [
      ['Perspective', '', 'Indicator', 'Year 2025', ''],
      ['Name', 'Weight', '', 'Target', 'Realization'],
      ['Financial', 60, 'Revenue collected', 100, 110],
      ['Customer', 40, 'Complaints answered', 80, 72],
    ];
    expect(read(cells)).toMatchObject({ total: near(102), kpis: ['Revenue collected', 'Complaints answered'] });
  });

  test('with a second language below the first', () => {
    const cells: Cells = [
      ['Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Polaritas'],
      ['Performance Indicator', 'Unit', 'Target', 'Realization', 'Polarity'],
      ['Indeks kepuasan', 'indeks', 80, 84, 'Maximize'],
      ['Nilai SAKIP', 'nilai', 70, 66.5, 'Maximize'],
    ];
    expect(read(cells)).toMatchObject(RIGHT);
  });

  test('with both languages in one cell', () => {
    const cells: Cells = [
      ['Indikator Kinerja\nPerformance Indicator', 'Target / Target', 'Realisasi / Realization'],
      ['Indeks kepuasan', 80, 84],
      ['Nilai SAKIP', 70, 66.5],
    ];
    expect(read(cells)).toMatchObject(RIGHT);
  });

  test('of two rows, merged downwards and across', () => {
    const cells: Cells = [
      ['No', 'Indikator Kinerja', 'Satuan', 'Tahun 2023', '', ''],
      ['', '', '', 'Target', 'Realisasi', 'Capaian (%)'],
      [1, 'Indeks kepuasan', 'indeks', 80, 84, 105],
      [2, 'Nilai SAKIP', 'nilai', 70, 66.5, 95],
    ];
    expect(read(cells)).toMatchObject(RIGHT);
  });

  test('of three rows, the last of them numbers', () => {
    const cells: Cells = [
      ['LAPORAN KINERJA', '', '', '', '', ''],
      ['No', 'Indikator Kinerja', 'Satuan', 'Tahun 2023', '', ''],
      ['', '', '', 'Target', 'Realisasi', 'Capaian (%)'],
      ['1', '2', '3', '4', '5', '6=5/4'],
      [1, 'Indeks kepuasan', 'indeks', 80, 84, 105],
      [2, 'Nilai SAKIP', 'nilai', 70, 66.5, 95],
    ];
    expect(read(cells)).toMatchObject(RIGHT);
  });

  test('of three rows of words', () => {
    const cells: Cells = [
      ['Indikator Kinerja', 'Kinerja', '', '', '', 'Polaritas'],
      ['', 'Tahun 2022', '', 'Tahun 2023', '', ''],
      ['', 'Target', 'Realisasi', 'Target', 'Realisasi', ''],
      ['Indeks kepuasan', 79, 60, 80, 84, 'Maximize'],
      ['Nilai SAKIP', 69, 60, 70, 66.5, 'Maximize'],
    ];
    expectRight(read(cells), 100, 'period');
  });

  test('with a row of numbers typed as numbers', () => {
    const cells: Cells = [
      ['No', 'Indikator Kinerja', 'Target', 'Realisasi'],
      [1, 2, 3, 4],
      [1, 'Indeks kepuasan', 80, 84],
      [2, 'Nilai SAKIP', 70, 66.5],
    ];
    expect(read(cells)).toMatchObject(RIGHT);
  });

  test('with units in brackets', () => {
    const cells: Cells = [
      ['Indikator Kinerja (IKU)', 'Target (%)', 'Realisasi (%)', 'Bobot (%)'],
      ['Penyerapan anggaran', 95, 90.25, 60],
      ['Ketepatan waktu', 80, 88, 40],
    ];
    expect(read(cells).total).toEqual(near(0.6 * 95 + 0.4 * 110));
  });

  test('of code and text under one merged heading', () => {
    const cells: Cells = [
      ['Sasaran Strategis', '', 'Indikator Kinerja Utama', '', 'Target', 'Realisasi'],
      ['SS1', 'Layanan yang prima', '1a-CP', 'Indeks kepuasan', 80, 84],
      ['SS2', 'Kinerja yang akuntabel', '2a-N', 'Nilai SAKIP', 70, 66.5],
    ];
    expect(read(cells)).toMatchObject({ total: near(100), scores: { '1a-CP': near(105), '2a-N': near(95) } });
  });

  test('below a title, an office and a blank row', () => {
    const cells: Cells = [
      ['PENGUKURAN KINERJA TAHUN 2023', '', ''],
      ['Dinas Kependudukan dan Pencatatan Sipil', '', ''],
      ['Target dan realisasi triwulan IV', '', ''],
      ['', '', ''],
      ['Indikator Kinerja', 'Target', 'Realisasi'],
      ['Indeks kepuasan', 80, 84],
      ['Nilai SAKIP', 70, 66.5],
    ];
    expect(read(cells)).toMatchObject(RIGHT);
  });

  test('in capitals, with the quarter meant', () => {
    // The columns that a public script reads from an office's file kpi_cleaned.csv (GitHub). Invented data.
    const cells: Cells = [
      ['NAMA KPI', 'POLARITAS', 'BOBOT', 'TARGET TW TERKAIT', 'REALISASI TW TERKAIT'],
      ['Indeks kepuasan', 'Maximize', 60, 80, 84],
      ['Keluhan', 'Minimize', 40, 10, 11],
    ];
    expect(read(cells).total).toEqual(near(0.6 * 105 + 0.4 * 90));
  });
});

describe('years above target and realization', () => {
  test('mean the latest, or are asked about', () => {
    const cells: Cells = [
      ['Indikator Kinerja', 2022, '', 2023, ''],
      ['', 'Target', 'Realisasi', 'Target', 'Realisasi'],
      ['Indeks kepuasan', 79, 60, 80, 84],
      ['Nilai SAKIP', 69, 60, 70, 66.5],
    ];
    expectRight(read(cells), 100, 'period');
  });

  test('below them too', () => {
    const cells: Cells = [
      ['Indikator Kinerja', 'Target', '', 'Realisasi', ''],
      ['', 2022, 2023, 2022, 2023],
      ['Indeks kepuasan', 79, 80, 60, 84],
      ['Nilai SAKIP', 69, 70, 60, 66.5],
    ];
    expectRight(read(cells), 100, 'period');
  });

  test('with the target of the end of a plan beside them', () => {
    // The table of medium-term reports: realization so far against this year's target, not against that of 2026.
    const cells: Cells = [
      ['Indikator Kinerja', 'Target 2023', 'Realisasi 2023', 'Target Akhir RPJMD 2026'],
      ['Indeks kepuasan', 80, 84, 90],
      ['Nilai SAKIP', 70, 66.5, 85],
    ];
    expectRight(read(cells), 100, 'period');
  });
});

describe('months and quarters above target and actual', () => {
  // Three KPIs of a dashboard's sample data on GitHub (mpmDataMock: "Revenue Growth", "Order Fulfillment Cycle Time",
  // "Employee Training Hours") with their weights, directions, targets and actuals of January to March 2025.
  const rows: Cells = [
    ['Revenue Growth', 25, 'Max', 8, 7.8, 8.5, 8.3, 9, 8.7],
    ['Order Fulfillment Cycle Time', 10, 'Min', 5, 5.1, 4.9, 5, 4.8, 4.9],
    ['Employee Training Hours', 10, 'Max', 2, 1.8, 4, 3.7, 6, 5.6],
  ];
  const below = ['', '', '', 'Target', 'Actual', 'Target', 'Actual', 'Target', 'Actual'];
  const february = (25 * (830 / 8.5) + 10 * (100 * (2 - 5 / 4.9)) + 10 * (370 / 4)) / 45;

  test.each([
    ['as texts', ['Jan-25', '', 'Feb-25', '', 'Mar-25', '']],
    ['in Indonesian', ['Januari', '', 'Februari', '', 'Maret', '']],
    [
      'as dates',
      [date('2025-01-01', 'mmm-yy'), '', date('2025-02-01', 'mmm-yy'), '', date('2025-03-01', 'mmm-yy'), ''],
    ],
    ['as quarters', ['Q1', '', 'Q2', '', 'Q3', '']],
    ['as triwulan', ['Triwulan I', '', 'Triwulan II', '', 'Triwulan III', '']],
  ] satisfies [string, Cells[number]][])('%s: the period is asked', (_, periods) => {
    const cells: Cells = [['KPI', 'Weight', 'Category', ...periods], below, ...rows];
    expect(read(cells).asked).toContain('period');
  });

  test('the month that a person chooses is scored', () => {
    const cells: Cells = [['KPI', 'Weight', 'Category', 'Jan-25', '', 'Feb-25', '', 'Mar-25', ''], below, ...rows];
    expect(read(cells, { columns: { target: 5, realization: 6 } }).total).toEqual(near(february));
  });

  test('in one heading row', () => {
    const headings = ['Target Jan', 'Actual Jan', 'Target Feb', 'Actual Feb', 'Target Mar', 'Actual Mar'];
    const cells: Cells = [['KPI', 'Weight', 'Category', ...headings], ...rows];
    expect(read(cells).asked).toContain('period');
  });

  test('with months to come', () => {
    // Nothing is known of March yet: its blank actuals are no result of 0.
    const cells: Cells = [
      ['KPI', 'Weight', 'Category', 'Jan-25', '', 'Feb-25', '', 'Mar-25', ''],
      below,
      ...rows.map((row) => [...row.slice(0, 8), '']),
    ];
    const table = read(cells);
    expect(table.asked).toContain('period');
    expect(table.total ?? february).toEqual(near(february));
  });

  test('quarters below target and realization', () => {
    const cells: Cells = [
      ['Indikator', 'Target', '', '', '', 'Realisasi', '', '', ''],
      ['', 'TW I', 'TW II', 'TW III', 'TW IV', 'TW I', 'TW II', 'TW III', 'TW IV'],
      ['Penyerapan anggaran', percent(15), percent(40), percent(60), percent(95), percent(12), percent(40), '', ''],
      ['Laporan', 1, 2, 3, 4, 1, 1, '', ''],
    ];
    const table = read(cells);
    expect(table.asked).toContain('period');
    // The second quarter is the last with data: 100 and 50.
    expect(table.total ?? 75).toEqual(near(75));
  });

  test('months beside the year so far: the year is meant, or it is asked', () => {
    // The columns of a tracker: monthly actuals, then the target and actual of the year. Invented data.
    const cells: Cells = [
      ['KPI', 'Weight', 'Jan', 'Feb', 'Mar', 'YTD Target', 'YTD Actual'],
      ['Sales', 60, 10, 12, 14, 40, 36],
      ['Customers', 40, 3, 2, 6, 10, 11],
    ];
    expectRight(read(cells), 0.6 * 90 + 0.4 * 110, 'period');
  });
});
