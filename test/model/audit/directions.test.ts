import { audit, effectRemark } from '../../../src/model/audit/audit';
import type { CellValue } from '../../../src/model/types';

/** All numbers are invented data (data ciptaan). */
function said(cells: readonly (readonly CellValue[])[]): string[] {
  const columns = Math.max(...cells.map((row) => row.length));
  const wide = cells.map((row) => [...row, ...Array<string>(columns - row.length).fill('')]);
  const area = { sheet: 'S', row: 0, column: 0, rows: cells.length, columns };
  return audit(wide, area).map(({ certainty, remark, effect }) =>
    [certainty, remark.describe('en'), ...(effect === null ? [] : [effectRemark(effect).describe('en')])].join(' '),
  );
}

describe('Targets without a direction', () => {
  it('are possibly not as they are said by amounts like them, and by what is called attendance', () => {
    expect(
      said([
        ['Indikator', 'Target 2025', 'Realisasi 2025', 'Keterangan'],
        ['Pajak', 'Rp 12.500.000.000', 'Rp 12.750.000.000', 'Tercapai'],
        ['Bea', 'Rp 8.000.000.000', 'Rp 7.400.000.000', 'Tercapai'],
        ['Biaya cetak', 'Rp 800.000.000', 'Rp 740.000.000', 'Tercapai'],
        ['Keluhan', '10', '14', 'Tidak tercapai'],
        ['Kehadiran', '98%', '98,4%', 'Tidak tercapai'],
      ]),
    ).toEqual([
      'possible Bea, Keterangan: “Tercapai” is printed, but Realisasi 2025 is 7,400,000,000 and Target 2025 8,000,000,000, and here more seems to be better.',
      'possible Kehadiran, Keterangan: “Tidak tercapai” is printed, but Realisasi 2025 is 98.4% and Target 2025 98%, and here more seems to be better.',
    ]);
  });

  it('are left alone where no row like them says the direction', () => {
    expect(
      said([
        ['Indikator', 'Target', 'Realisasi', 'Tercapai?'],
        ['A', '14', '12', 'Ya'],
        ['B', '70%', '75%', 'Tidak'],
        ['C', '70%', '60%', 'Ya'],
      ]),
    ).toEqual([]);
  });

  it('follow the ladder of the same KPI', () => {
    const cells = [
      ['KPI', 'Target', 'Realisasi', 'Ket.'],
      ['C1', 2, 7, 'Tercapai'],
      ['C2', 14, 24, 'Tidak'],
      ['C3', 3, 2, 'Tercapai'],
      [''],
      ['KPI', 'Worst', 'Start', 'Target', 'Performance', 'Level'],
      ['C1', 10, 7, 0, 7, 3],
      ['C2', 30, 24, 3, 24, 3],
      ['C3', 5, 2, 1, 2, 3],
    ];
    expect(said(cells).filter((one) => one.includes('seems'))).toEqual([
      'possible C1, Ket.: “Tercapai” is printed, but Realisasi is 7 and Target 2, and here less seems to be better.',
    ]);
  });
});

it('“Sangat baik” below “baik” is possible already in four rows, however the words are headed', () => {
  const table = (last: string): string[][] => [
    ['Perspektif', 'Skor', 'Kategori'],
    ['Keuangan', '88,2', 'Sangat Baik'],
    ['Pelanggan', '79,9', 'Baik'],
    ['Proses', '80,1', 'Baik'],
    ['Pegawai', last, 'Baik'],
  ];
  expect(said(table('81,0'))).toEqual([]);
  expect(said(table('91,0'))).toEqual([
    expect.stringMatching(/^possible Keuangan has “Sangat Baik” .*Pegawai has “Baik” for 91\.0 \(C5\): one/),
  ]);
});

it('A ratio is the printed index ÷ a random index', () => {
  const table = (ratio: string): string[][] => [
    ['Kriteria', 'Biaya', 'Mutu', 'Waktu', 'Bobot'],
    ['Biaya', '1', '3', '5', '0,633'],
    ['Mutu', '0,333', '1', '3', '0,260'],
    ['Waktu', '0,2', '0,333', '1', '0,106'],
    ['', '', '', 'Lambda maks', '3,039'],
    ['', '', '', 'CI', '0,019'],
    ['', '', '', 'CR', ratio],
  ];
  expect(said(table('0,033'))).toEqual([]);
  expect(said(table('0,053'))).toEqual([
    'certain Consistency ratio: 0.053 is printed, but the printed index 0.019 ÷ 0.58 (random index) is 0.033.',
  ]);
});

it('Two exchanged achievements with different weights change the total', () => {
  expect(
    said([
      ['KPI', 'Target', 'Realization', 'Achievement', 'Weight', 'Score'],
      ['Revenue', '500', '480', '110%', '40%', '44'],
      ['Training hours', '40', '44', '96%', '20%', '19.2'],
      ['Complaints solved', '90%', '90%', '100%', '25%', '25'],
      ['Findings closed', '20', '19', '95%', '15%', '14.25'],
      ['Total', '', '', '', '100%', '102.45'],
    ]),
  ).toEqual([
    'possible Revenue and Training hours: their numbers of Achievement look exchanged. Each fits the other row, and not its own. If only this is corrected, the total becomes 99.65; now it is 102.45.',
  ]);
});
