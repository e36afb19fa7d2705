import type { Bands } from '../../../src/engine/bands';
import { audit, auditing, effectRemark } from '../../../src/model/audit/audit';
import type { Finding } from '../../../src/model/audit/finding';
import { finished } from '../../../src/model/steps';
import type { CellValue } from '../../../src/model/types';

/** All numbers are invented data (data ciptaan). */
function findingsIn(cells: readonly (readonly CellValue[])[], formats?: string[][], bands?: Bands): readonly Finding[] {
  const columns = Math.max(...cells.map((row) => row.length));
  const wide = cells.map((row) => [...row, ...Array<string>(columns - row.length).fill('')]);
  return audit(wide, { sheet: 'S', row: 4, column: 2, rows: cells.length, columns }, formats, bands);
}

const said = (found: readonly Finding[], language: 'en' | 'id' = 'en'): string[] =>
  found.map(({ certainty, kind, remark }) => `${certainty} ${kind}: ${remark.describe(language)}`);

describe('An untidy table', () => {
  it('with a title, a footer, a row without data and notes below is right', () => {
    const cells = [
      ['SKP Kantor Contoh', '', '', '', ''],
      ['', '', '', '', ''],
      ['No', 'KPI', 'Target', 'Realisasi', 'Capaian (%)', 'Bobot', 'Nilai'],
      [1, 'Penerimaan negara', 100, 90, 90, '40%', 36],
      [2, 'Kepuasan layanan', 4, 'N/A', 'N/A', '20%', ''],
      [3, 'Ketepatan laporan', 50, 55, 110, '40%', 44],
      ['', 'Jumlah', '', '', '', '100%', 80],
      ['', '', '', '', '', '', ''],
      ['Sumber: data ciptaan', '', '', '', '', '', ''],
    ];
    expect(said(findingsIn(cells))).toEqual([]);
  });

  it('with weights within perspectives beside those that count in the whole', () => {
    const cells = [
      ['Kode', 'KPI', 'Bobot', 'Bobot terpakai', 'Indeks', 'Nilai'],
      ['1', 'Penerimaan', 1, 0.5, 78, 39],
      ['2', 'Layanan', 0.6, 0.3, 106, 31.8],
      ['3', 'Laporan', 0.4, 0.2, 77, 15.4],
      ['', 'NKO', '', 1, '', 86.2],
    ];
    expect(said(findingsIn(cells))).toEqual([]);
    const wrong = cells.with(2, ['2', 'Layanan', 0.6, 0.3, 106, 63.6]);
    expect(said(findingsIn(wrong))).toEqual([expect.stringMatching(/^certain value: Layanan|^certain value: 2/)]);
  });

  it('under headings in two rows, with formats of percent', () => {
    const cells = [
      ['KPI', 'Kinerja', '', 'Hasil', '', ''],
      ['', 'Target', 'Realisasi', 'Indeks', 'Bobot', 'Nilai'],
      ['Penerimaan', 100, 90, 0.9, 0.5, 0.45],
      ['Layanan', 80, 84, 1.05, 0.5, 0.6],
      ['Total', '', '', '', 1, 1.05],
    ];
    const percents = ['General', '0', '0', '0.00%', '0%', '0.00%'];
    const formats = [
      ...Array<string[]>(2).fill(Array<string>(6).fill('General')),
      ...Array<string[]>(3).fill(percents),
    ];
    expect(said(findingsIn(cells, formats))).toEqual([
      'certain value: Layanan, Nilai: 60.00% is printed, but Indeks 105.00% × Bobot 50% makes 52.50%.',
    ]);
  });

  it('with subtotals of perspectives and a total of them', () => {
    const cells = [
      ['KPI', 'Level', 'Weight', 'Value'],
      ['F1', 8, 0.3, 2.4],
      ['F2', 6, 0.2, 1.2],
      ['Subtotal', '', 0.5, 3.6],
      ['C1', 7, 0.25, 1.75],
      ['C2', 4, 0.25, 1],
      ['Subtotal', '', 0.5, 2.75],
      ['Total', '', 1, 6.35],
    ];
    expect(said(findingsIn(cells))).toEqual([]);
    const wrong = cells.map((row) => (row[0] === 'Total' ? ['Total', '', 1, 6.95] : row));
    expect(said(findingsIn(wrong))).toEqual([
      'certain total: Total: 6.95 is printed, but the numbers of Value add up to 6.35.',
    ]);
  });
});

