/** Every view of the Scorecard and Result tabs, in both languages: axe in every look, widths, and pictures to look at. */
import { speaker } from '../../src/taskpane/strings';
import type { StringKey } from '../../src/taskpane/strings';
import { tooWide, violationsInEveryLook } from './axe';
import { widenPane } from './paneWidth';
import { ScorecardPane } from './scorecardPane';
import { LOOKED_AT } from './pictures';
import { browserSession } from './session';
import type { WorkbookPage } from './workbookPage';

const openWorkbook = browserSession();

/** What axe finds, and what is too wide at any width; pictures are kept under the name. */
async function lookAt(book: WorkbookPage, name: string): Promise<string[]> {
  const found: string[] = [];
  await book.rest();
  for (const width of [320, 640, 350]) {
    await widenPane(book, width);
    found.push(...(await tooWide(book)).map((place) => `${name}, ${width} px: ${place}`));
  }
  const violations = await violationsInEveryLook(book, name);
  return [...found, ...violations.map((violation) => `${name}: ${violation}`)];
}

test.each(LOOKED_AT)('no view has violations in any look, or is cut off at any width (%s)', async (language) => {
  const say = speaker(language);
  const book = await openWorkbook({ sample: 'kppn', language, width: 1500 });
  const { pane } = book;
  const button = (key: StringKey) =>
    pane
      .getByRole('button', { name: say(key) })
      .filter({ visible: true })
      .first();
  const tab = (key: StringKey) =>
    pane
      .getByRole('tab', { name: say(key), exact: true })
      .filter({ visible: true })
      .last();
  const found: string[] = [];
  const look = async (name: string): Promise<void> => {
    found.push(...(await lookAt(book, `${name}-${language}`)));
  };
  await tab('tabResult').click();
  await pane.getByText(say('resultStart')).waitFor();
  await look('result-empty');
  await tab('tabScorecard').click();
  await button('takeTable').waitFor();
  await look('scorecard-start');
  await book.select('A4:K24');
  await button('takeTable').click();
  await button('writeScorecard').waitFor();
  await look('scorecard-preview');
  await button('stepColumns').click();
  await look('scorecard-columns');
  await button('stepColumns').click();
  await button('stepMethod').click();
  await pane.getByRole('radio', { name: say('weightsOwn') }).click();
  await look('scorecard-method');
  await pane.getByRole('radio', { name: say('weightsEqual') }).click();
  await button('writeScorecard').click();
  await pane.getByRole('region', { name: say('total'), exact: true }).waitFor();
  await look('result');
  for (const picture of ['pictureBars', 'pictureRadar', 'pictureMap', 'pictureWeights'] as const) {
    const choice = pane.getByRole('tabpanel').getByRole('tab', { name: say(picture), exact: true });
    await choice.click();
    await choice.evaluate((element) => element.scrollIntoView({ block: 'start' }));
    await look(`result-${picture}`);
  }
  await button('whatIf').click();
  const slider = pane.getByRole('slider').filter({ visible: true }).first();
  await slider.press('Home');
  await pane.getByText(say('whatIfTotal'), { exact: true }).waitFor();
  await slider.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await look('result-what-if');
  expect(found).toEqual([]);
});

test('nor has what only an Objective Matrix or the CKP of an employee shows', async () => {
  const found: string[] = [];
  const omax = await openWorkbook({ sample: 'samsat', width: 1500 });
  const matrix = new ScorecardPane(omax);
  await matrix.openTab('Scorecard');
  await matrix.take('OMAX 2010', 'A4:N26');
  found.push(...(await lookAt(omax, 'scorecard-omax-preview')));
  await matrix.press('button', /Columns/);
  await matrix.press('button', /Method and weights/);
  found.push(...(await lookAt(omax, 'scorecard-omax-method')));
  await matrix.write();
  await matrix.total();
  found.push(...(await lookAt(omax, 'result-omax')));

  const ckp = await openWorkbook({ sample: 'treasurer', width: 1500 });
  const employee = new ScorecardPane(ckp);
  await employee.openTab('Scorecard');
  await employee.take('CKP 2016', 'A4:P10');
  await employee.press('button', /Method and weights/);
  await employee.type('Behaviour value (NP), if there is one', '92.89');
  await employee.write();
  await employee.employee();
  found.push(...(await lookAt(ckp, 'result-ckp')));
  expect(found).toEqual([]);
});
