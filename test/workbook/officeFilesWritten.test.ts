/**
 * What is written of offices whose tables came in files: the same as the pane said, as values that say where they are
 * from. All names and numbers are invented data.
 */
import type { OfficeSheet } from './officeBooks';
import { bytesOf } from './officeBooks';
import { close, ENGLISH, OfficesBook, plain, sheet, totalOf } from './officesBook';
import { pictureOfBook } from './picture';
import { sheetNames, type, valuesOf } from './sheet';

let book: OfficesBook;

beforeEach(async () => {
  book = await OfficesBook.open();
});
afterEach(() => book.workbook.close());

describe('what is written', () => {
  const english: OfficeSheet = sheet([
    ENGLISH,
    ['1a', '=HYPERLINK("x")', 'Keuangan', '%', { is: 1, as: '0%' }, { is: 1.1, as: '0%' }, { is: 40, as: '@' }],
    ['2a', 'Kepuasan satker', 'Pelanggan', '3-1', 4, 3.6, 30],
    ['3a', 'Laporan tepat waktu', 'Proses internal', '%', 80, { error: '#N/A' }, 30],
  ]);

  test('is the ranking, with the tables as values on sheets of their own that say the file and the time', async () => {
    await book.add('KPPN Selatan.xlsx', bytesOf([plain(100, 4, 80)]));
    await book.add('East.xlsx', bytesOf([english]));
    const before = await pictureOfBook();
    const undo = await book.collect();
    expect(await sheetNames()).toEqual(expect.arrayContaining(['Ranking', 'KPPN Selatan', 'East']));
    const east = (0.4 * 110 + 0.3 * 90) / 0.7;
    expect(await valuesOf('B6:G8', 'Ranking')).toEqual([
      ['East', close(110), close(90), '', close(east), expect.any(String)],
      ['KPPN Selatan', close(100), close(100), close(100), close(100), expect.any(String)],
      ['Utara', close(90), close(90), close(95), close(totalOf(90, 3.6, 76)), expect.any(String)],
    ]);
    expect(await valuesOf('A1:A3', 'East')).toEqual([
      ['East'],
      ['Read from the file ‘East.xlsx’, sheet ‘NKO’, B3:H6, on 2026-03-31 14:05.'],
      [expect.stringMatching(/^The values of that moment/)],
    ]);
    expect((await valuesOf('A5:G8', 'East')).map((row) => row.slice(0, 4))).toEqual([
      ENGLISH.slice(0, 4),
      ['1a', '=HYPERLINK("x")', 'Keuangan', '%'],
      ['2a', 'Kepuasan satker', 'Pelanggan', '3-1'],
      ['3a', 'Laporan tepat waktu', 'Proses internal', '%'],
    ]);
    const notes = (await valuesOf('A9:A30', 'Ranking')).flat();
    expect(notes).toContainEqual(
      'From files, as they were when they were read: East and KPPN Selatan. The sheet with the table of each says which file, and when.',
    );
    // What is mended in the table that came in goes on into its scorecard and the ranking.
    await type('F6', [[0.5]], 'East');
    await book.workbook.book.settled();
    expect((await valuesOf('B6:B8', 'Ranking')).flat()).toEqual(['KPPN Selatan', 'Utara', 'East']);
    await type('F6', [[1.1]], 'East');
    await undo();
    expect(await pictureOfBook()).toEqual(before);
  });

  test('is found again as offices that are there, without their files, and written again on the same sheets', async () => {
    await book.add('East.xlsx', bytesOf([english]));
    await book.collect();
    const sheets = await sheetNames();
    book.files = [];
    const again = await book.read();
    expect(again.offices.map(({ name, isNew, evaluation }) => [name, isNew, evaluation.result.total])).toEqual([
      ['East', false, close((0.4 * 110 + 0.3 * 90) / 0.7)],
      ['Utara', false, close(totalOf(90, 3.6, 76))],
    ]);
    await book.collect();
    expect(await sheetNames()).toEqual(sheets);
    expect((await valuesOf('A9:A30', 'Ranking')).flat()).toContainEqual(expect.stringMatching(/^From files.*: East\./));
  });

  test('stands beside a sheet that has the name of the office already', async () => {
    book.workbook.book.addSheet('East');
    await book.add('East.xlsx', bytesOf([english]));
    await book.collect();
    expect(await sheetNames()).toEqual(expect.arrayContaining(['East', 'East (2)']));
    expect((await valuesOf('B6:E6', 'Ranking'))[0]).toEqual(['East', close(110), close(90), '']);
  });
});
