import { audit, effectRemark } from '../../../src/model/audit/audit';
import type { CellValue } from '../../../src/model/types';

/** All numbers are invented data (data ciptaan). */
function said(cells: readonly (readonly CellValue[])[], language: 'en' | 'id' = 'en'): string[] {
  const columns = Math.max(...cells.map((row) => row.length));
  const wide = cells.map((row) => [...row, ...Array<string>(columns - row.length).fill('')]);
  const area = { sheet: 'S', row: 0, column: 0, rows: cells.length, columns };
  return audit(wide, area).map(({ certainty, remark, effect }) =>
    [certainty, remark.describe(language), ...(effect === null ? [] : [effectRemark(effect).describe(language)])].join(
      ' ',
    ),
  );
}

describe('A mean of achievements', () => {
  const table = (achievements: readonly string[], mean: string): string[][] => [
    ['IKU', 'Satuan', 'Target', 'Realisasi', 'Polarisasi', 'Capaian'],
    ['Waktu layanan', 'hari', '5', '4', 'Minimize', achievements[0] ?? ''],
    ['Deviasi RPD', '%', '10%', '8%', 'Minimize', achievements[1] ?? ''],
    ['Penyerapan', '%', '95%', '96,9%', 'Maximize', achievements[2] ?? ''],
    ['Temuan BPK', 'temuan', '0', '0', 'Minimize', '100%'],
    ['Rata-rata', '', '', '', '', mean],
  ];

  it('that was made before one was misprinted is said of that one, and changes nothing', () => {
    expect(said(table(['120%', '120%', '112%'], '110,5%'))).toEqual([
      'certain Penyerapan, Capaian: 112% is printed, but Realisasi 96.9% against Target 95% makes 102%. The printed Rata-rata 110.5% already uses 102%.',
    ]);
  });

  it('makes all that it already uses certain, by whichever rule they were made', () => {
    const cells = table(['80%', '125%', '112%'], '110,5%');
    expect(said(cells)).toEqual([
      'certain Penyerapan, Capaian: 112% is printed, but Realisasi 96.9% against Target 95% makes 102%. The printed Rata-rata 110.5% already uses 102%.',
      'certain Waktu layanan, Capaian: 80% is printed, as if more were better; Polarisasi says Minimize, so 120%. The printed Rata-rata 110.5% already uses 120%.',
      'certain Deviasi RPD, Capaian: 125% is printed, which is Target ÷ Realisasi; 2 − Realisasi ÷ Target, as Kemenkeu counts, makes 120%. The printed Rata-rata 110.5% already uses 120%.',
    ]);
    expect(said(cells, 'id').slice(1)).toEqual([
      'certain Waktu layanan, Capaian: tercetak 80%, seolah-olah makin tinggi makin baik; Polarisasi Minimize, jadi 120%. Rata-rata 110,5% yang tercetak sudah memakai 120%.',
      'certain Deviasi RPD, Capaian: tercetak 125%, yaitu Target ÷ Realisasi; rumus Kemenkeu 2 − Realisasi ÷ Target menghasilkan 120%. Rata-rata 110,5% yang tercetak sudah memakai 120%.',
    ]);
  });

  it('that is of the printed ones changes with one of them', () => {
    expect(said(table(['120%', '120%', '112%'], '113,0%'))).toEqual([
      'certain Penyerapan, Capaian: 112% is printed, but Realisasi 96.9% against Target 95% makes 102%. If only this is corrected, the total becomes 110.5%; now it is 113.0%.',
    ]);
  });

  it('that is of neither has no effect from them', () => {
    const all = said(table(['120%', '120%', '112%'], '107,0%'));
    expect(all).toHaveLength(2);
    expect(all.join(' ')).not.toMatch(/If only this|already uses/);
  });
});

