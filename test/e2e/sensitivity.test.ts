/** From a ranking of alternatives to the weight that decides, the charts and how sure the ranks are; mouse and keyboard. */
import { eventually } from '../support/patience';
import { ScorecardPane } from './scorecardPane';
import { browserSession } from './session';

const openWorkbook = browserSession();

/** Invented data. */
const VALUES = {
  Price: [100, 125, 200, 250],
  Days: [10, 5, 4, 20],
} as const;

test('the critical weight, the charts, the intervals, fuzzy weights, and their sheets', async () => {
  const book = await openWorkbook({});
  const mouse = new ScorecardPane(book);
  const keys = new ScorecardPane(book, 'keyboard');
  await mouse.openTab('Weights');
  await mouse.press('button', 'Paste an outline');
  await book.pane.getByRole('textbox').first().fill('Supplier\n  Price\n  Days');
  await mouse.press('button', 'Use this hierarchy');
  await mouse.press('button', /^Compare: /);
  await book.pane.getByRole('slider').press('Digit2');
  await book.pane.getByRole('slider').press('Enter');
  await mouse.press('tab', 'Alternatives');
  for (const name of ['Alfa', 'Beta', 'Gama', 'Delta']) {
    await book.pane.getByLabel('Name of an alternative').fill(name);
    await book.pane.getByLabel('Name of an alternative').press('Enter');
  }
  for (const [item, values] of Object.entries(VALUES)) {
    await mouse.press('radio', 'Measured values');
    await mouse.press('radio', 'Less is better');
    for (const [place, value] of values.entries()) {
      const field = book.pane.getByLabel(/^Value of /).nth(place);
      await field.fill(String(value));
      await field.press('Enter');
    }
    if (item === 'Price') await mouse.press('button', 'Next: Days');
  }

  await mouse.says(/ is the most critical: the best changes from \S+ to \S+ if it weighs /);
  await book.pane.getByRole('img', { name: /^Weights of the criteria as bars/ }).waitFor();
  await book.pane.getByRole('img', { name: /^Scores of the alternatives while Price weighs/ }).waitFor();

  await keys.press('button', 'Draw');
  await mouse.says(/draws, seed \d+: the same judgments and seed draw the same again/);
  await book.picture('intervals', 'pane');
  await keys.press('button', 'Write the sensitivity sheet');
  await mouse.says(/^Wrote \d+ cells/);
  await book.rest();
  await book.showSheet('Sensitivity');
  await eventually(async () => expect((await book.values('A5:B5', 'Sensitivity'))[0]).toEqual(['Criterion', 'Weight']));
  await book.picture('sensitivity-sheet');
  await keys.press('button', 'Insert a chart of the gradients');
  await mouse.says(/chart/i);
  await keys.press('button', 'Write as a sheet of values');
  await eventually(async () => expect((await book.sheetNames()).length).toBeGreaterThan(4));
  await book.rest();

  await mouse.press('tab', 'Hierarchy');
  await keys.press('button', 'Write: Fuzzy weights');
  await eventually(async () => expect(await book.sheetNames()).toContain('Fuzzy weights'));
  await book.rest();
  await book.showSheet('Fuzzy weights');
  await eventually(async () =>
    expect(
      Number(await book.value('E9', 'Fuzzy weights')) + Number(await book.value('E10', 'Fuzzy weights')),
    ).toBeCloseTo(1, 9),
  );
  await book.picture('fuzzy-sheet');
});
