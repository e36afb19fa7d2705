/** Journey C: the contract of an expenditure treasurer as it was, and with the eight proposed indicators. */
import { paneFrame, tooWide, violationsIn } from './axe';
import { HANDS, ScorecardPane } from './scorecardPane';
import { browserSession } from './session';

const openWorkbook = browserSession();

test.each(HANDS)('108.98, green, becomes 94.87, yellow, and 94.97 undivided, by %s', async (hand) => {
  const book = await openWorkbook({ sample: 'treasurer' });
  const pane = new ScorecardPane(book, hand);
  await pane.openTab('Scorecard');
  await pane.take('CKP 2016', 'A4:P10');
  await pane.says(/CKP, weights: From a column/);
  await pane.write();
  expect((await pane.total()).slice(0, 2)).toEqual(['108.98', 'Green']);
  await pane.says(/NKP and NPKP need the behaviour value/);
  await pane.openTab('Scorecard');
  await pane.press('button', /^Change: /);
  await pane.press('button', /Method and weights/);
  await pane.type('Behaviour value (NP), if there is one', '92,89');
  await pane.write();
  expect(await pane.employee()).toEqual(['NKP', '104.15', 'NPKP', '102.54', 'Excellent']);

  await pane.slide('Realization of 1a-CP Hard competency score', 'Home');
  await pane.says('NKP 90.87 and NPKP 91.16, Excellent');
  await pane.press('button', 'Discard');
  await pane.openTab('Scorecard');
  await pane.take('CKP proposed', 'A4:O12');
  await pane.press('button', /Method and weights/);
  await pane.says(/They add up to 1\.001/);
  await pane.press('switch', 'Divide weights by their sum');
  await pane.says('94.97');
  await pane.press('switch', 'Divide weights by their sum');
  await pane.says('94.87');
  await pane.type('Behaviour value (NP), if there is one', '92.89');
  await pane.write();
  expect((await pane.total()).slice(0, 3)).toEqual(['94.87', 'Yellow', 'Yellow, 5.13 below green']);
  expect(await pane.employee()).toEqual(['NKP', '94.28', 'NPKP', '94.08', 'Excellent']);
  const cells = (await book.values('A1:L20', 'Scorecard CKP proposed')).flat();
  expect(cells.some((cell) => typeof cell === 'number' && cell.toFixed(2) === '94.87')).toBe(true);

  await pane.unfold('Sheets to work with');
  await pane.press('button', 'Compare sets');
  await pane.says(/^Only after: 2f-N .* and 2g-N /);
  const values = book.pane.getByRole('table', { name: 'What both sets come to' });
  expect((await values.getByRole('row', { name: /^NPKP/ }).innerText()).split(/\s+/)).toEqual([
    'NPKP',
    '102.54',
    '94.08',
    '−8.46',
  ]);
  expect([...(await tooWide(book)), ...(await violationsIn(paneFrame(book)))]).toEqual([]);
  await pane.press('button', 'Write');
  await pane.says(/^Wrote \d+ cells to ‘Before and after’/);
  const both = await book.values('C7:E12', 'Before and after');
  const shown = both.map((row) => row.map((cell) => (typeof cell === 'number' ? cell.toFixed(2) : cell)));
  expect(shown).toEqual([
    ['108.98', '94.87', '-14.11'],
    ['Green', 'Yellow', 'changed'],
    ['92.89', '92.89', '0.00'],
    ['104.15', '94.28', '-9.87'],
    ['102.54', '94.08', '-8.46'],
    ['Excellent', 'Excellent', 'unchanged'],
  ]);
  await book.picture(`before-after-${hand}`);

  await pane.press('button', 'Back to the result');
  await pane.press('button', 'Choose periods');
  await pane.press('button', 'Write');
  await pane.says(/^Wrote \d+ cells to ‘Periods’/);
  await pane.press('button', 'Insert a chart of the totals');
  await pane.says('Inserted charts into ‘Periods’.');
  // It stands to the right of what is in view.
  await pane.press('button', 'Show');
  const chart = book.page.getByRole('img', { name: /^Totals by period\. CKP, / });
  await chart.waitFor();
  expect(await chart.getAttribute('aria-label')).toMatch(
    /: 94\.87; .*: 108\.98; Green from, .*: 100.*; Yellow from, .*: 80/,
  );
  await book.picture(`periods-chart-${hand}`);
  await pane.press('button', 'Undo');
  await chart.waitFor({ state: 'detached' });
});
