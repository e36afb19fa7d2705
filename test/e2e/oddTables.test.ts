/** Tables as people have them, from the selection over what is asked to the written scorecard and its number. */
import type { Book } from '../../src/sandbox/univer/book';
import { speaker } from '../../src/taskpane/strings';
import { widenPane } from './paneWidth';
import { ScorecardPane } from './scorecardPane';
import { browserSession } from './session';
import type { WorkbookPage } from './workbookPage';

const openWorkbook = browserSession();

type Cells = readonly (readonly (string | number)[])[];

/** Puts the table into the first sheet, from this row on, and takes it from there. */
async function taken(book: WorkbookPage, top: number, cells: Cells): Promise<ScorecardPane> {
  const pane = new ScorecardPane(book);
  const [sheet = ''] = await book.sheetNames();
  await book.showSheet(sheet);
  await book.fill(`B${top}`, cells);
  await pane.openTab('Scorecard');
  const lastColumn = String.fromCharCode('B'.charCodeAt(0) + (cells[0]?.length ?? 1) - 1);
  await pane.take(sheet, `B${top}:${lastColumn}${top - 1 + cells.length}`);
  await widenPane(book, 350);
  return pane;
}

/** The scorecard is written, and pane and sheet have this total. */
async function expectWritten(book: WorkbookPage, pane: ScorecardPane, total: number): Promise<void> {
  await pane.write();
  expect((await pane.total())[0]).toBe(total.toFixed(2));
  const written = (await book.values('A1:P30')).flat();
  expect(written.some((cell) => typeof cell === 'number' && Math.abs(cell - total) < 1e-9)).toBe(true);
}

/** One below the other in a sheet, as years or units are. */
describe('in one workbook', () => {
  let book: WorkbookPage;
  beforeAll(async () => {
    book = await openWorkbook({});
  });

  test('two heading rows, percents as texts and merged perspectives with their weights', async () => {
    // Invented data. Indices 96, 105, 90 and 110: 40 % of 96, 10 % of 105, 30 % of 90, 20 % of 110.
    const pane = await taken(book, 3, [
      ['Perspective', 'Weight of perspective', 'Indicator', 'Year 2025', '', 'Note'],
      ['', '', '', 'Target', 'Realization', ''],
      ['Financial', '40%', 'Revenue collected', '100%', '96%', ''],
      ['Customer', '10%', 'Complaints answered', '80 %', '84 %', ''],
      ['Internal process', '30%', 'Reports in time', '90%', '81%', ''],
      ['Learning and growth', '20%', 'Staff certified', '50%', 'about 55', 'preliminary'],
      ['', '', 'Training planned', '0%', '0%', 'starts next year'],
    ]);
    await book.picture('odd-percents-asked', 'pane');
    await pane.says('2 questions about the table');
    await pane.says(/about 55/);
    await book.type('F8', '55%');
    await pane.says('One question about the table');
    await pane.press('button', /^Leave it out: Training planned/);
    await book.rest();
    // After the last question the focus is on what it came to.
    expect(await pane.focused()).toMatch(/^97\.9/);
    await book.picture('odd-percents-answered', 'pane');
    await expectWritten(book, pane, 0.4 * 96 + 0.1 * 105 + 0.3 * 90 + 0.2 * 110);
  });

  test('objectives without perspectives: the mean of the objectives', async () => {
    // 90/92, 70/66 and 3.5/3.6: the first two below one objective; indices as the regulation has them.
    const pane = await taken(book, 13, [
      ['Sasaran', 'Indikator', 'Target', 'Realisasi'],
      ['Layanan yang baik', 'Kepuasan pengguna', 90, 92],
      ['', 'Laporan tepat waktu', 70, 66],
      ['Pegawai yang mampu', 'Indeks kompetensi', 3.5, 3.6],
    ]);
    await pane.says(/the total is the mean of the objectives/);
    await book.picture('odd-objectives', 'pane');
    const [first, second] = [(100 * 92) / 90, (100 * 66) / 70];
    await expectWritten(book, pane, ((first + second) / 2 + (100 * 3.6) / 3.5) / 2);
  });

  test('months above target and actual: which one is asked', async () => {
    // Invented data: in May 80 and 110 of 100, by 70 and 30 for a hundred 89; in June 50 and 100.
    const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'];
    const pane = await taken(book, 20, [
      ['', '', ...months.flatMap((month) => [month, ''])],
      ['KPI', 'Points', ...months.flatMap(() => ['Target', 'Actual'])],
      ['Sales', 70, ...months.flatMap((_, month) => [100, month === 4 ? 80 : 50])],
      ['Visits', 30, ...months.flatMap((_, month) => [100, month === 4 ? 110 : 100])],
    ]);
    await pane.says('2 questions about the table');
    await book.picture('odd-months-asked', 'pane');
    await pane.press('button', /^Use it as weights/);
    await book.rest();
    // The focus goes on to the next question.
    await book.press('Enter');
    await pane.option(/May/);
    await book.rest();
    await book.picture('odd-months-answered', 'pane');
    await expectWritten(book, pane, 0.7 * 80 + 0.3 * 110);
  });

  test('KPIs in columns are said plainly, and read once they are transposed', async () => {
    const pane = new ScorecardPane(book);
    const [sheet = ''] = await book.sheetNames();
    await book.showSheet(sheet);
    await book.fill('B27', [
      ['', 'Sales', 'Visits'],
      ['Target', 200, 40],
      ['Actual', 180, 44],
      ['Weight', 60, 40],
    ]);
    await pane.openTab('Scorecard');
    await book.select('B27:D30');
    await pane.press('button', 'Use the selected table');
    await pane.says(/The KPIs stand side by side here/);
    await book.picture('odd-turned', 'pane');
    await book.fill('F27', [
      ['', 'Target', 'Actual', 'Weight'],
      ['Sales', 200, 180, 60],
      ['Visits', 40, 44, 40],
    ]);
    await pane.take(sheet, 'F27:I29');
    await expectWritten(book, pane, 0.6 * 90 + 0.4 * 110);
  });
});

