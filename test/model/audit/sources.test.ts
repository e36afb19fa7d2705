import { audit } from '../../../src/model/audit/audit';
import type { CellValue } from '../../../src/model/types';

/** All numbers are invented data (data ciptaan). */
function said(cells: readonly (readonly CellValue[])[], language: 'en' | 'id' = 'en'): string[] {
  const columns = Math.max(...cells.map((row) => row.length));
  const wide = cells.map((row) => [...row, ...Array<string>(columns - row.length).fill('')]);
  return audit(wide, { sheet: 'S', row: 0, column: 0, rows: cells.length, columns }).map(
    ({ certainty, kind, remark }) => `${certainty} ${kind}: ${remark.describe(language)}`,
  );
}

describe('Judgments with parentheses', () => {
  const triangle = [
    ['', 'B', 'C', 'D'],
    ['A', '2.0', '4.0', '(2.0)'],
    ['B', '', '2.0', '(4.0)'],
    ['C', '', '', '(8.0)'],
  ];

  it('are a whole matrix, whose ratio follows', () => {
    expect(said([...triangle, ['Inconsistency Ratio = 0.00']])).toEqual([]);
    expect(said([...triangle, ['Inconsistency Ratio = 0.09']])).toEqual([
      'certain ratio: Consistency ratio: 0.09 is printed, but it does not follow from the matrix. With the nearest random index it is 0.00.',
    ]);
  });

  it('may stand in a full matrix, and in one with its diagonal', () => {
    const full = [
      ['', 'A', 'B', 'C'],
      ['A', '1', '(3)', '2'],
      ['B', '3', '1', '6'],
      ['C', '(2)', '(6)', '1'],
      ['CR', '0.00'],
    ];
    const half = full.map((row, at) =>
      row.map((cell, column) => (at > 0 && at < 4 && column > 0 && column < at ? '' : cell)),
    );
    expect(said(full)).toEqual([]);
    expect(said(half)).toEqual([]);
  });

  it('are not read where the names do not go with each other', () => {
    expect(
      said([
        ['', 'B', 'C', 'D'],
        ['A', '2.0', '4.0', '3'],
        ['X', '', '2.0', '5'],
        ['C', '', '', '1'],
        ['CR', '0.55'],
      ]),
    ).toEqual([]);
  });
});

describe('A synthesis', () => {
  it('adds up below each node, but for roundings', () => {
    const nodes = (last: string): string[][] => [
      ['GOAL =1.000'],
      ['', 'A =.600'],
      ['', '', 'A1 =.350'],
      ['', '', `A2 =${last}`],
      ['', 'B =.400'],
    ];
    expect(said(nodes('.250'))).toEqual([]);
    expect(said(nodes('.251'))).toEqual([
      'rounding synthesis: The 2 weights below A add up to 0.601, not 0.600, because each was rounded.',
    ]);
    expect(said(nodes('.350'), 'id')).toEqual(['certain synthesis: 2 bobot di bawah A berjumlah 0,700, bukan 0,600.']);
  });
});

describe('Words of somebody’s own', () => {
  const rows = (word: string): CellValue[][] => [
    ['KPI', 'Level', 'Predikat'],
    ['A', 9.1, 'Istimewa'],
    ['B', 8.7, 'Istimewa'],
    ['C', 7.2, 'Baik'],
    ['D', 6.8, 'Baik'],
    ['E', 2.1, word],
    ['F', 3.3, 'Kurang'],
  ];

  it('stand against each other', () => {
    expect(said(rows('Kurang'))).toEqual([]);
    expect(said(rows('Istimewa'))).toEqual([
      'certain ownWords: E, Predikat: “Istimewa” is printed for 2.1, but C has “Baik” for 7.2, and the other rows go with it.',
    ]);
  });

  it('say nothing where they do not rank', () => {
    const places = rows('x').map((row, at) =>
      at === 0 ? row : [row[0] ?? '', row[1] ?? '', ['Malang', 'Batu', 'Blitar'][at % 3] ?? ''],
    );
    expect(said(places)).toEqual([]);
  });
});

