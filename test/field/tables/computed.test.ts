/** Computed columns never beat typed ones. */
import { expectDoubt, expectRight, near, percent, read } from './read';
import type { Cells } from './read';

/** Invented data: 180 of 200 makes 90, 44 of 40 makes 110. */
const columns = (headings: readonly string[], first: Cells[number], second: Cells[number]): Cells => [
  ['KPI', ...headings, 'Polarity'],
  ['Sales', ...first, 'Maximize'],
  ['Customers', ...second, 'Maximize'],
];

describe('the realization is what was measured, not what was computed from it', () => {
  test.each([
    [
      ['Target', 'Actual', 'Achievement %'],
      [200, 180, 90],
      [40, 44, 110],
    ],
    [
      ['Target', 'Achievement %', 'Actual'],
      [200, 90, 180],
      [40, 110, 44],
    ],
    [
      ['Target', '% Achieved', 'Actual'],
      [200, 90, 180],
      [40, 110, 44],
    ],
    [
      ['Target', 'Actual', '% Achieved', 'Score', 'Weighted Score'],
      [200, 180, 90, 3, 45],
      [40, 44, 110, 5, 55],
    ],
    [
      ['Target', 'YTD Actual', 'Achievement'],
      [200, 180, 90],
      [40, 44, 110],
    ],
    [
      ['YTD Target', 'YTD Actual', 'YTD Achievement'],
      [200, 180, 90],
      [40, 44, 110],
    ],
    [
      ['Target', 'Capaian', 'Realisasi'],
      [200, 90, 180],
      [40, 110, 44],
    ],
    [
      ['Target', 'Realisasi', 'Capaian', 'Indeks'],
      [200, 180, 90, 90],
      [40, 44, 110, 110],
    ],
    [
      ['Target', '% Realisasi', 'Realisasi'],
      [200, 90, 180],
      [40, 110, 44],
    ],
    [
      ['Target', 'Realisasi', '% Realisasi'],
      [200, 180, 90],
      [40, 44, 110],
    ],
    [
      ['Target', 'Realisasi', '%'],
      [200, 180, 90],
      [40, 44, 110],
    ],
    [
      ['Target', 'Result', 'Achievement'],
      [200, 180, 90],
      [40, 44, 110],
    ],
    [
      ['Target', 'Index', 'Actual'],
      [200, 90, 180],
      [40, 110, 44],
    ],
    [
      ['Rencana', 'Tingkat Capaian (%)', 'Realisasi'],
      [200, 90, 180],
      [40, 110, 44],
    ],
    [
      ['Target', 'Nilai Capaian', 'Realisasi'],
      [200, 90, 180],
      [40, 110, 44],
    ],
    [
      ['Target', 'Progress (%)', 'Actual'],
      [200, 90, 180],
      [40, 110, 44],
    ],
  ] satisfies [string[], number[], number[]][])('%j', (headings, first, second) => {
    expect(read(columns(headings, first, second))).toMatchObject({
      total: near(100),
      scores: { Sales: near(90), Customers: near(110) },
    });
  });

  test('where the result is shown in percent', () => {
    const cells = columns(['Target', 'Achievement', 'Actual'], [200, percent(90), 180], [40, percent(110), 44]);
    expect(read(cells).total).toEqual(near(100));
  });

  test('beside a variance', () => {
    // The headings of offidocs.com/smart-excel-templates/kpi-monitoring/home-template/monthly, with its first two rows.
    const cells: Cells = [
      ['KPI Name', 'Target Value', 'Actual Value', 'Variance (Actual - Target)', 'Performance %', 'Status & Comments'],
      ['Sales Revenue (USD)', 1000000, 985432, -14568, percent(98.5, '0.0%'), 'Slight underperformance'],
      ['Customer Satisfaction Score', percent(95), percent(93.7, '0.0%'), percent(-1.3, '0.0%'), percent(98.6), ''],
    ];
    expect(read(cells)).toMatchObject({
      total: near((98.5432 + (100 * 93.7) / 95) / 2),
      scores: { 'Sales Revenue (USD)': near(98.5432) },
    });
  });

  test('before the budget of the same report', () => {
    // The columns of performance reports that add the budget of each indicator. Invented data.
    const cells: Cells = [
      ['Indikator Kinerja', 'Target', 'Realisasi', 'Capaian', 'Pagu Anggaran', 'Realisasi Anggaran', '%'],
      ['Indeks kepuasan', 80, 84, 105, 150000000, 120000000, 80],
      ['Nilai SAKIP', 70, 66.5, 95, 90000000, 88000000, 97.78],
    ];
    expectRight(read(cells), 100, 'column:realization', 'column:target');
  });

  test('of the year before it stands beside', () => {
    const cells: Cells = [
      ['Indikator Kinerja', 'Realisasi 2022', 'Target 2023', 'Realisasi 2023', 'Capaian 2023'],
      ['Indeks kepuasan', 79, 80, 84, 105],
      ['Nilai SAKIP', 65, 70, 66.5, 95],
    ];
    expectRight(read(cells), 100, 'period');
  });
});

describe('a result without what was measured', () => {
  test('headed % Achieved is not scored against the target again', () => {
    // 102.2 is 92 of 90 already; against 90 it would be 113.6.
    const cells: Cells = [
      ['KPI', 'Target', '% Achieved', 'Polarity'],
      ['Satisfaction', 90, 102.2, 'Maximize'],
    ];
    expectRight(read(cells), 102.2, 'computed');
  });

  test('headed Capaian may be either: it is asked or read as measured', () => {
    const cells: Cells = [
      ['IKU', 'Target', 'Capaian', 'Polaritas'],
      ['Kepuasan', 90, 92, 'Maximize'],
    ];
    expectRight(read(cells), 9200 / 90, 'computed', 'column:realization');
  });

  test('headed Score is no realization', () => {
    const cells: Cells = [
      ['KPI', 'Target', 'Score', 'Polarity'],
      ['Satisfaction', 90, 3, 'Maximize'],
    ];
    expectDoubt(read(cells), 'computed', 'column:realization');
  });

  test('headed Achieve beside a weighted score', () => {
    // docs.prismerp.net/human-capital/performance-development/performance/kpi-assignment-by-role-or-employee. Its first
    // achievement reads 1100 of 10000, and its own score of 30 % that of 11000; here are the figures as printed:
    // 11, 80, 80 and 60 by 30/30/20/20.
    const cells: Cells = [
      ['KPI', 'Weightage', 'Target', 'Achieve', 'Weightage Score', 'Comments'],
      ['Sales review achieve', percent(30), 10000, 1100, percent(30), ''],
      ['Projects completed on time', percent(30), 5, 4, percent(25), ''],
      ['Number of leads converted', percent(20), 10, 8, percent(15), ''],
      ['Yearly Sales', percent(20), 100000, 60000, percent(12), ''],
    ];
    expectRight(read(cells), 0.3 * 11 + 0.3 * 80 + 0.2 * 80 + 0.2 * 60, 'computed', 'column:realization');
  });
});
