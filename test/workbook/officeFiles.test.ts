/**
 * Offices whose tables come in files, read in the pane and never opened: which table is taken, and what is refused and in
 * which words. All names and numbers are invented data.
 */
import { FileError } from '../../src/files/fileError';
import type { Scorecard } from '../../src/model/types';
import type { OfficeFile } from '../../src/taskpane/result/offices/files/officeFiles';
import { chosenTable, fileTablesOf, tablesOf } from '../../src/taskpane/result/offices/files/officeFiles';
import type { Given } from './officeBooks';
import { bytesOf } from './officeBooks';
import { close, HEADINGS, KPIS, OfficesBook, plain, rows, sheet } from './officesBook';

let book: OfficesBook;

beforeEach(async () => {
  book = await OfficesBook.open();
});
afterEach(() => book.workbook.close());

const sentence = ({ found: of }: OfficeFile, language: 'en' | 'id' = 'en'): string =>
  of instanceof FileError ? of.describe(language) : '';

describe('which table is taken', () => {
  test('the one under the headings of the first, wherever it stands, called by its file', async () => {
    const file = await book.add(
      'KPPN Selatan.xlsx',
      bytesOf([sheet([['Rapat'], ['Isi']], { name: 'Catatan' }), plain(100, 4, 80)]),
    );
    expect(chosenTable(file)).toMatchObject({ fit: 'headings', sheet: 'NKO', address: 'B3:H6', unknown: [] });
    const { evaluation, remarks, isNew } = await book.found('KPPN Selatan');
    expect(evaluation.result.total).toBeCloseTo(100, 8);
    expect([isNew, remarks]).toEqual([true, []]);
  });

  test('one under English headings of two rows, with percents, an N/A and a total, and what each column was taken for', async () => {
    const above = ['Code', 'Indicator', 'Perspective', 'Unit', 'Performance 2026', '', 'Weight'];
    const below = ['', '', '', '', 'Target', 'Realization', ''];
    const [one, two, three] = KPIS;
    const cells: (Given | '')[][] = [
      ['Performance of the office'],
      above,
      below,
      [one[0], one[1], one[2], '%', { is: 1, as: '0%' }, { is: 0.955, as: '0.00%' }, { is: 0.4, as: '0%' }],
      [two[0], two[1], two[2], 'index', 4, 'N/A', { is: 0.3, as: '0%' }],
      [three[0], three[1], three[2], '%', '80%', '76,0%', { is: 0.3, as: '0%' }],
      ['', 'Total', '', '', '', '', { is: 1, as: '0%' }],
    ];
    const file = await book.add('East.xlsx', bytesOf([sheet(cells)]));
    expect(chosenTable(file)).toMatchObject({ fit: 'read', address: 'B3:H9' });
    const { evaluation, remarks } = await book.found('East');
    // The 30 % of the one without data go to the other two.
    expect(evaluation.result.total).toBeCloseTo((0.4 * 95.5 + 0.3 * 95) / 0.7, 8);
    expect(evaluation.kpis.map(({ realization }) => realization)).toEqual([close(0.955), null, close(76)]);
    expect(remarks[0]?.describe('en')).toMatch(
      /^Its headings are not those of "Utara"\. Taken for: code "Code", name of the KPI "Indicator", .*target "Performance 2026 Target", realization "Performance 2026 Realization"/,
    );
    expect(remarks[0]?.describe('id')).toMatch(/^Judul kolomnya tidak sama dengan "Utara"\./);
  });

  test('the one of the scorecard that the file keeps, by its columns and with the name of its office', async () => {
    // Under headings that nobody could guess, beside a second table that anybody would.
    const odd = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
    const columns = Object.fromEntries(
      Object.entries(book.first.scorecard.columns).map(([role, { index }]) => [
        role,
        { heading: odd[index] ?? '', index },
      ]),
    );
    const kept: Scorecard = {
      ...book.first.scorecard,
      id: 'theirs',
      title: 'CKP 2026',
      source: 'tb_table_theirs',
      office: 'KPPN Barat',
      columns,
      setAside: { '3a': true },
    };
    const bytes = bytesOf([{ name: 'Data', rows: [odd, ...rows<Given | ''>([95, 3.8, 8])] }, plain(10, 1, 8)], {
      scorecards: [kept],
      names: [['tb_table_theirs', 'Data!$A$1:$G$4']],
    });
    const file = await book.add('barat-final.xlsx', bytes);
    expect(chosenTable(file)).toMatchObject({ fit: 'kept', sheet: 'Data', address: 'A1:G4' });
    expect(tablesOf(file)?.tables).toHaveLength(2);
    const { evaluation, isNew } = await book.found('KPPN Barat');
    expect(evaluation.result.total).toBeCloseTo((0.4 * 95 + 0.3 * 95) / 0.7, 8);
    expect([isNew, evaluation.scorecard.id === 'theirs']).toEqual([true, false]);
  });

  test('nothing is taken of several until somebody chooses, and another can be chosen', async () => {
    const two = [plain(90, 3.6, 76), sheet([HEADINGS, ...rows<Given | ''>([80, 3.2, 64])], { name: 'NKO TW II' })];
    const file = await book.add('KPPN.xlsx', bytesOf(two));
    expect([file.chosen, fileTablesOf(book.files), tablesOf(file)?.tables.map(({ sheet: name }) => name)]).toEqual([
      null,
      [],
      ['NKO', 'NKO TW II'],
    ]);
    book.files = [{ ...file, chosen: 1 }];
    expect((await book.found('KPPN')).evaluation.result.total).toBeCloseTo(80, 8);
  });

  test('neither a hidden sheet nor one that Timbang wrote is an office', async () => {
    const ours = sheet([HEADINGS, ...rows<Given | ''>([1, 1, 1])], { name: 'Peringkat' });
    const hidden = sheet([HEADINGS, ...rows<Given | ''>([2, 2, 2])], { name: 'Lama', isHidden: true });
    const names = [['tb_sheet_scorecard_x', 'Peringkat!$A$1']] as const;
    const file = await book.add('KPPN.xlsx', bytesOf([ours, hidden, plain(90, 3.6, 76)], { scorecards: [], names }));
    expect(tablesOf(file)?.tables.map(({ sheet: name }) => name)).toEqual(['NKO']);
  });
});

