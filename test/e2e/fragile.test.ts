/** Why a colour is fragile: the study's weights as they are printed, and cells of a scorecard that somebody changed. */
import { samsatKpis } from '../support/tables/samsat';
import { ScorecardPane } from './scorecardPane';
import { browserSession } from './session';
import type { WorkbookPage } from './workbookPage';

const openWorkbook = browserSession();
const SHEET = 'Scorecard OMAX 2010';
let book: WorkbookPage;
let pane: ScorecardPane;
beforeAll(async () => {
  book = await openWorkbook({ sample: 'samsat' });
  pane = new ScorecardPane(book);
});

test('with weights of two decimals the total is 7.93 yellow divided, 8.01 green undivided, and the pane says so', async () => {
  await book.showSheet('OMAX 2010');
  const printed = new Map(samsatKpis.map(({ kpi, printedWeight }) => [kpi, printedWeight]));
  const codes = (await book.values('A5:A26')).flat();
  await book.fill(
    'H5',
    codes.map((code) => [printed.get(String(code)) ?? '']),
  );
  await pane.openTab('Scorecard');
  await pane.take('OMAX 2010', 'A4:N26');
  await pane.write();
  expect((await pane.total()).slice(0, 2)).toEqual(['7.93', 'Yellow']);
  await pane.says('Check before you report the total');
  await pane.says(
    /The weights add up to 1\.01, not 1\. Divided by their sum they make 7\.93, yellow; .* 8\.01, green\./,
  );

  await pane.openTab('Scorecard');
  await pane.press('button', `Change: ${SHEET}`);
  await pane.press('button', /Method and weights/);
  await pane.press('switch', 'Divide weights by their sum');
  await pane.write();
  expect((await pane.total()).slice(0, 2)).toEqual(['8.01', 'Green']);
  await pane.says(/As they stand they make 8\.01, green; divided by their sum they would make 7\.93, yellow\./);
});

test('a cell changed by hand is asked about: it is kept, replaced and brought back, or left with a new sheet beside', async () => {
  const title = () => book.value('A1', SHEET);
  await book.showSheet(SHEET);
  await book.type('A1', 'Our own title');
  await pane.openTab('Scorecard');
  await pane.press('button', `Change: ${SHEET}`);
  await pane.press('button', 'Write scorecard');
  await pane.says('Replace these cells?');
  await pane.says(/A1/);
  await pane.press('button', 'Cancel');
  expect(await title()).toBe('Our own title');

  await pane.press('button', 'Write scorecard');
  await pane.press('button', 'Replace');
  await book.rest();
  await pane.says(/^Wrote/);
  expect(await title()).toBe(SHEET);
  await pane.press('button', 'Undo');
  await pane.says(/^Undone/);
  expect(await title()).toBe('Our own title');
  expect(await book.value('H5', SHEET)).not.toBe('');

  const before = await book.sheetNames();
  await pane.openTab('Scorecard');
  // Undo left what was set up as it was.
  await pane.press('button', 'Write scorecard');
  await pane.press('button', 'Write new sheets');
  await book.rest();
  await pane.says(/^Wrote/);
  expect((await book.sheetNames()).filter((name) => !before.includes(name))).toHaveLength(1);
  expect(await title()).toBe('Our own title');
  await pane.press('button', 'Undo');
  await pane.says(/^Undone/);
  expect(await book.sheetNames()).toEqual(before);
});
