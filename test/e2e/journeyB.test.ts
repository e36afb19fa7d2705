/** Journey B: from the KPI table of SAMSAT Karang Ploso to its Objective Matrix, and why its colour is fragile. */
import { ScorecardPane } from './scorecardPane';
import { browserSession } from './session';
import type { WorkbookPage } from './workbookPage';

const openWorkbook = browserSession();
const SHEET = 'Scorecard OMAX 2010';

test('by keyboard the table is selected, read and written: 15 green, 4 yellow, 3 red; 7.89', async () => {
  const book = await openWorkbook({ sample: 'samsat' });
  const pane = new ScorecardPane(book, 'keyboard');
  await pane.openTab('Scorecard');
  await pane.take('OMAX 2010', 'A4:N26');
  await pane.says(/'OMAX 2010'!A1:N26, 22 KPIs/);
  await pane.says(/9 of 14 columns used/);
  await pane.says(/Writes a new sheet ‘Scorecard OMAX 2010’/);
  expect(await book.sheetNames()).not.toContain(SHEET);
  await pane.write();

  expect(await pane.total()).toEqual(['7.89', 'Yellow', 'Yellow, 0.11 below green', '15 green', '4 yellow', '3 red']);
  await pane.says('Check before you report the total');
  await pane.says(/with every target at level 10 it would be 8\.06, green/);

  const cells = (await book.values('A1:J40', SHEET)).flat();
  const lights = ['Green', 'Yellow', 'Red'].map((light) => cells.filter((cell) => cell === light).length);
  // The table, and the total below it.
  expect(lights).toEqual([15, 4 + 1, 3]);
  expect(cells.some((cell) => typeof cell === 'number' && cell.toFixed(4) === '7.8869')).toBe(true);

  await pane.press('button', 'Undo');
  await pane.says(/^Undone/);
  expect(await book.sheetNames()).not.toContain(SHEET);
});

describe('in one workbook', () => {
  let book: WorkbookPage;
  let pane: ScorecardPane;
  beforeAll(async () => {
    book = await openWorkbook({ sample: 'samsat' });
    pane = new ScorecardPane(book);
  });

  test('cells without headings are refused in words, and nothing is written', async () => {
    const sheets = await book.sheetNames();
    await pane.openTab('Scorecard');
    await book.showSheet('OMAX 2010');
    await book.select('Q40:R45');
    await pane.press('button', 'Use the selected table');
    await pane.says(/The selected cells are empty/);
    await book.select('J5:L7');
    await pane.press('button', 'Use the selected table');
    await pane.says(/No heading row was found/);
    expect(await book.sheetNames()).toEqual(sheets);
  });

  test('the result follows the sheet, and a trial is kept and undone', async () => {
    await pane.take('OMAX 2010', 'A4:N26');
    await pane.write();
    await book.showSheet('OMAX 2010');
    // Staff able to use the IT applications: 56.25 of 75 %.
    await book.type('D19', '75');
    await pane.says(/16 green/);
    await book.press('Control+z');
    await pane.says(/15 green/);

    await pane.slide('Realization of I3a Staff able to use the IT applications', 'End');
    await pane.says('It would be');
    await pane.says(/now 7\.89, yellow/);
    expect((await pane.total())[1]).toBe('Green');
    expect(await book.value('D19', 'OMAX 2010')).toBe(56.25);
    await pane.press('button', 'Keep');
    await pane.says(/^Changed one cell in ‘OMAX 2010’/);
    expect(Number(await book.value('D19', 'OMAX 2010'))).toBeGreaterThan(75);
    await pane.press('button', 'Undo');
    await pane.says(/15 green/);
    expect(await book.value('D19', 'OMAX 2010')).toBe(56.25);
  });

  test('what would help most can be tried, and dropped', async () => {
    await pane.press('button', 'Try C1a Customer complaints');
    expect(await pane.total()).toEqual(expect.arrayContaining(['8.09', 'Green', '16 green', '3 yellow']));
    await pane.press('button', 'Discard');
    expect((await pane.total())[0]).toBe('7.89');
  });
});
