/** Tables that stand on their side are known by their words, and no ordinary table is taken for one. */
import fc from 'fast-check';
import { turnedLayout } from '../../../../src/model/scorecard/reading/turned';
import type { CellValue } from '../../../../src/model/types';
import { anyDress } from '../../../support/dress/choices';
import type { Dress } from '../../../support/dress/choices';
import { dressed } from '../../../support/dress/layouts';
import { anyTable } from '../../../support/dress/table';
import type { CleanTable } from '../../../support/dress/table';

type Cells = readonly (readonly CellValue[])[];

const LEVELS = Array.from({ length: 11 }, (_, row) => 10 - row);

test.each<[string, Cells, ReturnType<typeof turnedLayout>]>([
  [
    'an Objective Matrix with the levels downwards',
    [
      ['Kriteria', 'K1', 'K2'],
      ['Performance', 7, 80],
      ...LEVELS.map((level) => [level, level, 10 * level]),
      ['Skor', 7, 8],
      ['Bobot', 0.4, 0.6],
      ['Nilai', 2.8, 4.8],
    ],
    'kpisInColumns',
  ],
  [
    'the same without a row for the result that is known',
    [
      ['Indicator', 'F1', 'F2'],
      ...LEVELS.map((level) => [`Level ${level}`, level, 10 * level]),
      ['Nilai (N)', 7, 8],
      ['Bobot (B)', '40%', '60%'],
    ],
    'kpisInColumns',
  ],
  [
    'target and realization of KPIs side by side',
    [
      ['', 'Sales', 'Customers'],
      ['Target', 200, 40],
      ['Actual', 180, 44],
    ],
    'kpisInColumns',
  ],
  [
    'target and realization below each other, with years',
    [
      ['Indikator Kinerja', 'Uraian', 2021, 2022],
      ['Indeks kepuasan', 'Target', 80, 81],
      ['', 'Realisasi', 79, 83],
    ],
    'measuresInRows',
  ],
  [
    'the same without a heading that says so',
    [
      ['KPI', '', 'Unit A', 'Unit B'],
      ['Sales', 'Target', 80, 81],
      ['', 'Actual', 79, 83],
      ['Visits', 'Target', 80, 81],
      ['', 'Actual', 79, 83],
    ],
    'measuresInRows',
  ],
  [
    'KPIs that are called so, below headings that say what the columns hold',
    [
      ['No', 'Indikator', 'Target', 'Realisasi', 'Bobot'],
      ['Target', 'Target penerimaan', 100, 95, 40],
      ['Realisasi', 'Realisasi anggaran', 98, 97, 60],
    ],
    null,
  ],
  [
    'a numbered table with its weight below',
    [
      ['No', 'Criterion', 'Level 0', 'Level 3', 'Level 10', 'Performance'],
      ...LEVELS.map((level, index) => [index, `K${index}`, 0, 3, 10, level]),
      ['Weight', '', 1, 2, 3, 4],
    ],
    null,
  ],
  ['nothing', [], null],
  [
    'words alone',
    [
      ['Target', 'Realisasi'],
      ['Bobot', 'Level'],
    ],
    null,
  ],
])('%s', (_, cells, layout) => {
  expect(turnedLayout(cells)).toBe(layout);
});

const dresses = fc.sample(fc.tuple(anyTable, anyDress), { numRuns: 3000, seed: 11 });
const layoutOf = (table: CleanTable, dress: Dress): ReturnType<typeof turnedLayout> => {
  const { cells, formats } = dressed(table, dress);
  return turnedLayout(cells, formats);
};

test('no table with a KPI in each row is taken for one', () => {
  const taken = dresses.filter(([table, dress]) => layoutOf(table, { ...dress, orientation: 'rows' }) !== null);
  expect(taken).toEqual([]);
});

test.each([
  ['columns', 'kpisInColumns'],
  ['measuresInRows', 'measuresInRows'],
] as const)('in nearly all layouts of real life it is known: %s', (orientation, layout) => {
  const turned = dresses.filter(([{ kind }]) => kind === 'ckp');
  const known = turned.filter(([table, dress]) => {
    const turnable: Dress = { ...dress, orientation, periods: 'none', groupHeading: 'none' };
    return layoutOf(table, turnable) === layout;
  });
  expect(known.length / turned.length).toBeGreaterThan(0.95);
});

test('Table 4.9 of the SAMSAT study, with its rupiah, percents and a column beside the levels, stands in columns', () => {
  const rows = [
    ['KPI', '', 'F1a', 'F2a'],
    ['Performance', '', 'Rp 51.561.555.515', '25,88%'],
    ['SCORE', 10, 'Rp 52.295.456.000', '33,75%'],
    ['', 9, 'Rp 51.135.707.220', '29,64%'],
    ['', 8, 'Rp 49.975.958.440', '25,53%'],
    ['', 7, 'Rp 48.816.209.660', '21,42%'],
    ['', 6, 'Rp 47.656.460.880', '17,31%'],
    ['', 5, 'Rp 46.496.712.100', '13,20%'],
    ['', 4, 'Rp 45.336.963.320', '9,09%'],
    ['', 3, 'Rp 44.177.214.540', '5%'],
    ['', 2, 'Rp 39.008.698.027', '4%'],
    ['', 1, 'Rp 33.840.181.513', '3%'],
    ['', 0, 'Rp 28.671.665.000', '2%'],
    ['Level', '', '9,37', '8,09'],
    ['Weight', '', '0,06', '0,06'],
    ['Value', '', '0,5622', '0,4854'],
  ];
  expect(turnedLayout(rows)).toBe('kpisInColumns');
  // Without that column, and with levels as numbers, as our own sheet has them.
  const own = rows.map(([label = '', level = '', ...cells]) => [level === '' ? label : level, ...cells]);
  expect(turnedLayout(own)).toBe('kpisInColumns');
});
