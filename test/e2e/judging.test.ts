/** Judging in the Weights tab: what the footer says, names that do not fit, and what is typed beside the open pane. */
import { tooWide } from './axe';
import { widenPane } from './paneWidth';
import { ScorecardPane } from './scorecardPane';
import { browserSession } from './session';
import type { WorkbookPage } from './workbookPage';

const openWorkbook = browserSession();

const NAMES = ['Financial performance of the office', 'Customer', 'Internal business process', 'Learning and growth'];

async function withOutline(book: WorkbookPage, lines: readonly string[]): Promise<ScorecardPane> {
  const pane = new ScorecardPane(book);
  await pane.openTab('Weights');
  await pane.press('button', 'Paste an outline');
  await book.pane.getByLabel('Outline').fill(lines.join('\n'));
  return pane;
}

test('the footer says a judgment in the words of the scale, with codes or short names, the stronger first', async () => {
  const book = await openWorkbook();
  const pane = await withOutline(book, ['F: Financial', 'C: Customer', 'Learning and growth of all employees']);
  await pane.press('button', 'Use this hierarchy');
  await pane.press('button', /^Compare: /);
  const slider = book.pane.getByRole('slider');
  await slider.press('3');
  await pane.says('F over C: moderately more important (3).');
  await slider.press('Shift+Digit5');
  await pane.says('C over F: strongly more important (5).');
  await slider.press('1');
  await pane.says('F and C: equally important.');
  await slider.press('Enter');
  await slider.press('Shift+Digit2');
  await pane.says('Learning and growth of … over F: between equally and moderately more important (2).');
});

test('a matrix of long names has numbers beside a list of names, whole at 320 and at 640 px', async () => {
  const book = await openWorkbook({ width: 1500 });
  const pane = await withOutline(book, NAMES);
  await pane.press('button', 'Use this hierarchy');
  await pane.press('button', /^Compare: /);
  await pane.chooseWay('Matrix');
  for (const width of [320, 640]) {
    await widenPane(book, width);
    const matrix = book.pane.getByRole('table', { name: 'Judgments below Goal' });
    for (const name of NAMES) {
      await matrix.getByRole('columnheader', { name, exact: true }).waitFor();
      await matrix.getByRole('rowheader', { name, exact: true }).waitFor();
    }
    const seen = await matrix.locator('thead th > span[aria-hidden]').allInnerTexts();
    expect(seen).toEqual(['1', '2', '3', '4']);
    expect(await book.pane.locator('ol[aria-hidden] li').allInnerTexts()).toEqual(NAMES);
    expect(
      await matrix.evaluate((table) => table.scrollWidth - (table.parentElement?.clientWidth ?? 0)),
    ).toBeLessThanOrEqual(0);
    expect(await tooWide(book)).toEqual([]);
    await book.picture(`matrix-of-names-${width}`, 'pane');
  }
});

test('a flat list of codes can be read as it stands or by its codes', async () => {
  const book = await openWorkbook({ sample: 'samsat' });
  const pane = new ScorecardPane(book);
  await book.showSheet('OMAX 2010');
  await book.select('A4:C26');
  await pane.openTab('Weights');
  await pane.press('button', 'Read the selected list');
  const items = book.pane.getByRole('list', { name: 'Items that were read' }).getByRole('listitem');
  await pane.says(/^Items read.*: 22; levels: 1\.$/);
  await pane.press('radio', /^By their codes/);
  await pane.says(/^Items read.*: 38; levels: 3\.$/);
  expect((await items.allInnerTexts()).slice(0, 4).map((text) => text.split(' ')[0])).toEqual([
    'F',
    'F1',
    'F1a',
    'F1b',
  ]);
  await pane.press('radio', 'As they are listed');
  await pane.says(/^Items read.*: 22; levels: 1\.$/);
  await pane.press('radio', /^By their codes/);
  await pane.press('button', 'Use this hierarchy');
  await book.rest();
  expect(await book.pane.getByRole('treeitem').count()).toBe(39);
});

