/** Other layouts: recognised and read, or said plainly. Never another number. */
import { samsatKpis } from '../../support/tables/samsat';
import { samsatLadders } from '../../support/tables/samsatLadders';
import { expectDoubt, expectRight, near, read } from './read';
import type { Cells } from './read';

describe('an Objective Matrix with its KPIs in columns', () => {
  // Columns of the Samsat thesis (Tables 4.9 to 4.12) whose levels are the same by its printed ladder and by a straight
  // line: C2a 4.5, I1a 8, I3b 10, L1b 10, by their printed weights .02, .03, .02 and .02.
  const codes = ['C2a', 'I1a', 'I3b', 'L1b'];
  const kpis = codes.map((code) => samsatKpis.find(({ kpi }) => kpi === code));
  const straight = (anchors: readonly number[], level: number): number => {
    const [worst = 0, start = 0, target = 0] = anchors;
    return level <= 3 ? worst + (level * (start - worst)) / 3 : start + ((level - 3) * (target - start)) / 7;
  };
  const ladders = codes.map(
    (code, column) =>
      samsatLadders.find(({ kpi }) => kpi === code)?.values ??
      Array.from({ length: 11 }, (_, row) => straight(kpis[column]?.anchors ?? [], 10 - row)),
  );
  const levels = (label: (level: number) => string | number): Cells =>
    Array.from({ length: 11 }, (_, row) => [label(10 - row), ...ladders.map((ladder) => ladder[row] ?? '')]);
  const performances = kpis.map((kpi) => kpi?.performance ?? '');
  const weights = kpis.map((kpi) => kpi?.printedWeight ?? '');
  const scores = [4.5, 8, 10, 10];
  const total = (0.02 * 4.5 + 0.03 * 8 + 0.02 * 10 + 0.02 * 10) / 0.09;

  test('as theses print it', () => {
    const cells: Cells = [
      ['Kriteria', ...codes],
      ['Performance', ...performances],
      ...levels((level) => level),
      ['Skor', ...scores],
      ['Bobot', ...weights],
      ['Nilai', ...scores.map((score, index) => score * Number(weights[index]))],
    ];
    expectRight(read(cells), total);
  });

  test('with the result below the levels and N, B and N×B', () => {
    // The form of text-id.123dok.com/document/wyer3rdrq: indicators F1, F2, … in columns, levels 10 to 0, then nilai (N),
    // bobot (B) and NxB.
    const cells: Cells = [
      ['Indicator', ...codes],
      ...levels((level) => level),
      ['Pencapaian', ...performances],
      ['Nilai (N)', ...scores],
      ['Bobot (B)', ...weights],
      ['NxB', ...scores.map((score, index) => score * Number(weights[index]))],
    ];
    expectRight(read(cells), total);
  });

  test('in English, with "Level 10" in words', () => {
    const cells: Cells = [
      ['OBJECTIVE MATRIX', '', '', '', ''],
      ['Criteria', ...codes],
      ['Actual performance', ...performances],
      ...levels((level) => `Level ${level}`),
      ['Weight', ...weights],
    ];
    expectRight(read(cells), total);
  });

  test('with the levels in columns it is an ordinary table', () => {
    const cells: Cells = [
      ['KPI', 'Level 0', 'Level 3', 'Level 10', 'Performance', 'Weight'],
      ...kpis.map((kpi, index) => [
        codes[index] ?? '',
        ...(kpi?.anchors ?? []),
        performances[index] ?? '',
        weights[index] ?? '',
      ]),
    ];
    expect(read(cells).total).toEqual(near(total));
  });

  test('with all eleven levels in columns', () => {
    const cells: Cells = [
      ['KPI', ...Array.from({ length: 11 }, (_, level) => level), 'Performance', 'Weight'],
      ...codes.map((code, index) => [
        code,
        ...[...(ladders[index] ?? [])].reverse(),
        performances[index] ?? '',
        weights[index] ?? '',
      ]),
    ];
    expectRight(read(cells), total);
  });
});

