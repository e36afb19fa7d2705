/** Percent: what was typed as 95 in one cell and as 97% in the next is one hundred times as large. */
import { expectDoubt, expectRight, near, percent, read } from './read';
import type { Cells } from './read';

const one = (target: Cells[number][number], realization: Cells[number][number], unit = '%'): Cells => [
  ['IKU', 'Satuan', 'Target', 'Realisasi', 'Polaritas'],
  ['Penyerapan anggaran', unit, target, realization, 'Maximize'],
];

const ASKED = ['percent', 'realizationPercent', 'targetPercent'] as const;

describe('95 beside 0.97 is 102.11', () => {
  const right = (100 * 97) / 95;

  test('by the unit', () => {
    expectRight(read(one(95, 0.97)), right, ...ASKED);
  });

  test('by the number format of the realization', () => {
    expectRight(read(one(95, percent(97), '')), right, ...ASKED);
  });

  test('by the heading', () => {
    const cells: Cells = [
      ['IKU', 'Target (%)', 'Realisasi (%)', 'Polaritas'],
      ['Penyerapan anggaran', 95, 0.97, 'Maximize'],
    ];
    expectRight(read(cells), right, ...ASKED);
  });

  test('by the name of the KPI', () => {
    const cells: Cells = [
      ['IKU', 'Target', 'Realisasi', 'Polaritas'],
      ['Persentase penyerapan anggaran', 95, 0.97, 'Maximize'],
      ['Nilai SAKIP', 80, 80, 'Maximize'],
    ];
    expectRight(read(cells), (right + 100) / 2, ...ASKED);
  });

  test('and without any evidence it is asked', () => {
    const cells: Cells = [
      ['KPI', 'Target', 'Actual', 'Polarity'],
      ['On-time delivery', 95, 0.97, 'Maximize'],
      ['Satisfaction', 4, 4, 'Maximize'],
    ];
    expectRight(read(cells), (right + 100) / 2, ...ASKED, 'scoresLikeFractions');
  });

  test('turned round: the target in percent, the realization in points', () => {
    expectRight(read(one(percent(95), 97)), right, ...ASKED);
  });

  test('a target of 1 that means 100%', () => {
    expectRight(read(one(1, 97)), 97, ...ASKED);
  });

  test('in a table where only some rows are percentages', () => {
    const cells: Cells = [
      ['IKU', 'Satuan', 'Target', 'Realisasi', 'Polaritas'],
      ['Indeks kepuasan', 'indeks', 4.5, 4.6, 'Maximize'],
      ['Penyerapan anggaran', 'persen', 95, percent(97), 'Maximize'],
    ];
    expectRight(read(cells), ((100 * 4.6) / 4.5 + right) / 2, ...ASKED);
  });
});

describe('percents on both sides are the same numbers', () => {
  test.each([
    ['cells in percent', percent(95), percent(97)],
    ['cells in percent with decimals', percent(95, '0.00%'), percent(97, '0.00%')],
    ['a text beside a cell in percent', '95%', percent(97)],
    ['a cell in percent beside a text', percent(95), '97 %'],
    ['texts', '95 %', '97%'],
    ['points', 95, 97],
    ['scoresLikeFractions', 0.95, 0.97],
  ])('%s', (_, target, realization) => {
    expect(read(one(target, realization)).total).toEqual(near((100 * 97) / 95));
  });

  test('with a decimal comma', () => {
    expect(read(one('95 %', '97,5%')).total).toEqual(near((100 * 97.5) / 95));
  });

  test('over 100', () => {
    expect(read(one(percent(100), percent(105))).total).toEqual(near(105));
  });

  test('small ones that shall be low', () => {
    // Invented data: 100·(2 − 2.4/2) makes 80.
    const cells: Cells = [
      ['KPI', 'Unit', 'Polarity', 'Target', 'Actual'],
      ['Reject rate', '%', 'Minimize', percent(2, '0.0%'), percent(2.4, '0.0%')],
    ];
    expect(read(cells).total).toEqual(near(80));
  });

  test('fractions of 1 that are no percentages are not asked about', () => {
    // Invented data: a ratio of 0.45 against 0.5.
    const cells: Cells = [
      ['KPI', 'Unit', 'Polarity', 'Target', 'Actual'],
      ['Debt to equity', 'ratio', 'Minimize', 0.5, 0.45],
      ['Current ratio', 'ratio', 'Maximize', 1.2, 1.26],
    ];
    const table = read(cells);
    expect(table.total).toEqual(near((110 + 105) / 2));
    expect([...table.said, ...table.asked]).not.toContain('percent');
  });
});

describe('a result where all indices are below 2', () => {
  test('is asked about: realizations that are achievements already', () => {
    const cells: Cells = [
      ['KPI', 'Target', 'Actual', 'Polarity'],
      ['Sales', 100, 0.95, 'Maximize'],
      ['Margin', 100, 0.97, 'Maximize'],
      ['Delivery', 100, 1.02, 'Maximize'],
    ];
    expectRight(read(cells), (95 + 97 + 102) / 3, ...ASKED, 'scoresLikeFractions');
  });

  test('is asked about: targets in millions, realizations in thousands of millions', () => {
    // Invented data: which of the two units is meant no cell says.
    const cells: Cells = [
      ['KPI', 'Target', 'Actual', 'Polarity'],
      ['Revenue (Rp)', 1500, 1.45, 'Maximize'],
      ['Cost saved (Rp)', 200, 0.19, 'Maximize'],
    ];
    expectDoubt(read(cells), ...ASKED, 'scoresLikeFractions');
  });
});