test('what people say together begins with the goal, wherever judging stopped', async () => {
  const book = await openWorkbook();
  const pane = await withOutline(book, ['A', '\tA1', '\tA2', 'B', '\tB1', '\tB2']);
  await pane.press('button', 'Use this hierarchy');
  await pane.openTab('People');
  for (const name of ['Ana', 'Budi']) {
    await book.pane.getByRole('textbox', { name: 'Name of a new respondent' }).fill(name);
    await book.page.keyboard.press('Enter');
  }
  await pane.openTab('Compare');
  for (let question = 0; question < 3; question += 1) await book.pane.getByRole('slider').press('Enter');
  await pane.openTab('People');
  expect(await book.pane.getByRole('combobox', { name: 'Compared below' }).textContent()).toBe('Goal');
});

test('a judgment typed into its sheet is taken while the pane is open, without a click into it', async () => {
  const book = await openWorkbook();
  const pane = await withOutline(book, ['A', 'B', 'C']);
  await pane.press('button', 'Use this hierarchy');
  await pane.press('button', /^Compare: /);
  for (let question = 0; question < 3; question += 1) await book.pane.getByRole('slider').press('Enter');
  await pane.openTab('Hierarchy');
  await pane.press('button', 'Write sheets');
  await pane.says(/^Wrote \d+ cells/);
  const [sheet = ''] = (await book.sheetNames()).filter((name) => name.startsWith('Judgments'));
  await book.showSheet(sheet);
  const cells = await book.values('A1:F12');
  const row = cells.findIndex((line) => line[0] === 'A');
  await book.type(`C${row + 1}`, '5');
  await pane.says('Took one judgment from the sheets.');
  await pane.openTab('Compare');
  await pane.chooseWay('All pairs');
  await pane.says('A: strongly more important (5)');
});

test('four alternatives are typed, pasted, rated under three criteria, ranked, written, and followed in the sheet', async () => {
  const book = await openWorkbook();
  const pane = await withOutline(book, ['Price', 'Days', 'Service']);
  await pane.press('button', 'Use this hierarchy');
  await pane.press('button', /^Compare: /);
  for (const key of ['2', '4', '2']) {
    await book.pane.getByRole('slider').press(key);
    await book.pane.getByRole('slider').press('Enter');
  }
  await pane.press('tab', 'Alternatives');
  const name = book.pane.getByLabel('Name of an alternative');
  await name.fill('Alfa');
  await name.press('Enter');
  await pane.says(/One more, and there is something to rank/);
  await name.evaluate((field) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'Beta\nGama\nDelta\n');
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await pane.says(/Price: alternatives not compared yet/);
  for (const [values, next] of [
    [[100, 125, 200, 250], 'Next: Days'],
    [[10, 5, 4, 20], 'Next: Service'],
  ] as const) {
    await pane.press('radio', 'Measured values');
    await pane.press('radio', 'Less is better');
    for (const [place, value] of values.entries()) {
      const field = book.pane.getByLabel(/^Value of /).nth(place);
      await field.fill(String(value));
      await field.press('Enter');
    }
    await pane.press('button', next);
  }
  const sliders = book.pane.getByRole('slider');
  for (const [place, key] of [
    'Shift+Digit2',
    'Shift+Digit4',
    'Shift+Digit8',
    'Shift+Digit2',
    'Shift+Digit4',
    'Shift+Digit2',
  ].entries()) {
    await sliders.nth(place).press(key);
  }
  await pane.says('Delta over Gama: between equally and moderately better (2).');
  await pane.says(/^Beta is first: 28\.\d ?%, \d\.\d points ahead of Alfa\.$/);
  await pane.says(/Alfa leads when Price weighs more than \d+ ?%\./);
  expect(await tooWide(book)).toEqual([]);
  await pane.press('button', 'Write sheets');
  await book.rest();
  await book.showSheet('Alternatives');
  await book.picture('alternatives-written');
  const shown = await book.values('A3:C9', 'Alternatives');
  expect(shown[0]?.[0]).toBe('First: Beta');
  expect(shown.slice(3).map(([, , rank]) => rank)).toEqual([2, 1, 3, 4]);
});
