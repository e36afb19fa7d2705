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
