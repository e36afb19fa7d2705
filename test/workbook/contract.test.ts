/** A contract, through the pane's own writings: study 001, and what it says of its scorecard. */
import type { CellValue } from '../../src/model/types';
import { treasurerIkus, treasurerWeights } from '../support/tables/treasurer';
import { OFFICE, OfficeBook, rowOf } from './officeBook';
import { valuesOf } from './sheet';

let book: OfficeBook;
beforeEach(() => {
  book = new OfficeBook();
});
afterEach(() => book.close());

const close = (value: number): CellValue => expect.closeTo(value, 10) as number;

const TREASURER = treasurerIkus.filter(({ table2 }) => table2 !== null);
/** Table II, with validity and control as section IV.I tells them. */
const treasurer = (validity: (row: number) => readonly [string, string]): CellValue[][] => [
  ['Kode', 'IKU', 'Target', 'Realisasi', 'Validitas', 'Kendali', 'Polaritas'],
  ...TREASURER.map(({ iku, target, realization, polarity }, row) => [
    iku,
    `Indikator ${iku}`,
    target,
    realization,
    ...validity(row),
    polarity,
  ]),
];

describe('the contract of the treasurer (study 001)', () => {
  test('six IKU with 11 of 66 each, that is 16.67 %, and their targets', async () => {
    await book.scored(
      treasurer(() => ['Proxy', 'High']),
      'CKP 2016',
      { weights: 'kep241' },
    );
    const { sheet } = await book.contract();
    const first = (await rowOf(sheet, 'No.')) + 1;
    expect(await valuesOf(`A${first - 2}`, sheet)).toEqual([['']]);
    const rows = await valuesOf(`A${first}:F${first + 6}`, sheet);
    expect(rows.slice(0, 6)).toEqual(
      TREASURER.map(({ iku, target }, index) => [index + 1, iku, `Indikator ${iku}`, target, 0.11, close(11 / 66)]),
    );
    expect(rows[6]).toEqual(['', '', 'Jumlah', '', close(0.66), close(1)]);
    // The study prints 16,67 as the value of each that reached its target.
    expect(Math.round(Number(rows[3]?.[5]) * 10_000) / 100).toBe(16.67);
  });

  test('weights follow validity and control (Table III), live, also where nothing is realized yet', async () => {
    await book.scored(
      treasurer((row) => [treasurerWeights[row]?.[0] ?? '', treasurerWeights[row]?.[1] ?? '']),
      'CKP 2016',
      {
        weights: 'kep241',
      },
    );
    await book.type('D2', [[''], [''], [''], [''], [''], ['']]);
    const { sheet } = await book.contract();
    const first = (await rowOf(sheet, 'No.')) + 1;
    const weights = async () => (await valuesOf(`E${first}:F${first + 6}`, sheet)) as number[][];
    const expected = treasurerWeights.map(([, , percent]) => [close(percent / 100), close(percent / 100)]);
    expect(await weights()).toEqual([...expected, [close(1), close(1)]]);
    await book.type('E2', [['Proxy', 'Low']]);
    expect((await weights())[0]).toEqual([0.19, close(19 / 98)]);
  });

  test('keeps parties and promise, and names both where they sign', async () => {
    await book.scored(
      treasurer(() => ['Proxy', 'High']),
      'CKP 2016',
      { weights: 'kep241' },
    );
    const { sheet } = await book.contract();
    const name = await rowOf(sheet, 'Nama');
    await book.type(`C${name}`, [['Pihak Satu'], ['Bendahara'], ['198001012005011001']], sheet);
    await book.type(`D${name}`, [['Pihak Dua']], sheet);
    expect((await book.contract()).asked).toBe(0);
    const signs = await rowOf(sheet, 'Pengesahan');
    expect(await valuesOf(`C${signs}:D${signs + 5}`, sheet)).toEqual([
      ['Pihak pertama', 'Pihak kedua'],
      ['', ''],
      ['', ''],
      ['Pihak Satu', 'Pihak Dua'],
      ['Bendahara', ''],
      ['198001012005011001', ''],
    ]);
    await book.contract('en');
    expect(await valuesOf(`C${name}:D${name}`, sheet)).toEqual([['Pihak Satu', 'Pihak Dua']]);
  });

  test('counts a target that is missing, and shows that of the right KPI when the table is sorted', async () => {
    await book.scored(
      treasurer(() => ['Proxy', 'High']),
      'CKP 2016',
      { weights: 'kep241' },
    );
    const { sheet } = await book.contract();
    const heading = await rowOf(sheet, 'No.');
    const cells = await valuesOf('A2:G7');
    const said = async () => (await valuesOf(`A${heading - 1}`, sheet))[0]?.[0];
    await book.type('A2', cells.toReversed());
    expect(await said()).toBe('');
    await book.type('C2', [['']]);
    const targets = await valuesOf(`B${heading + 1}:D${heading + 6}`, sheet);
    expect(targets.map(([code, , target]) => [code, target])).toEqual(
      TREASURER.map(({ iku, target }) => [iku, iku === '2e-N' ? '' : target]),
    );
    // To the scorecard a row without a target is none of its KPIs any more.
    expect(await valuesOf('A4', 'CKP 2016')).toEqual([[expect.stringContaining('Tabel KPI berubah')]]);
    expect(await said()).toBe(
      'Kartu skor tertinggal dari tabel KPI-nya. Di Timbang, buka Hasil lalu tekan Perbarui; lalu bobot tampil lagi. ' +
        'KPI tanpa angka target: 1.',
    );
  });
});

