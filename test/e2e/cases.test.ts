/** From a scorecard to the case log of an indicator, typed into its sheet; and to duties and SMART-C. Cases are invented. */
import { eventually } from '../support/patience';
import { ScorecardPane } from './scorecardPane';
import { browserSession } from './session';

const openWorkbook = browserSession();

test('the log of an indicator counts what is typed, and keeps it when it is written again', async () => {
  const book = await openWorkbook({ sample: 'treasurer' });
  const pane = new ScorecardPane(book);
  await pane.openTab('Scorecard');
  await pane.take('CKP 2016', 'A4:P10');
  await pane.write();
  await pane.unfold('Sheets to work with');
  await pane.press('button', 'Start a case log');
  await pane.press('combobox', 'Indicator');
  await pane.press('option', /^2a-C/);
  await pane.says('It has no log yet. It begins with 200 rows.');
  await pane.press('button', 'Write: Case log');
  await pane.says(/^Wrote \d+ cells to .*‘Cases 2a-C/);
  await book.showSheet('Cases 2a-C');
  for (const [at, entry] of [
    ['C5', 'SPP UP/TUP'],
    ['D5', '2024-01-05'],
    ['F5', '2024-01-09'],
    ['C6', 'SPP LS'],
    ['D6', '2024-01-05'],
    ['F6', '2024-01-15'],
  ] as const) {
    await book.type(at, entry);
  }
  await eventually(async () => expect(await book.value('A3', 'Cases 2a-C')).toBe('On time: 50%   Index: 2.5'));
  await book.picture('cases-log');
  await book.showSheet('Timeliness 2a-C');
  await book.picture('cases-timeliness');
  await pane.press('button', 'Write: Case log');
  await pane.says('It has a log: 2 of 200 rows are in use.');
  expect((await book.values('C5:C6', 'Cases 2a-C')).flat()).toEqual(['SPP UP/TUP', 'SPP LS']);
  await pane.press('button', 'Back to the result');
  await pane.press('button', 'Write: Duties and indicators');
  await pane.says(/^Wrote \d+ cells to ‘Coverage/);
  await book.picture('cases-coverage');
  await pane.press('button', 'Write: SMART-C check');
  await pane.says(/^Wrote \d+ cells to ‘SMART-C/);
  await book.picture('cases-smart');
});
