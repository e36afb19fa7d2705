/** Nobody needs a mouse, and the focus is never lost: what is pressed may go, and the keyboard goes on from there. */
import { Keyboard } from './keyboard';
import { browserSession } from './session';

const openWorkbook = browserSession();

const TABLE = [
  ['Code', 'KPI', 'Target', 'Realization', 'Weight'],
  ['K1', 'Complaints', 100, 80, 50],
  ['K2', 'Response', 100, 90, 50],
];

test('every tab, a table taken, a scorecard written and undone, and out again, by keys alone', async () => {
  const book = await openWorkbook({});
  const keys = new Keyboard(book);
  await book.fill('A1', TABLE);
  await keys.enterGrid();
  await keys.extend(4, 2);
  await keys.enterPane();
  for (const tab of ['Weights', 'Result', 'Scorecard']) {
    await keys.openTab(tab);
    await keys.press('Tab', 'Tab');
    expect(await keys.stop()).toMatch(/^\w+ ./);
  }

  await keys.tabTo('Use the selected table');
  await keys.press('Enter');
  await book.pane.getByText('Nothing has been written yet').waitFor();
  // What took the place of the button has the focus, and Tab goes on from there.
  expect(await keys.stop()).toMatch(/^button .*Table/);
  await keys.tabTo(/Method and weights/);
  await keys.press('Enter');
  await keys.tabTo('textbox Title');
  await keys.type('Service of the front office');
  await keys.press('Tab');
  await keys.tabTo('Write scorecard');
  await keys.press('Enter');
  await book.pane.getByText(/^Wrote \d+ cells/).waitFor();
  expect(await keys.stop()).toBe('tab Result');
  expect(await book.sheetNames()).toContain('Service of the front office');

  await keys.tabTo('Undo');
  await keys.press('Enter');
  await book.pane.getByText(/^Undone/).waitFor();
  expect(await book.sheetNames()).not.toContain('Service of the front office');
  expect(await keys.stop()).toBe('button Dismiss');
  // What was set up is where it was.
  await keys.tabTo(/Method and weights/, 'Shift+Tab');
  await keys.press('Enter');
  await keys.tabTo('textbox Title');
  expect(await book.pane.locator(':focus').inputValue()).toBe('Service of the front office');
  await keys.tabTo('Dismiss');
  await keys.press('Enter');
  expect(await keys.stop()).toBe('button Write scorecard');

  await keys.tabTo(/^page: /);
  await keys.enterPane();
  await keys.tabTo(/^page: button Close the pane/, 'Shift+Tab');
});