test('percents typed on an Indonesian page are written, said and tried as percents', async () => {
  // Invented data.
  const book = await openWorkbook({ language: 'id' });
  const pane = new ScorecardPane(book);
  const say = speaker('id');
  await book.typeDown('B3', ['Indikator', 'Ditolak', 'Penyerapan']);
  await book.typeDown('C3', ['Target', '0,20%', '90,0 %']);
  await book.typeDown('D3', ['Realisasi', '0,27%', '85,5%']);
  await book.typeDown('E3', ['Polaritas', 'Minimalkan', 'Maksimalkan']);
  expect(await book.values('C4:D5')).toEqual([
    [0.002, 0.0027],
    [0.9, 0.855],
  ]);
  await book.typeDown('H3', ['93,42', '1.234,5', '93.42', '=1.5+0.25']);
  expect((await book.values('H3:H6')).flat()).toEqual([93.42, 1234.5, '93.42', 1.75]);
  // What the editor shows is taken again as it is.
  await book.select('D4');
  await book.page.keyboard.press('F2');
  await book.page.keyboard.press('Enter');
  await book.rest();
  expect(await book.values('D4')).toEqual([[0.0027]]);
  await pane.openTab(say('tabScorecard'));
  await book.select('B3:E5');
  await pane.press('button', say('takeTable'));
  await pane.says(say('previewSummary'));
  await widenPane(book, 350);
  await pane.press('button', say('writeScorecard'));
  await pane.says('0,20%, bukan 0,27%');
  const texts = await book.page.evaluate(() => {
    const { activeSheet } = (globalThis as unknown as { timbangSandbox: { book: Book } }).timbangSandbox.book;
    return [5, 6].map((row) => [1, 2, 3].map((column) => activeSheet.text(row, column)).join(' '));
  });
  expect(texts.join(' ')).toMatch(/0,20% 0,27%.* 90,00% 85,50%/);
  await pane.unfold(say('whatIf'));
  await pane.type(say('realizationOf', { name: 'Ditolak' }), '0,19%');
  await pane.says(say('whatIfTotal'));
  await pane.says('0,19%, semula 0,27%');
  expect(await book.pane.getByRole('textbox', { name: say('realizationOf', { name: 'Ditolak' }) }).inputValue()).toBe(
    '0,19',
  );
  await book.picture('percents-indonesian');
  await book.picture('percents-indonesian-pane', 'pane');
});
