/** Tables that leave nothing open: they are read without a question. Invented data. */
import { mean, near, percent, read } from './read';
import type { Cells } from './read';

test.each([
  [
    'in English',
    [
      ['Code', 'KPI', 'Unit', 'Weight', 'Target', 'Actual', 'Polarity'],
      ['S1', 'Sales', 'units', 0.6, 200, 180, 'Maximize'],
      ['S2', 'Complaints', 'cases', 0.4, 20, 18, 'Minimize'],
    ],
    0.6 * 90 + 0.4 * 110,
  ],
  [
    'in Indonesian',
    [
      ['Kode IKU', 'Indikator Kinerja Utama', 'Satuan', 'Bobot (%)', 'Target', 'Realisasi', 'Polaritas'],
      ['1a-CP', 'Penyerapan anggaran', '%', 60, percent(95), percent(85.5, '0.0%'), 'Maximize'],
      ['1b-N', 'Waktu layanan', 'hari', 40, 5, 4.5, 'Minimize'],
    ],
    0.6 * 90 + 0.4 * 110,
  ],
  [
    'with anchors',
    [
      ['KPI', 'Worst', 'Start', 'Target', 'Actual', 'Weight'],
      ['Revenue', 0, 30, 100, 60, 50],
      ['Complaints', 20, 14, 0, 14, 50],
    ],
    // 3 + 7·30/70 is level 6, the start is level 3.
    mean(6, 3),
  ],
] satisfies [string, Cells, number][])('%s', (_, cells, total) => {
  expect(read(cells)).toMatchObject({ total: near(total), asked: [] });
});
