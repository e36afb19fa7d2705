/** A beginner: from an empty workbook to a first scorecard, and to first weights, counting what the hands do. */
import { Hands } from '../hands';
import { Keyboard } from '../keyboard';
import { ScorecardPane } from '../scorecardPane';
import { browserSession } from '../session';

const openWorkbook = browserSession();
const MOST_ACTIONS = 15;
const MOST_KEYS = 60;

/** Invented data. */
const ROWS = [
  ['Complaints answered', '90', '93'],
  ['Reports in time', '12', '11'],
  ['Staff trained', '40', '44'],
];

test('from an empty workbook to a first scorecard', async () => {
  const book = await openWorkbook();
  const hands = new Hands(book);
  const pane = new ScorecardPane(book);
  await hands.click(pane.button('Score performance'));
  await hands.click(pane.button('No table yet'));
  await pane.button('Write the blank table').focus();
  await hands.press('Enter');
  await pane.says('Fill in the table');
  // What takes the button's place takes the focus.
  expect(await hands.focused()).toBe('Go to the table');
  await book.picture('beginner-blank-table');
  expect(await book.sheetNames()).toEqual(['Sheet1', 'KPI']);
  // A click into the table; then each cell is an action, with the keys that leave it.
  hands.actions += 1;
  for (const [index, [name = '', target = '', realization = '']] of ROWS.entries()) {
    await book.type(`A${8 + index}`, name);
    await book.type(`C${8 + index}`, target);
    await book.type(`D${8 + index}`, realization);
    hands.actions += 3;
  }
  // The preview has come by itself.
  await pane.says('Nothing has been written yet');
  await pane.says(/, 3 KPIs$/);
  await hands.click(pane.button('Write scorecard'));
  await pane.says('What would help most');
  // 103.33, 91.67 and 110, each a third.
  expect(await pane.total()).toContain('101.67');
  expect(hands.actions).toBeLessThanOrEqual(MOST_ACTIONS);

  // Later: the pane opens with the scorecard, what it was when written, and what became of it.
  await book.showSheet('KPI');
  await book.type('D9', '6');
  await book.select('H2');
  await pane.openTab('Selection');
  await pane.says(/^Was 101\.67 on .*, when its sheet was written: −13\.89 since\.$/);
  await book.picture('beginner-first-view');
  await pane.button(/^CKP KPI/).click();
  await pane.says('What would help most');
});

test('from an empty workbook to first weights', async () => {
  const book = await openWorkbook();
  const hands = new Hands(book);
  const { pane } = book;
  await hands.click(pane.getByRole('button', { name: 'Decide what matters' }));
  await hands.click(pane.getByRole('button', { name: 'Paste an outline' }));
  await hands.type('Price\nSpeed\nCare');
  await hands.click(pane.getByRole('button', { name: 'Use this hierarchy' }));
  await hands.click(pane.getByRole('button', { name: 'Compare: 0 of 3 pairs' }));
  await pane.getByText('Which matters more').waitFor();
  await book.rest();
  await hands.press('3', 'Enter', '5', 'Enter', '2', 'Enter');
  await pane.getByText('All pairs are compared').waitFor();
  expect(hands.actions).toBeLessThanOrEqual(MOST_ACTIONS);
});

test('a first scorecard by keys alone', async () => {
  const book = await openWorkbook();
  const keys = new Keyboard(book);
  await keys.enterPane();
  await keys.tabTo(/^button Score performance/);
  await keys.press('Enter');
  await keys.tabTo(/^button No table yet/);
  await keys.press('Enter');
  await keys.tabTo('Write the blank table');
  await keys.press('Enter');
  expect(await keys.stop()).toBe('button Go to the table');
  await keys.press('Enter');
  await keys.enterGrid();
  for (const [name = '', target = '', realization = ''] of ROWS) {
    await keys.typeCell(name, 'ArrowRight');
    await keys.press('ArrowRight');
    await keys.typeCell(target, 'ArrowRight');
    await keys.typeCell(realization, 'ArrowDown');
    await keys.press('ArrowLeft', 'ArrowLeft', 'ArrowLeft');
  }
  await keys.enterPane();
  await keys.tabTo('Write scorecard');
  await keys.press('Enter');
  expect(await keys.stop()).toBe('tab Result');
  expect(await new ScorecardPane(book).total()).toContain('101.67');
  expect(keys.actions).toBeLessThanOrEqual(MOST_KEYS);
});

test('first weights by keys alone', async () => {
  const book = await openWorkbook();
  const keys = new Keyboard(book);
  await keys.enterPane();
  await keys.tabTo(/^button Decide what matters/);
  await keys.press('Enter');
  await keys.tabTo('Paste an outline');
  await keys.press('Enter');
  await keys.type('Price\nSpeed\nCare');
  await keys.tabTo('Use this hierarchy');
  await keys.press('Enter');
  expect(await keys.stop()).toBe('button Compare: 0 of 3 pairs');
  await keys.press('Enter', '3', 'Enter', '5', 'Enter', '2', 'Enter');
  await book.pane.getByText('All pairs are compared').waitFor();
  expect(keys.actions).toBeLessThanOrEqual(MOST_KEYS);
});
