/** What follows from a scorecard: other sheets, several offices, a file that is opened again. */
import type { Book } from '../../src/sandbox/univer/book';
import { copiesFolder, openCopy, saveCopy } from './copies';
import { ScorecardPane } from './scorecardPane';
import { browserSession } from './session';
import type { WorkbookPage } from './workbookPage';

const openWorkbook = browserSession();
const folder = copiesFolder();

test('two offices side by side, a sheet to improve and a record for each indicator', async () => {
  const book = await openWorkbook({ sample: 'treasurer' });
  const pane = new ScorecardPane(book);
  for (const [sheet, address] of [
    ['CKP 2016', 'A4:P10'],
    ['CKP proposed', 'A4:O12'],
  ] as const) {
    await pane.openTab('Scorecard');
    await pane.take(sheet, address);
    await pane.write();
  }
  const before = await book.sheetNames();
  await pane.unfold('Sheets to work with');
  await pane.press('button', 'Write: One page for the head of the office');
  await pane.says(/^Wrote \d+ cells to ‘One page/);
  await pane.press('button', 'Plan improvement');
  await pane.press('button', 'Write: Improvement sheet');
  await pane.says(/^Wrote \d+ cells to ‘Improve/);
  await pane.press('button', 'Write: Calendar of actions');
  await pane.says(/^Wrote \d+ cells to ‘Calendar/);
  await pane.press('button', 'Back to the result');
  await pane.press('button', 'Write: KPI manual');
  await pane.says(/^Wrote \d+ cells to ‘Records/);
  await pane.press('button', 'Write: Performance contract');
  await pane.says(/^Wrote \d+ cells to ‘Contract/);
  await pane.press('button', 'Compare offices');
  await pane.press('button', 'Write benchmark');
  await pane.says(/^Wrote .*‘Benchmark/);
  // Benchmark, findings and phases; the others one each.
  expect((await book.sheetNames()).length).toBe(before.length + 8);
  await pane.press('button', 'Undo');
  await pane.says(/^Undone/);
  expect((await book.sheetNames()).length).toBe(before.length + 5);
  // Names by which sheets are read are hidden: no list shows them.
  await book.page.evaluate(() => {
    const { timbangSandbox } = globalThis as unknown as { timbangSandbox: { book: Book } };
    timbangSandbox.book.addName('ShownToAll', "='CKP 2016'!$A$1", '');
  });
  const names = await listedNames(book);
  expect(names).toContain('ShownToAll');
  expect(names).not.toContain('tb_');
});

/** What the list of the name box holds, opened as a person does. */
async function listedNames({ page }: WorkbookPage): Promise<string> {
  await page.locator('#grid input.univer-size-full + *').first().click();
  const list = page.locator('[data-radix-popper-content-wrapper]');
  await list.waitFor();
  const names = await list.innerText();
  await page.keyboard.press('Escape');
  return names;
}

test('no table is refused where the draft is, which stays; saved and opened again, its scorecard knows its sheet', async () => {
  const book = await openWorkbook({ sample: 'samsat' });
  const pane = new ScorecardPane(book);
  await pane.openTab('Scorecard');
  await pane.take('OMAX 2010', 'A4:N26');
  await pane.press('button', /Table/);
  await book.select('Z200');
  await pane.press('button', 'Use the table selected now');
  await pane.says(/The selected cells are empty/);
  await book.select('A1');
  await pane.says(/'OMAX 2010'!A1:N26, 22 KPIs/);
  await book.select('A4:N26');
  await pane.press('button', 'Use the table selected now');
  await book.pane.getByText(/The selected cells are empty/).waitFor({ state: 'detached' });

  await pane.write();
  const file = await saveCopy(book, folder(), () => book.page.keyboard.press('Control+s'));
  await openCopy(book, file, () => book.page.keyboard.press('Control+o'));
  await pane.openTab('Result');
  expect((await pane.total()).slice(0, 2)).toEqual(['7.89', 'Yellow']);
  await pane.openTab('Scorecard');
  await pane.press('button', 'Change: Scorecard OMAX 2010');
  await pane.says(/Updates the sheet ‘Scorecard OMAX 2010’/);
});
