/** Journey D: the organization's value of KPPN Banyuwangi from its 20 indicators, perspectives 30, 20, 25 and 25. */
import { HANDS, ScorecardPane } from './scorecardPane';
import { browserSession } from './session';

const openWorkbook = browserSession();
const WEIGHTS = [
  ['Stakeholder', '30'],
  ['Customer', '20'],
  ['Internal', '25'],
  ['Learning', '25'],
] as const;

test.each(HANDS)('the NKO is 107.96, and its four perspectives stand in a map, by %s', async (hand) => {
  const book = await openWorkbook({ sample: 'kppn' });
  const pane = new ScorecardPane(book, hand);
  await pane.openTab('Scorecard');
  await pane.take('Indicators 2022', 'A4:K24');
  await pane.says(/^NKO, weights: Equal/);
  await pane.press('button', /Method and weights/);
  for (const [perspective, percent] of WEIGHTS) {
    const field = book.pane.getByRole('textbox', { name: new RegExp(`^Weight of ${perspective}`) });
    expect(await field.inputValue()).toBe(percent);
    // What is typed into a field takes the place of what it shows.
    await field.click();
    await book.page.keyboard.type(percent);
    await book.page.keyboard.press('Enter');
    await book.rest();
    expect(await field.inputValue()).toBe(percent);
  }
  await pane.write();
  expect((await pane.total()).slice(0, 2)).toEqual(['107.96', 'Green']);
  const cells = (await book.values('A1:L60', 'NKO Indicators 2022')).flat();
  expect(cells.some((cell) => typeof cell === 'number' && cell.toFixed(2) === '107.96')).toBe(true);

  await pane.press('tab', 'Radar');
  await book.pane.getByRole('img', { name: 'Perspectives' }).waitFor();
  await pane.press('tab', 'Map');
  const lanes = book.pane.getByRole('list', { name: 'Strategy map' }).locator('> li');
  expect(await lanes.count()).toBe(4);
  expect(await lanes.first().innerText()).toContain('Stakeholder');
  expect(await lanes.last().innerText()).toContain('Learning');
});
