/** Dates as target or realization are not scored as serial numbers. */
import { date, expectDoubt, expectRight, near, read } from './read';
import type { Cells } from './read';

const report = (target: Cells[number][number], realization: Cells[number][number]): Cells => [
  ['IKU', 'Satuan', 'Target', 'Realisasi'],
  ['Penyampaian laporan keuangan', 'tanggal', target, realization],
];

/** 30 days late score 0, by the days a person gave. */
const LATE = { scorecard: { daysLate: 30 } };

describe('a target and a realization that are dates', () => {
  test('are not scored before a person says so', () => {
    // By serial numbers 45473 and 45488 the index would be 100.03.
    expectDoubt(read(report(date('2024-06-30'), date('2024-07-15'))), 'dates');
  });

  test('15 days late of 30 make 50', () => {
    // As a target of 0 days late that shall be low: 100·(30 − 15)/30.
    expect(read(report(date('2024-06-30'), date('2024-07-15')), LATE).total).toEqual(near(50));
  });

  test('on the day make 100', () => {
    expect(read(report(date('2024-06-30'), date('2024-06-30')), LATE).total).toEqual(near(100));
  });

  test('3 days early make 110', () => {
    // 100·(30 + 3)/30.
    expect(read(report(date('2024-06-30'), date('2024-06-27')), LATE).total).toEqual(near(110));
  });

  test('stand beside numbers without spoiling them', () => {
    const cells: Cells = [
      ['IKU', 'Target', 'Realisasi', 'Polaritas'],
      ['Penyampaian laporan keuangan', date('2024-06-30'), date('2024-07-15'), 'Minimize'],
      ['Nilai SAKIP', 80, 84, 'Maximize'],
    ];
    expectDoubt(read(cells), 'dates');
    expect(read(cells, LATE).total).toEqual(near((50 + 105) / 2));
  });

  test('as day and month', () => {
    expectDoubt(read(report(date('2024-06-30', 'd mmm'), date('2024-07-15', 'd mmm'))), 'dates');
  });

  test('as texts', () => {
    expectDoubt(read(report('30 Juni 2024', '15 Juli 2024')), 'dates');
  });
});

describe('a date where a number should be', () => {
  test('3/4 that became 3 April is no realization', () => {
    expectDoubt(read(report(4, date('2026-04-03', 'd-mmm'))), 'dates');
  });

  test('a day as target with a number of days as realization', () => {
    expectDoubt(read(report(date('2024-06-30'), 5)), 'dates');
  });

  test('a day of delivery with a number of the target', () => {
    const cells: Cells = [
      ['KPI', 'Target', 'Actual', 'Polarity'],
      ['Report delivered', 12, date('2024-07-15'), 'Maximize'],
      ['Satisfaction', 4, 4, 'Maximize'],
    ];
    expectDoubt(read(cells), 'dates');
  });
});

describe('dates that are neither', () => {
  test('when the row was updated', () => {
    // The last column of offidocs.com/smart-excel-templates/kpi-monitoring/financial-dashboard/tracking-view, with two
    // of its rows.
    const cells: Cells = [
      ['Key Performance Indicator (KPI)', 'Target Value', 'Actual Value', 'Variance', 'Status', 'Last Updated'],
      ['Accounts Receivable Turnover', 8.5, 8.7, 0.2, 'On Track', date('2024-09-15', 'yyyy-mm-dd')],
      ['Return on Investment (ROI)', 15, 14.7, -0.3, 'Behind', date('2024-09-15', 'yyyy-mm-dd')],
    ];
    expectRight(read(cells), (870 / 8.5 + 98) / 2);
  });

  test('before the target', () => {
    const cells: Cells = [
      ['No', 'Due date', 'KPI', 'Target', 'Actual', 'Polarity'],
      [1, date('2024-03-31'), 'Audits', 4, 3, 'Maximize'],
      [2, date('2024-06-30'), 'Trainings', 10, 11, 'Maximize'],
    ];
    expect(read(cells).total).toEqual(near((75 + 110) / 2));
  });
});
