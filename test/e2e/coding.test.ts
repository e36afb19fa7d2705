/** Thirty coded quotes (invented data) from their table to the dominant type and κ, by mouse and by keyboard; and back. */
import { CODED_HEADINGS, CODED_QUOTES } from '../support/codedQuotes';
import { paneFrame, tooWide, violationsIn } from './axe';
import { HANDS, ScorecardPane } from './scorecardPane';
import { browserSession } from './session';

const openWorkbook = browserSession();

test.each(HANDS)('by %s: the quotes are recognised, counted, written, found again, and undone', async (hand) => {
  const book = await openWorkbook({});
  const pane = new ScorecardPane(book, hand);
  await book.fill('B3', [CODED_HEADINGS, ...CODED_QUOTES]);
  await book.select('B3:H33');
  await pane.press('button', '30 coded quotes');
  await pane.says('Dominant type: Normative, 15 of 30 quotes (50.0%)');
  await pane.says(/^κ = 0\.8\d\d, almost perfect$/);
  expect([...(await tooWide(book)), ...(await violationsIn(paneFrame(book)))]).toEqual([]);
  await book.picture(`coding-pane-${hand}`);
  await pane.press('button', 'Write counts');
  await pane.says('Coded interviews here');
  expect(await book.sheetNames()).toContain('Coding');
  expect(await book.values('A5:A8', 'Coding')).toEqual([
    ['Dominant type: Normative (15 of 30 quotes, 50%).'],
    [''],
    [''],
    [''],
  ]);
  expect((await book.values('A11:B13', 'Coding')).map(([, count]) => count)).toEqual([8, 7, 15]);
  await book.picture(`coding-sheet-${hand}`);

  await pane.press('button', 'Change: Coding');
  await pane.says(/Writes ‘Coding’ again/);
  await pane.press('button', 'Start over');
  await pane.press('button', 'Undo');
  await pane.says('Dominant type: Normative, 15 of 30 quotes (50.0%)');
  expect(await book.sheetNames()).not.toContain('Coding');
});
