import { audit } from '../../../src/model/audit/audit';
import type { Finding } from '../../../src/model/audit/finding';
import type { CellValue } from '../../../src/model/types';

/** All numbers are invented data (data ciptaan). */
function findingsIn(cells: readonly (readonly CellValue[])[]): readonly Finding[] {
  const columns = Math.max(...cells.map((row) => row.length));
  const wide = cells.map((row) => [...row, ...Array<string>(columns - row.length).fill('')]);
  return audit(wide, { sheet: 'S', row: 4, column: 2, rows: cells.length, columns });
}

const said = (found: readonly Finding[], language: 'en' | 'id' = 'en'): string[] =>
  found.map(({ certainty, kind, remark }) => `${certainty} ${kind}: ${remark.describe(language)}`);

describe('The audit says', () => {
  it('of many roundings their names alone', () => {
    const names = [...'ABCDEFGHIJ'];
    const cells = [['KPI', 'Level', 'Weight', 'Value'], ...names.map((name) => [name, '8,1', '0,1', '0,811'])];
    expect(said(findingsIn(cells))).toEqual([
      expect.stringMatching(/^rounding value: A, .* The same holds for 9 more: B, Value; .*; J, Value\.$/),
    ]);
  });

  it('nothing more of a total whose right sum it tells, unless its light changes', () => {
    const cells = [
      ['KPI', 'Level', 'Bobot', 'Nilai'],
      ['A', 9, 0.5, 4.5],
      ['B', 8, 0.5, 4],
      ['Total', '', 1, 8.9],
    ];
    expect(findingsIn(cells).map(({ kind, effect }) => [kind, effect])).toEqual([['total', null]]);
  });

  it('which printed total has the right value already, and where none is printed what the values add up to', () => {
    const cells = [
      ['KPI', 'Level', 'Bobot', 'Nilai'],
      ['A', '9,0', '0,50', '4,50'],
      ['B', '8,0', '0,30', '2,90'],
      ['C', '6,0', '0,20', '1,20'],
      ['Total', '', '1,00', '8,10'],
    ];
    expect(said(findingsIn(cells), 'id')).toEqual([
      'certain value: B, Nilai: tercetak 2,90, padahal Level 8,0 × Bobot 0,30 = 2,40. Total 8,10 yang tercetak sudah memakai 2,40.',
    ]);
    expect(said(findingsIn(cells.slice(0, -1)), 'id')).toEqual([
      'certain value: B, Nilai: tercetak 2,90, padahal Level 8,0 × Bobot 0,30 = 2,40. Jika ini dibetulkan, jumlah Nilai menjadi 8,10, bukan 8,60.',
    ]);
  });

  it('what steps to the wrong level do to the level that was read from them', () => {
    const steps = [100, 87.5, 75, 72.86, 72.14, 71.43, 70.71, 70, 60, 50, 40];
    const cells = [
      ['KPI', 'Performance', 'Level', ...steps.map((_, at) => `Level ${10 - at}`)],
      ['A', 72, 5.8, ...steps],
      ['B', 80, 8.4, ...steps],
    ];
    const [first, second] = said(findingsIn(cells)).filter((one) => one.includes('ladder'));
    expect(first).toBe(
      'certain ladder: A, levels 7–4: one step is (75 − 70) ÷ 7, but from level 3 (70) to level 8 (75) there are 5 steps. Level 7 prints 72.86 and should be 74.00. With these steps the Level 5.8 becomes 5.0.',
    );
    expect(second).toMatch(/The Level 8\.4 does not change\.$/);
  });

  it('whether rows of a ladder stand too high or too low, whichever way is better', () => {
    const ladder = (steps: readonly number[]): CellValue[][] => [
      ['KPI', 'Realisasi', ...steps.map((_, at) => `Level ${10 - at}`)],
      ['A', steps[5] ?? 0, ...steps],
    ];
    const shifts = (steps: readonly number[]): string[] =>
      said(findingsIn(ladder(steps))).flatMap((one) => /one level too \w+\. Level .*/.exec(one)?.[0] ?? []);
    expect(shifts([100, 90, 80, 70, 60, 50, 40, 30, 10, 0, 0])).toEqual([
      'one level too high. Level 2 prints 10 and should be 20.',
    ]);
    expect(shifts([0, 10, 20, 30, 40, 50, 60, 70, 90, 100, 100])).toEqual([
      'one level too high. Level 2 prints 90 and should be 80.',
    ]);
    expect(shifts([100, 90, 80, 70, 60, 50, 40, 30, 30, 20, 0])).toEqual([
      'one level too low. Level 2 prints 30 and should be 20.',
    ]);
  });

  it('whose data another table gives to whom, though only one of the two has data of the other', () => {
    const cells = [
      ['KPI', 'Target 2025', 'Realisasi 2025', '', '', ''],
      ['A', 10, 8, '', '', ''],
      ['B', 20, 15, '', '', ''],
      ['C', 30, 24, '', '', ''],
      ['D', 40, 34, '', '', ''],
      ['E', 50, 45, '', '', ''],
      ['', '', '', '', '', ''],
      ['KPI', 'Target', 'Realisasi', 'Indeks', 'Bobot', 'Nilai'],
      ['A', 100, 70, 70, 0.2, 14],
      ['B', 10, 8, 80, 0.2, 16],
      ['C', 30, 24, 80, 0.2, 16],
      ['D', 40, 34, 85, 0.2, 17],
      ['E', 50, 45, 90, 0.2, 18],
      ['Total', '', '', '', 1, 81],
    ];
    expect(said(findingsIn(cells), 'id').filter((one) => one.includes('exchange'))).toEqual([
      'possible exchange: A dan B mungkin tertukar: angka 8 pada B adalah milik A di “Realisasi 2025” (sel E6). Dengan demikian Indeks 80 memakai Bobot 0,2, dan 70 memakai 0,2.',
    ]);
  });

  it('a mean that is near the right one, and that no rounding makes, as possible', () => {
    const cells = [
      ['IKU', 'Target', 'Realisasi', 'Indeks'],
      ['A', 1000, 1000, '100,00%'],
      ['B', 9000, 9309, '103,43%'],
      ['C', 8850, 9399, '106,20%'],
      ['Rata-rata', '', '', '103,20%'],
    ];
    expect(said(findingsIn(cells))).toEqual([
      'possible mean: Rata-rata: 103.20% is printed; the equal-weight mean is 103.21%, also without rounding in between. Ask for the weights used.',
    ]);
    expect(said(findingsIn(cells.with(4, ['Rata-rata', '', '', '103,21%'])))).toEqual([]);
  });
});
