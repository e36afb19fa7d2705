/** Tables 4.9 to 4.12 of the SAMSAT study as they are printed, with what in them does not follow from their anchors. */
import { matrixMisprints } from '../../../../src/model/scorecard/reading/matrixMisprints';
import { hasTargetAtEight, printedLevels, printedMatrix } from '../../../../src/model/scorecard/reading/printedMatrix';
import type { CellValue } from '../../../../src/model/types';

/** Levels 10 to 0 of each KPI as the study prints them, between the performance and level, weight, value. */
function table(
  kpis: readonly string[],
  performance: readonly CellValue[],
  ladders: readonly (readonly CellValue[])[],
  rest: readonly (readonly CellValue[])[],
): CellValue[][] {
  const levels = Array.from({ length: 11 }, (_, row): CellValue[] => [
    row === 0 ? 'SCORE' : '',
    10 - row,
    ...ladders.map((ladder) => ladder[row] ?? ''),
  ]);
  const [level = [], weight = [], value = []] = rest;
  return [
    ['KPI', '', ...kpis],
    ['Performance', '', ...performance],
    ...levels,
    ['Level', '', ...level],
    ['Weight', '', ...weight],
    ['Value', '', ...value],
  ];
}

const internal = table(
  ['I1a', 'I2a', 'I3a', 'I3b', 'I4a'],
  ['87,50%', 32, '56,25%', '100%', '100%'],
  [
    ['100%', '93,75%', '87,50%', '81,25%', '75%', '68,75%', '62,50%', '56,25%', '54,16%', '52,08%', '50%'],
    [24, 23.42, 22.85, 22.28, 21.71, 21.14, 10.57, 20, 17.34, 14.67, 12],
    ['75%', '72,02%', '69,04%', '66,06%', '63,08%', '60,10%', '57,12%', '54,16%', '49,44%', '44,72%', '40%'],
    ['100%', '96%', '93%', '89%', '86%', '82%', '79%', '75%', '67%', '58%', '50%'],
    ['100%', '98,70%', '97,40%', '96,10%', '94,81%', '93,51%', '92,21%', '90,91%', '80,61%', '70,30%', '60%'],
  ],
  [
    [8, 10, 3.71, 10, 10],
    [0.03, 0.04, 0.04, 0.02, 0.06],
    [0.24, 0.4, 0.1484, 0.2, 0.6],
  ],
);

const learning = table(
  ['L1a', 'L1b', 'L1c', 'L2a', 'L2b'],
  ['90,77%', '100%', '81,25%', '83,33%', '75%'],
  [
    ['100%', '98,86%', '97,71%', '96,57%', '95,43%', '94,29%', '93,14%', '92%', '86,33%', '80,67%', '75%'],
    ['100%', '92,86%', '85,71%', '78,57%', '71,43%', '64,29%', '57,14%', '50%', '41,67%', '33,33%', '25%'],
    ['100%', '87,5%', '75%', '72,86%', '72,14%', '71,43%', '70,71%', '70%', '63,33%', '56,67%', '50%'],
    ['100%', '87,5%', '75%', '71,43%', '70,24%', '69,05%', '67,86%', '66,67%', '55,56%', '50,00%', '50%'],
    ['100%', '85%', '70%', '69,46%', '69,29%', '69,11%', '68,93%', '68,75%', '62,50%', '56,25%', '50%'],
  ],
  [
    [2.78, 10, 8.5, 8.67, 8.33],
    [0.04, 0.02, 0.06, 0.04, 0.02],
    [0.1112, 0.2, 0.6, 0.4, 0.2],
  ],
);

const financial = table(
  ['F1a', 'F2a'],
  ['Rp 51.561.555.515', '25,88%'],
  [
    [
      'Rp 52.295.456.000',
      'Rp 51.135.707.220',
      'Rp 49.975.958.440',
      'Rp 48.816.209.660',
      'Rp 47.656.460.880',
      'Rp 46.496.712.100',
      'Rp 45.336.963.320',
      'Rp 44.177.214.540',
      'Rp 39.008.698.027',
      'Rp 33.840.181.513',
      'Rp 28.671.665.000',
    ],
    ['33,75%', '29,64%', '25,53%', '21,42%', '17,31%', '13,20%', '9,09%', '5%', '4%', '3%', '2%'],
  ],
  [
    [9.37, 8.09],
    [0.06, 0.06],
    [0.5622, 0.4854],
  ],
);

const customer = table(
  ['C1b', 'C2b', 'C4a'],
  ['3 hari', '4 hari', '18 hari'],
  [
    ['2 hari', 2.71, 3.42, 4.13, 4.84, 5.55, 6.26, 7, 8, 9, 10],
    [
      '2 hari',
      '2,43 hari',
      '2,86 hari',
      '3,29 hari',
      '3,72 hari',
      '4,15 hari',
      '4,58 hari',
      '5 hari',
      '6,67 hari',
      '8,34 hari',
      '10 hari',
    ],
    [
      '14 hari',
      '15,43 hari',
      '16,86 hari',
      '18,29 hari',
      '19,72 hari',
      '21,15 hari',
      '22,58 hari',
      '24 hari',
      '26 hari',
      '28 hari',
      '30 hari',
    ],
  ],
  [
    [8.59, 5.35, 7.2],
    [0.11, 0.04, 0.08],
    [0.9449, 0.214, 0.576],
  ],
);