describe('a matrix of goals by levels of 80 to 120 per cent', () => {
  test('is no Objective Matrix of levels 0 to 10', () => {
    // docs.oracle.com, PeopleSoft "Example of Goals Matrix and Performance Score Calculation": by 40/35/25 the values 92,
    // 18 and 85 stand at 100, 110 and 90 per cent and make 40 + 38.5 + 22.5. The other steps are invented.
    const cells: Cells = [
      ['Goal', 'On-time service accuracy', 'Contribution margin', 'Customer satisfaction'],
      ['Weight', 40, 35, 25],
      [80, 84, 12, 80],
      [90, 88, 14, 85],
      [100, 92, 16, 90],
      [110, 95, 18, 93],
      [120, 98, 20, 96],
      ['Actual', 92, 18, 85],
    ];
    expectRight(read(cells), 101);
  });
});

describe('target and realization in rows', () => {
  test('with the KPIs in columns', () => {
    const cells: Cells = [
      ['', 'Sales', 'Customers'],
      ['Target', 200, 40],
      ['Actual', 180, 44],
      ['Weight', 60, 40],
    ];
    expectRight(read(cells), 0.6 * 90 + 0.4 * 110);
  });

  test('with years as columns', () => {
    // The table of trends in performance reports. Invented data: 2023 makes 105 and 96.
    const cells: Cells = [
      ['Indikator Kinerja', 'Uraian', 2021, 2022, 2023],
      ['Indeks kepuasan', 'Target', 80, 81, 82],
      ['', 'Realisasi', 79, 83, 86.1],
      ['', 'Capaian (%)', 98.75, 102.47, 105],
      ['Nilai SAKIP', 'Target', 70, 72, 75],
      ['', 'Realisasi', 68, 72, 72],
      ['', 'Capaian (%)', 97.14, 100, 96],
    ];
    expectRight(read(cells), 100.5, 'period');
  });

  test('with months as columns and one target for all', () => {
    // The columns of newData.js in carnall-farrar/foundry-chart-library on GitHub, with two of its figures; the second
    // row is invented. Which month is meant nobody can know.
    const cells: Cells = [
      ['Performance Area', 'Metric', '22/23 Ambition', 'April 22', 'May 22', 'June 22', 'July 22'],
      ['Activity', 'Value Weighted Activity (NHS)', '=/> 101%', '89%', '101%', '', ''],
      ['Long Waits', 'Completed pathways', '=/> 110%', '90%', '99%', '', ''],
    ];
    expectDoubt(read(cells), 'period');
  });
});

describe('months one below the other', () => {
  test('are asked about, or the KPI that stands twice is said', () => {
    // offidocs.com/smart-excel-templates/kpi-monitoring/home-template/monthly: two KPIs for three months, the month
    // merged, and a row of averages.
    const cells: Cells = [
      ['Month', 'KPI Name', 'Target Value', 'Actual Value', 'Performance %'],
      ['January', 'Sales Revenue (USD)', 1000000, 985432, '98.5%'],
      ['', 'Customer Satisfaction Score (CSAT)', '95%', '93.7%', '98.6%'],
      ['February', 'Sales Revenue (USD)', 1000000, 1125341, '112.5%'],
      ['', 'Customer Satisfaction Score (CSAT)', '95%', '96.2%', '101.3%'],
      ['March', 'Sales Revenue (USD)', 1000000, 998765, '99.9%'],
      ['', 'Customer Satisfaction Score (CSAT)', '95%', '94.1%', '99.0%'],
      ['Monthly Average Performance', '', 1000000, 1036513, '103.7%'],
    ];
    const table = read(cells);
    expectDoubt(table, 'period', 'kpiTwice');
    expect(table.kpis).not.toContain('Monthly Average Performance');
  });
});

describe('two tables', () => {
  test('side by side are not mixed', () => {
    // Invented data: the left one makes 100, the right one 80.
    const cells: Cells = [
      ['KPI', 'Target', 'Actual', '', 'KPI', 'Target', 'Actual'],
      ['Sales', 10, 9, '', 'Visits', 20, 16],
      ['Customers', 10, 11, '', 'Calls', 5, 4],
    ];
    expectRight(read(cells), 100, 'column:target', 'column:realization', 'column:name');
  });

  test('one below the other: the first is read', () => {
    const cells: Cells = [
      ['Team A', '', '', ''],
      ['KPI', 'Target', 'Actual', 'Polarity'],
      ['Sales', 10, 9, 'Maximize'],
      ['Customers', 10, 11, 'Maximize'],
      ['', '', '', ''],
      ['Team B', '', '', ''],
      ['Measure', 'Plan', 'Actual', 'Direction'],
      ['Visits', 20, 16, 'Maximize'],
    ];
    expectRight(read(cells), 100, 'tables');
  });
});