describe('The audit says', () => {
  it('a total that leaves a row out, and what it would be', () => {
    const cells = [
      ['KPI', 'Level', 'Bobot', 'Nilai', 'Warna'],
      ['A', 9, 0.5, 4.5, 'Hijau'],
      ['B', 8, 0.3, 2.4, 'Hijau'],
      ['C', 6, 0.2, 1.2, 'Kuning'],
      ['Total', '', 1, 6.9, 'Kuning'],
    ];
    const [found] = findingsIn(cells);
    expect(said([found as Finding], 'id')).toEqual([
      'certain total: Total: tercetak 6,9, tanpa C. Angka Nilai berjumlah 8,1.',
    ]);
    expect(found?.effect && effectRemark(found.effect).describe('id')).toBe(
      'Jika hanya ini yang dibetulkan, totalnya menjadi 8,1 (hijau: mulai 8); sekarang 6,9 (kuning).',
    );
    expect(found?.cells[0]).toEqual({ sheet: 'S', row: 8, column: 5, rows: 1, columns: 1 });
  });

  it('the same in steps, so that a page can draw between them', () => {
    const cells = [
      ['KPI', 'Level', 'Weight', 'Value'],
      ['A', 8, 0.5, 4],
      ['B', 6, 0.5, 5],
    ];
    const area = { sheet: 'S', row: 0, column: 0, rows: 3, columns: 4 };
    const steps = auditing(cells, area);
    let [count, step] = [0, steps.next()];
    for (; step.done !== true; step = steps.next()) count += 1;
    expect(count).toBeGreaterThan(10);
    expect(said(step.value.findings)).toEqual(said(audit(cells, area)));
  });

  it('in more steps where there are more rows', () => {
    const count = (rows: number): number => {
      const cells = [
        ['Code', 'Target', 'Realization', 'Index'],
        ...Array.from({ length: rows }, (_, at) => [`K${at}`, 100, 90, 90]),
      ];
      const steps = auditing(cells, { sheet: 'S', row: 0, column: 0, rows: rows + 1, columns: 4 });
      let all = 0;
      while (steps.next().done !== true) all += 1;
      return all;
    };
    expect(count(2000) - count(10)).toBe(10);
  });

  it('with what could be computed again, and what could not', () => {
    const cells = [
      ['KPI', 'Target', 'Realization', 'Index', 'Weight', 'Value'],
      ['A', 100, 90, 90, 0.5, 45],
      ['B', 80, 'N/A', 95, 0.3, 28.5],
      ['C', 50, 60, 120, 0.2, 24],
      ['Total', '', '', '', 1, 97.5],
    ];
    const { recomputed } = finished(auditing(cells, { sheet: 'S', row: 0, column: 0, rows: 5, columns: 6 }));
    expect(recomputed).toEqual([
      { what: 'value', again: 3, open: 0 },
      { what: 'index', again: 2, open: 1 },
      { what: 'weight', again: 3, open: 0 },
      { what: 'total', again: 2, open: 0 },
    ]);
  });

  it('codes that stand the other way round, as possible', () => {
    const cells = [
      ['KPI', 'Level', 'Weight', 'Value'],
      ['A1a', 8, 0.2, 1.6],
      ['A1b', 6, 0.2, 1.2],
      ['B1a', 7, 0.2, 1.4],
      ['B1b', 4, 0.1, 0.4],
      ['C1b', 10, 0.1, 1],
      ['C1a', 5, 0.2, 1],
      ['Total', '', 1, 6.6],
    ];
    const found = findingsIn(cells);
    expect(said(found)).toEqual([
      'possible exchange: C1b and C1a may be exchanged: all other codes stand in order. Then Level 5 goes with Weight 0.1, and 10 with 0.2.',
    ]);
    expect(found[0]?.effect?.total.corrected).toBeCloseTo(7.1, 9);
  });

  it('levels, and performances, that belong to each other', () => {
    const table = (first: (string | number)[], second: (string | number)[]) => [
      ['KPI', 'Worst', 'Start', 'Target', 'Performance', 'Level'],
      ['A', 0, 30, 100, ...first],
      ['B', 10, 40, 110, ...second],
      ['C', 0, 3, 10, 5, 5],
    ];
    expect(said(findingsIn(table([50, 5], [60, 5])))).toEqual([]);
    expect(said(findingsIn(table([50, 8], [90, 5])))).toEqual([
      'certain exchange: A and B: their numbers of Level look exchanged. Each fits the other row, and not its own.',
    ]);
  });

  it('nothing where levels are the highest wholly reached', () => {
    const cells = [
      ['KPI', 'Worst', 'Start', 'Target', 'Performance', 'Level'],
      ['A', 0, 30, 100, 57, 5],
      ['B', 0, 30, 100, 69, 6],
      ['C', 0, 3, 10, 4.5, 4],
    ];
    expect(said(findingsIn(cells))).toEqual([]);
  });

  it('a start that is the target', () => {
    const cells = [
      ['KPI', 'Worst', 'Start', 'Target', 'Performance', 'Level'],
      ['A', 0, 100, 100, 57, 5],
      ['B', 0, 30, 100, 60, 6],
    ];
    expect(said(findingsIn(cells))).toEqual([
      'certain anchors: A: levels 3 and 10 have the same value, 100. Between them there is no level.',
    ]);
  });

  it('a ladder that lies in a row', () => {
    const levels = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0];
    const cells = [
      ['KPI', 'Realisasi', ...levels.map((level) => `Level ${level}`)],
      ['A', 80, ...levels.map((level) => 10 * level)],
      ['B', 60, ...levels.map((level) => (level === 6 ? 95 : 10 * level))],
      ['C', 40, ...levels.map((level) => 100 - 10 * level)],
    ];
    expect(said(findingsIn(cells))).toEqual([
      'certain ladder: B, level 6: 95 is printed, but equal steps between the levels give 60.',
    ]);
  });

  it('a light by the bands that somebody gives', () => {
    const cells = [
      ['KPI', 'Level', 'Status'],
      ['A', 8.5, 'Yellow'],
      ['B', 9.5, 'Green'],
    ];
    expect(said(findingsIn(cells))).toEqual([
      'possible light: A, Status: “Yellow” is printed for 8.5. With yellow from 4 and green from 8 it would be green. Check which limits apply.',
    ]);
    expect(said(findingsIn(cells, undefined, { yellowFrom: 5, greenFrom: 9 }))).toEqual([]);
  });

  it('a target said to be missed that was reached', () => {
    const cells = [
      ['IKU', 'Target', 'Realisasi', 'Polaritas', 'Keterangan'],
      ['A', 90, 95, 'Maximize', 'Tidak tercapai'],
      ['B', 5, 7, 'Minimize', 'Tidak tercapai'],
      ['C', 5, 5, 'Minimize', 'Tercapai'],
    ];
    expect(said(findingsIn(cells))).toEqual([
      'certain light: A, Keterangan: “Tidak tercapai” is printed, but Realisasi is 95 and Target 90.',
    ]);
  });

  it('an index without its cap, beside others that have it', () => {
    const cells = [
      ['IKU', 'Target', 'Realisasi', 'Indeks'],
      ['A', 100, 130, 120],
      ['B', 50, 70, 140],
      ['C', 50, 45, 90],
    ];
    expect(said(findingsIn(cells))).toEqual(['possible cap: B, Indeks: 140 is printed; other rows stop at 120 (F6).']);
    const uncapped = cells.map((row) => (row[0] === 'A' ? ['A', 100, 130, 130] : row));
    expect(said(findingsIn(uncapped))).toEqual([]);
  });

  it('roundings of one column once, with how many', () => {
    const cells = [
      ['KPI', 'Level', 'Weight', 'Value'],
      ['A', '8,1', '0,3', '2,441'],
      ['B', '6,2', '0,3', '1,871'],
      ['C', '7,3', '0,4', '2,931'],
    ];
    const found = findingsIn(cells);
    expect(said(found)).toEqual([
      'rounding value: A, Value: 2.441 is printed and Level 8.1 × Weight 0.3 makes 2.430. Rounding explains it. Likewise B, Value (F7: 1.871; 1.860); C, Value (F8: 2.931; 2.920).',
    ]);
    expect(found[0]?.cells).toHaveLength(3);
  });

  it('which of two reciprocals is wrong, where the sums of the columns tell', () => {
    const lower = [
      ['Criteria', 'A', 'B', 'C'],
      ['A', 1, 3, 5],
      ['B', '0.33', 1, 3],
      ['C', '0.25', '0.33', 1],
      ['Sum', '1.53', '4.33', 9],
    ];
    expect(said(findingsIn(lower))).toEqual([
      'certain reciprocal: A against C is 5, so C against A must be 0.2; 0.25 is printed. The printed column sum 1.53 already goes with 0.2.',
    ]);
    const upper = lower.map((row, at) => (at === 1 ? ['A', 1, 3, 7] : at === 3 ? ['C', '0.2', '0.33', 1] : row));
    expect(said(findingsIn(upper))).toEqual([
      'certain reciprocal: C against A is 0.2, so A against C must be 5; 7 is printed. The printed column sum 9 already goes with 5.',
    ]);
  });

  it('a word outside of its printed band, and weights below a parent beside them', () => {
    const rated = [
      ['Name', 'Score', 'Rating'],
      ['A', '95.2', 'Very good'],
      ['B', '82.1', 'Good'],
      ['C', '70.3', 'Fair'],
      ['D', '93.0', 'Good'],
      ['E', '91.4', 'Very good'],
      ['', '', ''],
      ['91 - 120: Very good', '', ''],
      ['76 - 90: Good', '', ''],
      ['61 - 75: Fair', '', ''],
    ];
    expect(said(findingsIn(rated))).toEqual([
      'certain ownWords: D, Rating: “Good” is printed, but 93.0 lies in 91–120, Very good (C12).',
    ]);
    const weights = [
      ['Perspective', 'Weight', 'KPI', 'Local weight', 'Global weight'],
      ['Finance', '0.60', 'Revenue', '0.70', '0.42'],
      ['', '', 'Cost', '0.30', '0.24'],
      ['Customer', '0.40', 'Complaints', '0.50', '0.20'],
      ['', '', 'Service', '0.50', '0.20'],
    ];
    expect(said(findingsIn(weights))).toEqual([
      'certain globalWeight: Global weight of Cost: 0.24 is printed, but 0.30 × 0.60 makes 0.18.',
    ]);
  });

  it('a direction that the others of the same follow, and no published weights for a mean of wrong indices', () => {
    const cells = [
      ['IKU', 'Target', 'Realisasi', 'Polarisasi', 'Capaian'],
      ['A', 5, 4, 'Minimize', '80%'],
      ['B', 10, 8, 'Minimize', '120%'],
      ['C', 95, '96.9', 'Maximize', '102%'],
      ['D', 20, 30, 'Maximize', '150%'],
      ['E', 4, '4.2', 'Maximize', '105%'],
      ['F', 2, 1, 'Minimize', '120%'],
    ];
    expect(said(findingsIn(cells)).sort()).toEqual([
      expect.stringMatching(/^certain polarity: A, Capaian: 80% .* so 120%/),
      'possible cap: D, Capaian: 150% is printed; other rows stop at 120% (G11).',
    ]);
    const mean = [
      ['IKU', 'Target', 'Realisasi', 'Polarisasi', 'Capaian'],
      ['A', 5, 4, 'Minimize', '80%'],
      ['B', '10%', '8%', 'Minimize', '125%'],
      ['C', '95%', '96,9%', 'Maximize', '112%'],
      ['D', 0, 0, 'Minimize', '100%'],
      ['Rata-rata', '', '', '', '110,5%'],
    ];
    const found = said(findingsIn(mean));
    expect(found).toContainEqual(expect.stringMatching(/^certain polarity: A/));
    expect(found).toContainEqual(expect.stringMatching(/^certain index: C, Capaian: 112%/));
    expect(found.filter((one) => /Kep-241|K3/.test(one))).toEqual([]);
  });

  it('nothing of perspectives with the weights of the ministry, and which weights make another whole', () => {
    const table = (whole: string): CellValue[][] => [
      ['Perspektif', 'Capaian'],
      ['Stakeholder', '105,91%'],
      ['Customer', '104,30%'],
      ['Internal process', '109,81%'],
      ['Learning and growth', '112,03%'],
      ['NKO', whole],
    ];
    expect(said(findingsIn(table('108,09%')))).toEqual([]);
    expect(said(findingsIn(table('108,10%')))).toEqual([
      'rounding mean: NKO: 108.10% is printed; with the weights 30 : 20 : 25 : 25 of the perspectives it is 108.09%. Their rounding explains it.',
    ]);
    expect(said(findingsIn(table('109,80%')), 'id')).toEqual([
      'possible mean: NKO: tercetak 109,80%. Dengan bobot perspektif 30 : 20 : 25 : 25 hasilnya 108,09%, dengan bobot sama 108,01%. Mintalah bobot yang dipakai.',
    ]);
  });

  it('reciprocals that are none, and says no more of a matrix that has none', () => {
    const cells = [
      ['', 'A', 'B', 'C', 'Bobot'],
      ['A', 1, 3, 5, 0.64],
      ['B', '0,5', 1, 2, 0.23],
      ['C', '0,2', '0,5', 1, 0.13],
    ];
    expect(said(findingsIn(cells))[0]).toBe(
      'certain reciprocal: A against B is 3, so B against A must be 0.3333; 0.5 is printed.',
    );
    expect(findingsIn(cells)).toHaveLength(1);
  });
});
