import { audit, effectRemark } from '../../../src/model/audit/audit';
import type { CellValue } from '../../../src/model/types';

/** All numbers are invented data (data ciptaan). */
function said(cells: readonly (readonly CellValue[])[], language: 'en' | 'id' = 'en'): string[] {
  const area = { sheet: 'S', row: 0, column: 0, rows: cells.length, columns: cells[0]?.length ?? 0 };
  return audit(cells, area).map(({ certainty, remark, effect }) =>
    [certainty, remark.describe(language), ...(effect === null ? [] : [effectRemark(effect).describe(language)])].join(
      ' ',
    ),
  );
}

describe('A row of totals with target and realization', () => {
  const table = (...total: string[]): string[][] => [
    ['Uraian', 'Target', 'Realisasi', 'Capaian', 'Bobot', 'Nilai'],
    ['Pajak', 'Rp2.200.000.000', 'Rp2.310.000.000', '105,00%', '50,00%', '52,50'],
    ['Retribusi', 'Rp400.000.000', 'Rp380.000.000', '95,00%', '30,00%', '28,50'],
    ['Lain-lain', 'Rp100.000.000', 'Rp90.000.000', '90,00%', '20,00%', '18,00'],
    ['Total', ...total],
  ];

  it('gives sums, and the share of the sums or the mean by the weights', () => {
    expect(said(table('Rp2.700.000.000', 'Rp2.780.000.000', '102,96%', '100,00%', '99,00'))).toEqual([]);
    expect(said(table('Rp2.700.000.000', 'Rp2.780.000.000', '99,00%', '100,00%', '99,00'))).toEqual([]);
  });

  it('is told where its values and its amounts are no sums', () => {
    expect(said(table('Rp2.700.000.000', 'Rp2.870.000.000', '102,96%', '100,00%', '99,50'), 'id')).toEqual([
      'certain Total: tercetak 99,50, padahal angka Nilai berjumlah 99,00.',
      'certain Total, Realisasi: tercetak 2.870.000.000, padahal angka di atasnya berjumlah 2.780.000.000.',
    ]);
  });

  it('may be that of a larger table where no amount adds up', () => {
    expect(said(table('Rp9.700.000.000', 'Rp9.180.000.000', '94,64%', '', ''))).toEqual([]);
  });
});

describe('Budgets', () => {
  const table = (spent: string, total = '2.475.000.000'): string[][] => [
    ['Uraian', 'Anggaran (Rp)', 'Realisasi (Rp)', 'Sisa (Rp)', '% Realisasi'],
    ['Pegawai', '1.500.000.000', '1.425.000.000', '75.000.000', '95,00'],
    ['Barang', '900.000.000', '720.000.000', '180.000.000', '80,00'],
    ['Modal', '600.000.000', '330.000.000', '270.000.000', spent],
    ['Bantuan', '-', '-', '-', 'N/A'],
    ['Jumlah', '3.000.000.000', total, '525.000.000', '82,50'],
  ];

  it('are what a realization is a share of', () => {
    expect(said(table('55,00'))).toEqual([]);
    expect(said(table('65,00'))).toEqual([
      'certain Modal, % Realisasi: 65.00 is printed, but Realisasi (Rp) 330,000,000 against Anggaran (Rp) 600,000,000 makes 55.00.',
    ]);
  });

  it('and their totals are sums', () => {
    expect(said(table('55,00', '2.745.000.000'))).toEqual([
      'certain Jumlah, Realisasi (Rp): 2,745,000,000 is printed, but the numbers above it add up to 2,475,000,000.',
    ]);
  });

  it('with subtotals, with the parts of rows, and with revenue less spending', () => {
    expect(
      said([
        ['Uraian', 'Pagu', 'Realisasi', '% Realisasi'],
        ['Belanja', 900, 720, 80],
        ['- Pegawai', 500, 400, 80],
        ['- Barang', 400, 320, 80],
        ['Modal', 100, 50, 50],
        ['Jumlah', 1000, 770, 77],
      ]),
    ).toEqual([]);
    expect(
      said([
        ['Uraian', 'Anggaran', 'Realisasi', '% Realisasi'],
        ['Pajak', 500, 450, 90],
        ['Retribusi', 300, 240, 80],
        ['Subtotal', 800, 690, 86.25],
        ['Pegawai', 400, 380, 95],
        ['Barang', 200, 180, 90],
        ['Subtotal', 600, 560, 93.33],
        ['Total', 200, 130, 65],
      ]),
    ).toEqual([]);
  });
});

it('A value that was made with the right share has no other effect', () => {
  const cells = [
    ['Program', 'Pagu', 'Realisasi', 'Persentase', 'Bobot', 'Nilai'],
    ['Operasional', 1250, 1187.5, '95,00%', '50,00%', '47,50%'],
    ['Modal', 400, 352, '98,00%', '30,00%', '26,40%'],
    ['Sosial', 250, 245, '98,00%', '20,00%', '19,60%'],
    ['Total', 1900, 1784.5, '93,92%', '100,00%', '93,50%'],
  ];
  expect(said(cells)).toEqual([
    'certain Modal, Persentase: 98.00% is printed, but Realisasi 352 against Pagu 400 makes 88.00%.',
  ]);
});

describe('A mean by weights that are no rounded ones', () => {
  const table = (total: string): string[][] => [
    ['No', 'Indikator Kinerja', 'Target', '', 'Realisasi', '', 'Capaian', 'Bobot'],
    ['', '', 'Rp', '%', 'Rp', '%', '%', ''],
    ['1', 'Belanja pegawai', '1.250.000.000', '100%', '1.187.500.000', '95%', '95,00%', '25%'],
    ['2', 'Penyelesaian LPJ', 'N/A', '100%', 'N/A', '98%', '98,00%', '45%'],
    ['3', 'Penerimaan pajak', '12.400.000.000', '100%', '13.020.000.000', '105%', '105,00%', '30%'],
    ['Jumlah', '', '13.650.000.000', '', '14.207.500.000', '', total, '100%'],
  ];

  it('is possibly wrong beside them, below columns headed in two rows', () => {
    expect(said(table('99,35%'))).toEqual([]);
    expect(said(table('99,25%'))).toEqual([
      'possible Jumlah: 99.25% is printed, but the Capaian % figures, weighted with Bobot, make 99.35%.',
    ]);
  });
});