describe('A weighted mean', () => {
  const table = (mean: string): string[][] => [
    ['IKU', 'Target', 'Realisasi', 'Polarisasi', 'Capaian', 'Bobot'],
    ['A', '100', '90', 'Maximize', '90%', '50%'],
    ['B', '50', '55', 'Maximize', '115%', '30%'],
    ['C', '10', '9', 'Minimize', '110%', '20%'],
    ['Rata-rata tertimbang', '', '', '', mean, '100%'],
  ];

  it('with round weights already uses the right one, or changes with it', () => {
    expect(said(table('100,0%'))).toEqual([
      expect.stringMatching(
        /^certain B, Capaian: 115% .* makes 110%\. The printed Rata-rata tertimbang 100\.0% already/,
      ),
    ]);
    expect(said(table('101,5%'))).toEqual([
      expect.stringMatching(/^certain B, Capaian: 115% .* the total becomes 100\.0%; now it is 101\.5%\.$/),
    ]);
  });
});

it('A mean of levels that already uses the right one is said of the wrong one', () => {
  const cells = [
    ['KPI', 'Worst', 'Start', 'Target', 'Performance', 'Level', 'Weight'],
    ['A', '0', '30', '100', '65', '6.5', '50%'],
    ['B', '0', '30', '100', '86', '6.0', '30%'],
    ['C', '0', '30', '100', '100', '10.0', '20%'],
    ['Mean', '', '', '', '', '7.83', '100%'],
  ];
  expect(said(cells)).toEqual([
    'certain B, Level: 6.0 is printed, but Performance 86 lies at level 8.6 on its scale. The printed Mean 7.83 already uses 8.6.',
  ]);
});

describe('What a sum of weights does to the total', () => {
  const table = (weights: readonly string[], sum: string, total: string): string[][] => [
    ['KPI', 'Level', 'Weight', 'Value'],
    ['A', '8', weights[0] ?? '', '4.00'],
    ['B', '6', weights[1] ?? '', '1.80'],
    ['C', '5', weights[2] ?? '', '1.50'],
    ['Total', '', sum, total],
  ];

  it('is that it is divided by the sum, with the decimals of the table', () => {
    expect(said(table(['0.50', '0.30', '0.30'], '1.00', '7.30'))).toEqual([
      'certain Weight: 1.00 is printed as the sum, but the 3 numbers above it add up to 1.10. Divided by 1.10, the total is 6.64; now it is 7.30. If one weight is wrong, correct that one.',
    ]);
  });

  it('is possible only where the weights are round, which nobody rounds to', () => {
    expect(said(table(['0.5', '0.3', '0.3'], '1.1', '7.30'), 'id')).toEqual([
      'possible Weight: jumlah 3 angka adalah 1,1, bukan 1. Mungkin akibat pembulatan, atau ada bobot yang salah. Jika dibagi 1,1, totalnya 6,64; sekarang 7,30. Jika ada bobot yang salah, betulkan bobot itu.',
    ]);
  });
});

describe('An index that its value was made with', () => {
  it('changes the total, also beside a weight without decimals', () => {
    const cells = [
      ['Kode', 'Target', 'Realisasi', 'Capaian', 'Bobot', 'Nilai'],
      ['1a', '95%', '93,10%', '98,00%', '40%', '39,20'],
      ['1b', '100%', '100%', '100,00%', '35%', '35,00'],
      ['2a', '4,00', '4,20', '107,00%', '25%', '26,75'],
      ['Jumlah', '', '', '', '100%', '100,95'],
    ];
    expect(said(cells)).toEqual([
      'certain 2a, Capaian: 107.00% is printed, but Realisasi 4.20 against Target 4.00 makes 105.00%. If only this is corrected, the total becomes 100.45; now it is 100.95.',
    ]);
  });
});

describe('An index beyond 120 whose direction only its name says', () => {
  const table = (heading: string, index: string, value: string, total: string): string[][] => [
    ['Kode', 'Nama', 'Target', 'Realisasi', heading, 'Bobot', 'Nilai'],
    ['1a', 'Penyerapan anggaran', '95%', '93,10%', '98,00%', '40%', '39,20'],
    ['1b', 'Ketepatan LPJ', '100%', '100%', '100,00%', '40%', '40,00'],
    ['2a', 'Hari penyelesaian (makin kecil makin baik)', '3', '2', index, '20%', value],
    ['', 'Jumlah', '', '', '', '100%', total],
  ];

  it('is possible in a contract, whose indices end there', () => {
    expect(said(table('Indeks Capaian', '133,33%', '26,67', '105,87'))).toEqual([
      'possible 2a, Indeks Capaian: 133.33% is printed, above 120.00%, where an index ends by the rules of Kemenkeu. If only this is corrected, the total becomes 103.20; now it is 105.87.',
    ]);
  });

  it('is nothing in another table, and where it ends at 120', () => {
    expect(said(table('Capaian', '133,33%', '26,67', '105,87'))).toEqual([]);
    expect(said(table('Indeks Capaian', '120,00%', '24,00', '103,20'))).toEqual([]);
  });
});

