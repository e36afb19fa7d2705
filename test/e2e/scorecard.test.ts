/** What follows from a scorecard: other sheets, several offices; and how its views look and read to everybody. */
import { tooWide, violationsInEveryLook } from './axe';
import { ScorecardPane } from './scorecardPane';
import { browserSession } from './session';

const openWorkbook = browserSession();

test('two offices side by side, a sheet to improve and a record for each indicator', async () => {
  const book = await openWorkbook({ sample: 'treasurer' });
  const pane = new ScorecardPane(book);
  for (const [sheet, address] of [['CKP 2016', 'A4:P10'], ['CKP proposed', 'A4:O12']] as const) {
    await pane.openTab('Scorecard');
    await pane.take(sheet, address);
    await pane.write();
  }
  const before = await book.sheetNames();
  await pane.press('button', 'Write: Improvement sheet');
  await pane.says(/^Wrote \d+ cells to ‘Improve/);
  await pane.press('button', 'Write: KPI record sheets');
  await pane.says(/^Wrote \d+ cells to ‘Records/);
  await pane.press('button', 'Write: Benchmark');
  await pane.says(/^Wrote \d+ cells to ‘Benchmark/);
  expect((await book.sheetNames()).length).toBe(before.length + 3);
  await pane.press('button', 'Undo');
  await pane.says(/^Undone/);
  expect((await book.sheetNames()).length).toBe(before.length + 2);
});

test('axe finds nothing in any step or part of the result, in light, dark and high contrast', async () => {
  const book = await openWorkbook({ sample: 'samsat' });
  const pane = new ScorecardPane(book);
  const complaints: string[] = [];
  const look = async (): Promise<void> => {
    complaints.push(...(await violationsInEveryLook(book)), ...(await tooWide(book)));
  };
  await pane.openTab('Result');
  await pane.says('Read the result');
  await look();
  await pane.openTab('Scorecard');
  await pane.says('Try it on an example');
  await look();
  await pane.take('OMAX 2010', 'A4:N26');
  await pane.press('button', /Columns/);
  await pane.press('button', /Method and weights/);
  await pane.press('radio', /^Own weights/);
  await look();
  await pane.press('radio', /^From a column/);
  await pane.write();
  await pane.slide('Realization of C1a Customer complaints', 'Home');
  await look();
  expect(complaints).toEqual([]);
});
