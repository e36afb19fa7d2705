/** The list of scorecards: one is removed and its sheet stays; one whose table is gone takes another. */
import type { Book } from '../../src/sandbox/univer/book';
import { tooWide, violationsInEveryLook } from './axe';
import { HANDS, ScorecardPane } from './scorecardPane';
import { browserSession } from './session';
import type { WorkbookPage } from './workbookPage';

const openWorkbook = browserSession();
const [FIRST, SECOND] = ['Scorecard CKP 2016', 'Scorecard CKP proposed'];

async function focused(book: WorkbookPage): Promise<string> {
  await book.rest();
  return book.pane
    .locator(':focus')
    .evaluate((element) => element.getAttribute('aria-label') ?? element.textContent ?? '');
}
const removed = (title: string): string => `Removed ‘${title}’ from Timbang’s list. Its sheets stay as they are.`;

test('one is removed by mouse and by keyboard, and undone; after the last, the pane begins anew', async () => {
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
  const sheets = await book.sheetNames();
  expect(sheets).toEqual(expect.arrayContaining([FIRST, SECOND]));
  await pane.openTab('Scorecard');
  for (const hand of HANDS) {
    await new ScorecardPane(book, hand).press('button', `Remove: ${SECOND}`);
    await book.pane.getByRole('status').getByText(removed(SECOND)).waitFor();
    expect(await focused(book)).toBe(`See the result: ${FIRST}`);
    expect(await pane.button(`Change: ${SECOND}`).count()).toBe(0);
    if (hand === 'mouse') await pane.press('button', 'Undo');
    else await book.page.keyboard.press('ControlOrMeta+z');
    await pane.button(`Change: ${SECOND}`).waitFor();
  }
  const keys = new ScorecardPane(book, 'keyboard');
  await keys.press('button', `Remove: ${FIRST}`);
  await pane.says(removed(FIRST));
  expect(await focused(book)).toBe(`See the result: ${SECOND}`);
  await keys.press('button', `Remove: ${SECOND}`);
  await pane.says(removed(SECOND));
  expect(await focused(book)).toBe('Use the selected table');
  expect(await book.sheetNames()).toEqual(sheets);
});

/** A written scorecard whose table of KPIs was deleted since. */
async function withoutItsTable(book: WorkbookPage): Promise<ScorecardPane> {
  const pane = new ScorecardPane(book);
  await pane.openTab('Scorecard');
  await pane.take('OMAX 2010', 'A4:N26');
  await pane.write();
  await book.page.evaluate(async () => {
    const { book: workbook } = (globalThis as unknown as { timbangSandbox: { book: Book } }).timbangSandbox;
    workbook.sheets.find(({ name }) => name === 'OMAX 2010')?.remove();
    await workbook.settled();
  });
  return pane;
}

/** Takes the table of another year, and answers the title of the scorecard it makes. */
async function takeAnotherTable(book: WorkbookPage, pane: ScorecardPane): Promise<string> {
  await book.showSheet('KPI 2009-2010');
  await book.select('A4:K26');
  await pane.press('button', 'Use the selected table');
  await pane.says(/'KPI 2009-2010'!A1:K26, 22 KPIs/);
  await pane.press('button', /Method and weights/);
  return book.pane.getByRole('textbox', { name: 'Title' }).inputValue();
}

test('a scorecard whose table is gone says so and takes another under its own name; one that waits can be removed', async () => {
  const book = await openWorkbook({ sample: 'samsat' });
  const pane = await withoutItsTable(book);
  await pane.openTab('Scorecard');
  await pane.says('In this workbook');
  expect([...(await violationsInEveryLook(book)), ...(await tooWide(book))]).toEqual([]);
  await pane.openTab('Result');
  await pane.says(/is no longer in the workbook\. Under Scorecard, choose Change/);
  await pane.openTab('Scorecard');
  await pane.press('button', /^Change: Scorecard OMAX 2010/);
  await pane.says(/Select the table that takes its place/);
  expect(await takeAnotherTable(book, pane)).toBe('Scorecard OMAX 2010');
  await pane.press('button', /Table/);
  await pane.press('button', 'Start over');

  await pane.press('button', 'Change: Scorecard OMAX 2010');
  await pane.says(/Select the table that takes its place/);
  await pane.press('button', 'Remove: Scorecard OMAX 2010');
  await book.pane.getByText(/Select the table that takes its place/).waitFor({ state: 'detached' });
  await pane.openTab('Result');
  await pane.says('Read the result');
  await pane.openTab('Scorecard');
  // The next table makes a scorecard of its own.
  expect(await takeAnotherTable(book, pane)).toMatch(/KPI 2009-2010$/);
});