function said(cells: CellValue[][]): string[] {
  const matrix = printedMatrix(cells);
  if (!matrix) throw new Error('no matrix');
  return matrixMisprints(cells, matrix).map((one) => one.describe('en'));
}

test('rows and columns are found by their labels', () => {
  expect(printedMatrix(internal)).toEqual({
    columns: [2, 3, 4, 5, 6],
    names: 0,
    codes: null,
    performance: 1,
    levels: [12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2],
    weight: 14,
    level: 13,
    value: 15,
  });
});

test('Table 4.9: a level that was read from rounded steps', () => {
  expect(said(financial)).toEqual(['F2a: level 8.09 is printed; its performance reaches 8.08.']);
});

test('Table 4.10: the same where lower is better, in days', () => {
  expect(said(customer)).toEqual([
    'C1b: level 8.59 is printed; its performance reaches 8.6.',
    'C2b: level 5.35 is printed; its performance reaches 5.33.',
  ]);
});

test('Table 4.11: a number that lost a digit, and a level', () => {
  expect(said(internal)).toEqual([
    'I2a, level 4: 10.57 is printed; from levels 0, 3, 10 follows 20.57.',
    'I3a: level 3.71 is printed; its performance reaches 3.7.',
  ]);
});

test('Table 4.12: levels below a target at 8 that were counted as if it stood at 10, and two rows shifted', () => {
  const matrix = printedMatrix(learning);
  if (!matrix) throw new Error('no matrix');
  const atEight = matrix.columns.map((column) => hasTargetAtEight(printedLevels(learning, matrix, column)));
  expect(atEight).toEqual([false, false, true, true, true]);
  const sentences = said(learning);
  expect(sentences.filter((one) => one.startsWith('L1a') || one.startsWith('L1b'))).toEqual([]);
  expect(sentences).toContain('L1c, level 7: 72.86 is printed; from levels 0, 3, 8, 10 follows 74.');
  expect(sentences).toContain('L2a, level 2: 55.56 is printed; from levels 0, 3, 8, 10 follows 61.11.');
  expect(sentences).toContain('L2a, level 1: 50 is printed; from levels 0, 3, 8, 10 follows 55.56.');
});

test('what has no performance, or no run of levels, is no printed matrix', () => {
  expect(printedMatrix(internal.filter(([label]) => label !== 'Performance'))).toBeNull();
  expect(printedMatrix(internal.slice(0, 8))).toBeNull();
  expect(printedMatrix([])).toBeNull();
});

describe('a KPI without one of its levels', () => {
  const lacking = (...rows: number[]): CellValue[][] =>
    internal.map((row, at) => row.map((cell, column) => (column === 3 && rows.includes(at) ? '' : cell)));
  const START = 9;

  test('is one of the KPIs, and what is missing is said', () => {
    expect(printedMatrix(lacking(START))?.columns).toEqual([2, 3, 4, 5, 6]);
    expect(said(lacking(START))[0]).toBe(
      'I2a: level 3 is blank in the printed table. Fill it in there: without it this KPI gets no score.',
    );
    expect(said(lacking(START, 12))[0]).toMatch(/^I2a: levels 0, 3 are blank/);
    expect(said(lacking(1, START))[0]).toMatch(/^I2a: level 3 is blank/);
  });

  test('a column that is called nothing is none', () => {
    const noted = internal.map((row, at) => [...row, at > 3 && at < 8 ? 'sesuai RKT' : '']);
    expect(printedMatrix(noted)?.columns).toEqual([2, 3, 4, 5, 6]);
  });
});

test.each([
  ['Satuan', '%'],
  ['Unit', 'hari'],
  ['Polaritas', 'Maximize'],
  ['Perspektif', 'Proses internal'],
  ['Sasaran strategis', 'Layanan cepat'],
])('a row of %s is not the names of the KPIs', (label, text) => {
  const names = ['KPI', '', 'Waktu layanan', 'Pengaduan selesai', 'Antrean', 'Berkas lengkap', 'Sistem aktif'];
  const about: CellValue[] = [label, '', text, text, text, text, text];
  const rest = internal.slice(1);
  expect(printedMatrix([names, about, ...rest])?.names).toBe(0);
  expect(printedMatrix([about, names, ...rest])?.names).toBe(1);
  // A label that says nothing: the first row of texts.
  expect(printedMatrix([['', '', ...names.slice(2)], about, ...rest])?.names).toBe(0);
});
