import { titleAbove } from '../../../../src/model/scorecard/reading/titles';

describe('the lines above a table', () => {
  it.each([
    ['the first is the title, the others say how', [['Kinerja 2026'], ['Kantor Contoh']], 'Kinerja 2026', ''],
    [
      'a period is none',
      [['Kinerja kantor'], ['Periode', ':', 'Triwulan II 2026']],
      'Kinerja kantor',
      'Triwulan II 2026',
    ],
    ['a period alone below it', [['Kinerja kantor'], ['s.d. Juni 2026']], 'Kinerja kantor', 's.d. Juni 2026'],
    ['a blank row does not end the search for it', [['Kinerja'], ['', '']], 'Kinerja', ''],
    ['what stands above a blank row above it is of the sheet', [['Laporan'], [''], ['Tabel 2']], 'Tabel 2', ''],
    ['another table above has none', [['A', 1, 2, 3], ['Tabel 2']], 'Tabel 2', ''],
    ['a perspective is none', [['Kinerja'], ['Perspektif Keuangan']], 'Kinerja', ''],
    ['neither is a remark on units', [['Kinerja'], ['(dalam juta rupiah)']], 'Kinerja', ''],
    ['nothing', [], '', ''],
  ])('%s', (_, above, title, period) => {
    expect(titleAbove(above)).toEqual({ title, period });
  });
});
