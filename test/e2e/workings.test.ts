/** From judgments to the workings and the tree of weights, and from levels to the Objective Matrix; by the keyboard, too. */
import { eventually } from '../support/patience';
import { ScorecardPane } from './scorecardPane';
import { browserSession } from './session';

const openWorkbook = browserSession();

/** Invented data. */
const OUTLINE = 'F: Financial\nC: Customer\nL: Learning';
const KPIS = [
  ['Code', 'KPI', 'Perspective', 'Level 0', 'Level 3', 'Target', 'Best', 'Realization', 'Weight'],
  ['F1', 'Revenue', 'Financial', 10, 40, 80, 100, 85, 0.6],
  ['C1', 'Days to answer', 'Customer', 10, 7, 2, '', 3, 0.4],
];

test('workings, tree and Objective Matrix are written from the pane', async () => {
  const book = await openWorkbook({});
  const keys = new ScorecardPane(book, 'keyboard');
  const mouse = new ScorecardPane(book);
  await mouse.openTab('Weights');
  await mouse.press('button', 'Paste an outline');
  await book.pane.getByRole('textbox').first().fill(OUTLINE);
  await mouse.press('button', 'Use this hierarchy');
  await book.pane.getByRole('tree').waitFor();
  await mouse.press('button', /^Compare: /);
  const slider = book.pane.getByRole('slider');
  for (const digit of ['Digit3', 'Digit5', 'Digit2']) {
    await slider.press(digit);
    await slider.press('Enter');
  }
  await book.pane.getByRole('tab', { name: 'Hierarchy' }).click();
  await book.picture('workings-pane');
  await keys.press('button', 'Write: Workings');
  await eventually(async () => expect(await book.sheetNames()).toContain('Workings'));
  await book.rest();
  await book.showSheet('Workings');
  await eventually(async () =>
    expect((await book.values('B9:D9', 'Workings'))[0]?.[0]).toBeCloseTo(1 + 1 / 3 + 1 / 5, 9),
  );
  await book.picture('workings-sheet');
  await mouse.press('button', 'Write: Tree of weights');
  await eventually(async () => expect(await book.sheetNames()).toContain('Weight tree'));
  await book.rest();
  await book.showSheet('Weight tree');
  await eventually(async () => expect(String(await book.value('D6', 'Weight tree'))).toMatch(/^0\.6\d\d · 0\.6\d\d$/));
  await book.picture('weight-tree');

  await book.showSheet('Sheet1');
  await book.fill('A1', KPIS);
  await mouse.openTab('Scorecard');
  await mouse.take('Sheet1', 'A1:I3');
  await mouse.press('button', /Method and weights/);
  await mouse.press('combobox', 'Level of the target');
  await mouse.press('option', 'Level 7, easily reached');
  await book.picture('level-choice');
  await mouse.write();
  await mouse.unfold('Sheets to work with');
  await keys.press('button', 'Write: Objective Matrix');
  await eventually(async () => expect((await book.sheetNames()).join()).toContain('Matrix '));
  await book.rest();
  const sheet = (await book.sheetNames()).find((name) => name.startsWith('Matrix ')) ?? '';
  await book.showSheet(sheet);
  // 85 lies a quarter of the way from the target at 7 to the best at 10.
  await eventually(async () => expect((await book.values('A1:B24', sheet)).flat()).toContain(7.75));
  await book.picture('objective-matrix');
});