describe('Scores headed “Nilai” before “Nilai Tertimbang”', () => {
  const table = (value: string, total: string): string[][] => [
    ['Perspektif', 'Bobot', 'Nilai', 'Nilai Tertimbang'],
    ['Stakeholder', '25%', '104,50', '26,13'],
    ['Customer', '15%', '108,00', '16,20'],
    ['Internal Process', '30%', '111,20', value],
    ['Learning & Growth', '30%', '98,75', '29,63'],
    ['NKO', '100%', '', total],
  ];

  it('make the sum of what was weighed', () => {
    expect(said(table('33,36', '105,32'))).toEqual([]);
    expect(said(table('33,36', '105,31'))).toEqual([
      'rounding NKO: 105.31 is printed and the rounded numbers of Nilai Tertimbang add up to 105.32. Rounding explains it.',
    ]);
  });

  it('and each what it was weighed to', () => {
    expect(said(table('35,36', '107,32'))).toEqual([
      expect.stringMatching(
        /^certain Internal Process, Nilai Tertimbang: 35\.36 is printed, .* makes 33\.36\. If only/,
      ),
    ]);
  });
});

it('Values of an employee below a table are none of its rows, and change with its total', () => {
  const cells = [
    ['Kode', 'Target', 'Realisasi', 'Indeks Capaian', 'Bobot', 'Nilai'],
    ['1a', '50', '45', '90,00%', '33,4%', '30,06'],
    ['1b', '40', '44', '110,00%', '33,4%', '36,74'],
    ['2a', '20', '20', '100,00%', '33,3%', '33,30'],
    ['Nilai akhir', '', '', '', '', '100,10'],
    [''],
    ['NP', '92,00'],
    ['CKP', '100,10'],
    ['NKP', '97,67'],
  ];
  expect(said(cells).slice(1)).toEqual([
    expect.stringMatching(/^rounding NKP: 97\.67 is made of CKP 100\.10\. It would be 97\.6/),
  ]);
});

describe('A row that does not apply', () => {
  const table = (value: string, weight: string, total: string): string[][] => [
    ['KPI', 'Weight', 'Score', 'Weighted'],
    ['Budget absorption', '30%', '95', '28.5'],
    ['Timeliness', '30%', '100', '30'],
    ['Satisfaction', '20%', 'N/A', value],
    ['Training', '20%', '90', '18'],
    ['Total', weight, '', total],
  ];

  it('whose weight counts in the whole is possible, with what the others make', () => {
    expect(said(table('N/A', '100%', '76.5'))).toEqual([
      'possible Total: 76.5 is printed. Satisfaction: N/A, but Weight 20% counts in the 100%; over the other 80% it is 95.6. Check which is meant.',
    ]);
    expect(said(table('N/A', '100%', '76.5'), 'id')).toEqual([
      'possible Total: tercetak 76,5. Satisfaction: N/A, tetapi Weight 20% tetap dihitung dalam 100%; atas 80% sisanya hasilnya 95,6. Periksa mana yang dimaksud.',
    ]);
  });

  it('is right where the others are the whole, and where it has no data yet', () => {
    expect(said(table('N/A', '80%', '95.6'))).toEqual([]);
    expect(said(table('', '100%', '76.5'))).toEqual([]);
  });
});

it('Local weights that are no whole are told with the decimals they are printed with', () => {
  const cells = [
    ['Kode', 'Bobot lokal', 'Bobot global'],
    ['F', '0,60', '0,60'],
    ['F1', '0,70', '0,42'],
    ['F2', '0,30', '0,18'],
    ['C', '0,40', '0,40'],
    ['C1', '0,50', '0,20'],
    ['C2', '0,40', '0,16'],
  ];
  expect(said(cells)).toEqual(['certain Local weights below C add up to 0.90, not 1.']);
});