describe('what is refused, in words, while the others go on', () => {
  test('a damaged file, one with a password, and one that is none', async () => {
    const whole = bytesOf([plain(90, 3.6, 76)]);
    const locked = new TextEncoder().encode([...'EncryptedPackage'].join('\0'));
    const withPassword = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...locked, 0]);
    expect(sentence(await book.add('rusak.xlsx', whole.subarray(0, whole.length - 200)))).toMatch(
      /damaged.*Open and Repair/,
    );
    expect(sentence(await book.add('sandi.xlsx', withPassword), 'id')).toMatch(/^Buku kerja ini berkata sandi\./);
    expect(sentence(await book.add('daftar.xlsx', new TextEncoder().encode('Kode;Target')))).toMatch(
      /^This is a text file/,
    );
    await book.add('KPPN Selatan.xlsx', whole);
    expect((await book.read()).offices.map(({ name }) => name)).toEqual(['Utara', 'KPPN Selatan']);
  });

  test('a file without a table like that, and one that lacks a column says which', async () => {
    const none = await book.add('undangan.xlsx', bytesOf([sheet([['Rapat'], ['Tanggal'], ['Hasil']])]));
    expect(tablesOf(none)).toEqual({ tables: [], meant: null, tooLarge: [] });
    const lacking = [HEADINGS, ...rows<Given | ''>([90, 3.6, 76])].map((row) => row.filter((_, index) => index !== 4));
    await book.add('tanpa target.xlsx', bytesOf([sheet(lacking)]));
    const { unread, offices } = await book.read();
    expect(offices).toHaveLength(1);
    expect(unread.map(({ sheet: name, problem }) => [name, problem.describe('en')])).toEqual([
      ['[tanpa target.xlsx]NKO', expect.stringMatching(/^No column is headed "Target", as in "Utara"/)],
    ]);
  });

  test('formulas without a stored result are named and never count as 0 or as no data', async () => {
    const file = await book.add('skrip.xlsx', bytesOf([plain(['45+45', null], ['1.8*2', 3.6], 76)]));
    expect(chosenTable(file)?.unknown).toEqual(['G4']);
    expect(fileTablesOf(book.files)).toEqual([]);
    const busy = await book.add('sibuk.xlsx', bytesOf([plain(['OMAX.LEVEL(1,2)', { error: '#BUSY!' }], 3.6, 76)]));
    expect(chosenTable(busy)?.unknown).toEqual(['G4']);
  });

  test('a result that is an error keeps the total back, as it does on a sheet', async () => {
    await book.add('galat.xlsx', bytesOf([plain(['1/0', { error: '#DIV/0!' }], 3.6, 76)]));
    const { evaluation, remarks } = await book.found('galat');
    expect(evaluation.result.total).toBeNull();
    expect(remarks[0]?.describe('en')).toMatch(/^Row 4, column "Realisasi"/);
  });
});

test('two files of one name are two offices, and no two have one name', async () => {
  await book.add('NKO.xlsx', bytesOf([plain(90, 3.6, 76)]));
  await book.add('NKO.xlsx', bytesOf([plain(80, 3.2, 64)]));
  const { offices } = await book.read();
  expect(offices.map(({ name, sheet: of }) => [name, of])).toEqual([
    ['Utara', 'Utara'],
    ['NKO', '[NKO.xlsx]NKO'],
    ['NKO (2)', '[NKO.xlsx (2)]NKO'],
  ]);
  const said = offices.at(-1)?.remarks.map((one) => one.describe('en'));
  expect(said).toContain('An office called "NKO" is here already. If both are the same, leave one out.');
});