describe('A sentence', () => {
  const table: CellValue[][] = [
    ['Kode', 'Nama', 'Target', 'Realisasi', 'Skor', 'Catatan'],
    ['P1a', 'Ketepatan waktu penyampaian laporan bulanan', '95,5', '90,2', '7,1', ''],
    ['P1b', 'Kepuasan pengguna layanan loket 2023', '80,0', '82,4', '9,3', ''],
    ['P2a', 'Jumlah pelatihan pegawai dalam setahun', '12,0', '11,0', '6,2', ''],
  ];
  const below = (text: string): CellValue[][] => [...table, [''], [text]];

  it('that says the same is right, and one that says otherwise is told', () => {
    expect(said(below('Pencapaian KPI P1a adalah 90,2 dari target 95,5 dan berada pada skor 7,1.'))).toEqual([]);
    expect(said(below('Pencapaian KPI P1a adalah 92,0 dari target 95,5 dan berada pada skor 7,1.'), 'id')).toEqual([
      'possible text: P1a, Realisasi: teks menyebut 92,0, tabel 90,2.',
    ]);
  });

  it('may leave out what many names begin with, where it is the name of one row alone', () => {
    const office: CellValue[][] = [
      ['Nama', 'Target', 'Realisasi'],
      ['Nilai kinerja penyaluran dana transfer daerah', '90,00', '99,47'],
      ['Persentase penyelesaian tagihan tepat waktu', '95,00', '97,20'],
      ['Indeks kepuasan satuan kerja terhadap layanan', '4,65', '4,85'],
    ];
    const text = 'Penyaluran dana transfer daerah tahun ini mencapai 99,13 dari 90.';
    expect(said([...office, [''], [text]], 'id')).toEqual([
      'possible text: Nilai kinerja penyaluran dana transfer daerah, Realisasi: teks menyebut 99,13, tabel 99,47.',
    ]);
    const twice = [...office, ['Jumlah penyaluran dana transfer daerah', '12,00', '11,00']];
    expect(said([...twice, [''], [text]])).toEqual([]);
  });

  it('that says all exceed their targets is held against those that reach or miss them', () => {
    const office = (realization: string): CellValue[][] => [
      ['Nama', 'Target', 'Realisasi', 'Polarisasi'],
      ['A', '90,0', '99,4', 'Maximize'],
      ['B', '95,0', realization, 'Maximize'],
      ['C', '4,0', '4,8', 'Maximize'],
      ['D', '50,0', '52,0', 'Maximize'],
      [''],
      ['Semua IKU pada tahun ini telah melampaui target yang ditetapkan kantor.'],
    ];
    expect(said(office('96,0'))).toEqual([]);
    expect(said(office('95,0'), 'id')).toEqual([
      'possible text: Teks menyebut semua indikator melampaui target. B hanya mencapai target: 95,0 dari 95,0.',
    ]);
    expect(said(office('94,0'))).toEqual([
      'possible text: The text says that all indicators exceed their targets. B misses its target: 94.0 of 95.0.',
    ]);
  });

  it('that names several for several numbers says nothing of one', () => {
    expect(said(below('KPI P1a, P1b dan P2a berturut-turut memiliki skor 7,1; 9,3; dan 6,2 pada tahun ini.'))).toEqual(
      [],
    );
  });

  it('of another year says nothing of this one', () => {
    expect(said(below('Pencapaian KPI P1a adalah 88,0 pada tahun 2022 dan menjadi 90,2 pada tahun 2023.'))).toEqual([]);
  });

  it('beside a row speaks of that row, and a name says nothing', () => {
    const noted = (note: string): CellValue[][] =>
      table.map((row) => (row[0] === 'P1b' ? [...row.slice(0, 5), note] : row));
    expect(said(noted('Realisasi sebesar 82,4 melebihi target yang ditetapkan kantor'))).toEqual([]);
    expect(said(noted('Realisasi sebesar 84,2 melebihi target yang ditetapkan kantor'))).toEqual([
      'possible text: P1b, Realisasi: the text says 84.2, the table 82.4.',
    ]);
  });

  it('of a change, or of people who reached a target, says nothing', () => {
    expect(
      said(below('Pencapaian KPI P1a meningkat sebesar 1,4 dibandingkan periode sebelumnya di kantor ini.')),
    ).toEqual([]);
    expect(said(below('Target KPI P1a dicapai oleh 3 orang pegawai dari bagian umum kantor ini.'))).toEqual([]);
  });

  it('with a number of pages, tables or pieces says nothing', () => {
    expect(
      said(below('Menurut Tabel 4.2 dan Gambar 3 ada 5 KPI dengan 14 pegawai untuk KPI P1a di kantor ini.')),
    ).toEqual([]);
  });
});

describe('Values of employees', () => {
  it('are held against CKP and NP', () => {
    const rows = [
      ['Nama', 'CKP', 'NP', 'NKP'],
      ['Pegawai A', '100,00', '90,00', '97,00'],
      ['Pegawai B', '110,00', '90,00', '102,00'],
      ['Pegawai C', '105,00', '95,00', '102,00'],
    ];
    expect(said(rows, 'id')).toEqual([
      'certain employee: Pegawai B, NKP: tercetak 102,00, padahal 70% dari CKP 110,00 dan sisanya dari NP 90,00 menghasilkan 104,00.',
    ]);
  });
});