describe('a contract that is not of this scorecard any more', () => {
  /** The contract of the office, and what the line above its headings says. */
  async function written() {
    await book.scored(OFFICE, 'CKP 2024', { weights: 'column' });
    const { sheet } = await book.contract();
    const heading = await rowOf(sheet, 'No.');
    const said = async () => String((await valuesOf(`A${heading - 1}`, sheet))[0]?.[0]);
    const weights = () => valuesOf(`G${heading + 1}:H${heading + 3}`, sheet);
    expect(await said()).toBe('');
    return { said, weights };
  }

  test('says that the scorecard is behind, or has other KPI', async () => {
    const { said } = await written();
    await book.type('A3', [['9z']]);
    await book.type('C3', [['Lain']]);
    expect(await said()).toContain('tertinggal dari tabel KPI-nya');
    await book.scoredAnew();
    expect(await said()).toContain('bukan lagi KPI pada kontrak ini');
    await book.contract();
    expect(await said()).toBe('');
  });

  test('says that an indicator took the place of another with its code, weight and target', async () => {
    const { said } = await written();
    await book.type('C3', [['Lain sama sekali']]);
    await book.scoredAnew();
    expect(await said()).toBe(
      'KPI pada kartu skor bukan lagi KPI pada kontrak ini. Di Timbang, tulis lagi kontraknya.',
    );
  });

  test('says that the scorecard has one KPI more', async () => {
    const { said } = await written();
    await book.type('A4', [['2a-N', 'Pegawai', 'Diklat', 'jam', 20, 20, 10]]);
    await book.scoredAgain(7);
    await book.scoredAnew();
    expect(await said()).toContain('bukan lagi KPI pada kontrak ini');
  });

  test('shows a weight that is a mistake, and no share that grew for it', async () => {
    const { said, weights } = await written();
    await book.type('G3', [['=1/0']]);
    expect(await weights()).toEqual([
      [60, '#DIV/0!'],
      ['#DIV/0!', '#DIV/0!'],
      ['#DIV/0!', '#DIV/0!'],
    ]);
    expect(await said()).toBe('');
    await book.type('G3', [['']]);
    expect(await weights()).toEqual([
      [60, 1],
      ['', ''],
      [60, 1],
    ]);
    expect(await said()).toBe('KPI tanpa bobot: 1.');
  });

  test('shows the mistake of the one of two that are called alike', async () => {
    const alike = OFFICE.map((row, index) => (index === 0 ? row : ['1a', row[1] ?? '', 'Sama', ...row.slice(3)]));
    await book.scored(alike, 'CKP 2024', { weights: 'column' });
    const { sheet } = await book.contract();
    const heading = await rowOf(sheet, 'No.');
    expect(await valuesOf(`G${heading + 1}:G${heading + 2}`, sheet)).toEqual([[60], [40]]);
    await book.type('G3', [['=1/0']]);
    expect(await valuesOf(`G${heading + 1}:G${heading + 2}`, sheet)).toEqual([[60], ['#DIV/0!']]);
  });

  test('keeps the promise as it was changed, and says the proposed one in the other language', async () => {
    await book.scored(OFFICE, 'CKP 2024', { weights: 'column' });
    const { sheet } = await book.contract('id');
    await book.contract('en');
    expect(await valuesOf('A10', sheet)).toEqual([[expect.stringContaining('The first party')]]);
    await book.type('A11', [['']], sheet);
    await book.contract('id');
    expect(await valuesOf('A10:A11', sheet)).toEqual([[expect.stringContaining('Pihak pertama')], ['']]);
  });
});
