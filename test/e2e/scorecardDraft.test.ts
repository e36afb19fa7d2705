/** A draft follows its table: rows that come, cells that are mended, KPIs added below; and leaves no name behind. */
import type { Book } from '../../src/sandbox/univer/book';
import { ScorecardPane } from './scorecardPane';
import { eventually } from '../support/patience';
import { browserSession } from './session';
import type { WorkbookPage } from './workbookPage';

const openWorkbook = browserSession();

const TABLE = [
  ['Code', 'KPI', 'Target', 'Realization', 'Weight'],
  ['K1', 'Complaints', 100, 80, 50],
  ['K2', 'Response', 100, 'abc', 50],
];

type Sandbox = { timbangSandbox: { book: Book } };

/** As edits that do not move the selection: of a colleague, or elsewhere in the workbook. */
const put = ({ page }: WorkbookPage, address: string, cells: (string | number)[][]): Promise<void> =>
  page.evaluate(
    ([at, values]) => {
      const [sheet] = (globalThis as unknown as Sandbox).timbangSandbox.book.sheets;
      sheet?.facade.getRange(at).setValues(values);
    },
    [address, cells] as const,
  );
const insertRowAbove = ({ page }: WorkbookPage): Promise<void> =>
  page.evaluate(() => {
    const [sheet] = (globalThis as unknown as Sandbox).timbangSandbox.book.sheets;
    sheet?.facade.insertRowsBefore(0, 1);
  });
const names = ({ page }: WorkbookPage): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as Sandbox).timbangSandbox.book.names.map(({ name }) => name));

test('rows, mended cells and KPIs added below are in the scorecard; changed later, it says where it is written', async () => {
  const book = await openWorkbook({});
  const pane = new ScorecardPane(book);
  const [sheet = ''] = await book.sheetNames();
  await put(book, 'D1:H3', TABLE);
  await pane.openTab('Scorecard');
  await pane.take(sheet, 'D1:H3');
  await pane.says(/abc/);
  await put(book, 'G3:G3', [[90]]);
  await book.pane.getByText(/abc/).first().waitFor({ state: 'detached' });
  await insertRowAbove(book);
  await put(book, 'D5:H5', [['K3', 'Speed', 100, 100, 100]]);
  await pane.press('button', /^Please check ?Table|^Table/);
  await pane.says('Rows taken: 2; 1 more stands below (D5:H5). Is it part of the table?');
  await book.picture('rows below the table', 'pane');
  await pane.press('button', 'Take it too');
  await pane.says(`'${sheet}'!D2:H5, 3 KPIs`);
  await pane.write();
  expect((await pane.total())[0]).toMatch(/^92\.50?$/);
  await pane.openTab('Scorecard');
  await pane.press('button', /^Change: /);
  await pane.says(/Written to ‘.+’; writing again updates it/);
});

test('a draft that is dropped leaves no name; one whose headings are deleted writes nothing', async () => {
  const book = await openWorkbook({});
  const pane = new ScorecardPane(book);
  const [sheet = ''] = await book.sheetNames();
  await put(book, 'D1:H3', TABLE);
  await pane.openTab('Scorecard');
  await pane.take(sheet, 'D1:H3');
  expect(await names(book)).toHaveLength(1);
  await put(book, 'D1:H1', [['', '', '', '', '']]);
  await pane.says(/The KPI table is no longer in the sheet/);
  expect(await pane.button('Write scorecard').isDisabled()).toBe(true);
  await pane.press('button', 'Start over');
  await pane.button('Use the selected table').waitFor();
  await eventually(async () => expect(await names(book)).toEqual([]));
});

test('a refusal goes with the selection, and a missing weight is typed where its sentence leads', async () => {
  const book = await openWorkbook({});
  const pane = new ScorecardPane(book);
  const [sheet = ''] = await book.sheetNames();
  await put(book, 'A1:F1', [['Code', 'KPI', 'Perspective', 'Target', 'Realization', 'Polarity']]);
  await put(book, 'A2:F2', [['1a', 'Speed', 'Process', 100, 90, 'Maximize']]);
  await put(book, 'A4:F4', [['2a', 'Training', 'People', 100, 110, 'Maximize']]);
  await pane.openTab('Scorecard');
  const refusal = book.pane.getByText('The selected cells are empty.');
  await book.select('J20');
  await pane.press('button', 'Use the selected table');
  await refusal.waitFor();
  await book.select('B2');
  await refusal.waitFor({ state: 'detached' });
  // One cell stands for its whole table, across the blank row.
  await pane.press('button', 'Use the selected table');
  await pane.says(`'${sheet}'!A1:F4, 2 KPIs`);
  await pane.says('No score yet. The perspective Process has no weight. Type one in the step ‘Method and weights’.');
  await book.picture('no score yet', 'pane');
  const filled = async () => (await pane.button('Write scorecard').getAttribute('class')) ?? '';
  const unscored = await filled();
  await pane.press('button', 'Open ‘Method and weights’');
  const field = book.pane.getByRole('textbox', { name: 'Weight of Process' });
  await eventually(async () => expect(await field.evaluate((one) => one === document.activeElement)).toBe(true));
  await book.picture('weight of a perspective', 'pane');
  await book.page.keyboard.type('40');
  await book.page.keyboard.press('Tab');
  await pane.type('Weight of People', '60');
  await book.rest();
  expect(await filled()).not.toBe(unscored);
  await pane.says('102.00');
});
