/** Weights: a column that nobody claimed is never silently "equal weights". */
import { expectRight, near, percent, read } from './read';
import type { Cells } from './read';

/** Indices 110 and 50: by 70/30 they make 92, by equal weights 80. Invented data. */
const two = (heading: string, first: Cells[number][number], second: Cells[number][number]): Cells => [
  ['KPI', heading, 'Target', 'Actual'],
  ['Sales', first, 100, 110],
  ['New customers', second, 40, 20],
];

describe('a heading that holds a word for weight', () => {
  test.each([
    'Weight',
    'Weights',
    'Weightage',
    'Weightage (%)',
    'Weighting',
    'Wt',
    'Wt.',
    'Wt. (%)',
    'Weight %',
    'KPI Weight',
    'Relative weight',
    'Share',
    '% share',
    'Bobot',
    'Bobot (%)',
    '% Bobot',
    'Bobot Kinerja',
    'Nilai Bobot',
    'BOBOT KPI (%)',
    'Porsi',
    'Porsi (%)',
  ])('%s', (heading) => {
    expect(read(two(heading, 70, 30)).total).toEqual(near(0.7 * 110 + 0.3 * 50));
  });
});

describe('weights as people type them', () => {
  test.each([
    ['scoresLikeFractions', 0.7, 0.3],
    ['cells in percent', percent(70), percent(30)],
    ['texts in percent', '70%', '30 %'],
    ['texts with a decimal comma', '0,7', '0,3'],
    ['percents with decimals', '70,0%', '30,0%'],
    ['parts of 10', 7, 3],
  ])('%s', (_, first, second) => {
    expect(read(two('Bobot', first, second)).total).toEqual(near(92));
  });

  test('that add to 99.9 because they are rounded make the mean of their indices', () => {
    const cells: Cells = [
      ['IKU', 'Bobot (%)', 'Target', 'Realisasi'],
      ['Serapan', 33.3, 100, 90],
      ['Kepuasan', 33.3, 100, 100],
      ['Ketepatan', 33.3, 100, 110],
    ];
    expect(read(cells).total).toEqual(near(100));
  });

  test('and left blank beside data are missed', () => {
    expect(read(two('Bobot', 70, ''))).toMatchObject({ total: null, said: expect.arrayContaining(['weightBlank']) });
  });
});

describe('a numeric column that adds to 1 or 100 under another heading', () => {
  test.each([
    ['Importance', 70, 30],
    ['Prioritas', 0.7, 0.3],
    ['Kontribusi (%)', 70, 30],
    ['%', percent(70), percent(30)],
    ['', 70, 30],
  ])('"%s" is asked about', (heading, first, second) => {
    expectRight(read(two(heading, first, second)), 92, 'weightColumn');
  });

  test('adds to something else: the KPIs count the same', () => {
    // Invented data. People per KPI weigh nothing: mean of 110 and 50.
    const table = read(two('Team members', 12, 15));
    expect(table.total).toEqual(near(80));
    expect(table.asked).not.toContain('weightColumn');
  });

  test('adds to 100 by what it shows: a column of results is no weight', () => {
    // Invented data. Indices 50 and 50 printed as achievements: they add to 100 and weigh nothing.
    const cells: Cells = [
      ['KPI', 'Weight', 'Target', 'Actual', 'Achievement %'],
      ['Sales', 70, 100, 50, 50],
      ['New customers', 30, 40, 20, 50],
    ];
    expect(read(cells)).toMatchObject({ total: near(50), scores: { Sales: near(50), 'New customers': near(50) } });
    expect(read(cells).asked).not.toContain('weightColumn');
  });
});

describe('published tables', () => {
  test('weights in percent and a direction in words', () => {
    // The example of codingace.net/prod/kpi_achievement_rate.html. Higher: 100·actual/target, lower: 100·(2 −
    // actual/target), at most 120: 120, 102.22, 118.75, 92.63, 120.
    const cells: Cells = [
      ['KPI', 'Target', 'Actual', 'Weight %', 'Direction', 'Interpretation'],
      ['Revenue Growth', 15, 18, 25, 'Higher', 'Exceeded the target by a healthy margin.'],
      ['Customer Satisfaction', 90, 92, 20, 'Higher', 'Customer sentiment remained above the planned score.'],
      ['Ticket Resolution Time', 8, 6.5, 20, 'Lower', 'Lower handling time improved service efficiency.'],
      ['Project Delivery Rate', 95, 88, 20, 'Higher', 'Delivery fell below the intended standard.'],
      ['Absenteeism Rate', 3, 2.4, 15, 'Lower', 'Attendance control stayed better than the target limit.'],
    ];
    expect(read(cells)).toMatchObject({
      total: near(0.25 * 120 + 0.2 * (9200 / 90) + 0.2 * 118.75 + 0.2 * (8800 / 95) + 0.15 * 120),
      scores: { 'Revenue Growth': near(120), 'Ticket Resolution Time': near(118.75), 'Absenteeism Rate': near(120) },
    });
  });

  test('a key result area of 40 %', () => {
    // citehr.com/showthread.php?t=631121: an inventory turnover of 4.4 against 4.5 at 40 % makes 39.1 of 40 (printed
    // 39.2, by way of 0.98). The rest is invented: 60 % that reach their target.
    const cells: Cells = [
      ['KRA', 'Weightage', 'Target given', 'Target achieved'],
      ['Inventory Turnover Ratio', percent(40), 4.5, 4.4],
      ['Purchase savings', percent(60), 10, 10],
    ];
    expectRight(read(cells), 40 * (4.4 / 4.5) + 60, 'computed', 'column:target', 'column:realization');
  });

  test('recruiting in days', () => {
    // The weight of 15, the target of 60 days and the 70 it took are those of the HR manager in
    // id.scribd.com/document/644961060; the second row is invented. 2 − 70/60 makes 83.33.
    const cells: Cells = [
      ['Key Performance Indicators', 'Bobot KPI', 'Target', 'Realisasi', 'Polaritas'],
      ['Waktu rata-rata untuk merekrut karyawan', 15, '60 hari', '70 hari', 'Minimize'],
      ['Jam pelatihan per karyawan', 85, '40 jam', '40 jam', 'Maximize'],
    ];
    expect(read(cells).total).toEqual(near(0.15 * (100 * (2 - 70 / 60)) + 85));
  });
});
