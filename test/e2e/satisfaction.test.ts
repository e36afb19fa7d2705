/** Answers to five (invented data) from their table to the index, by mouse and by keyboard; a KPI reads it; and back. */
import { paneFrame, tooWide, violationsIn } from './axe';
import { HANDS, ScorecardPane } from './scorecardPane';
import { browserSession } from './session';

const openWorkbook = browserSession();

const ANSWERS = [
  ['Satker', 'Pencairan dana', 'Konsultasi', 'Sarana'],
  ['Satker A', 5, 'Sangat puas', 5],
  ['Satker B', 5, 'Puas', 4],
  ['Satker C', 4, 'Cukup puas', 5],
];

test.each(HANDS)('by %s: answers become an index that a KPI reads, and undo takes it back', async (hand) => {
  const book = await openWorkbook({});
  const pane = new ScorecardPane(book, hand);
  await book.fill('B3', ANSWERS);
  await book.select('B3:E6');
  await pane.press('tab', 'Scorecard');
  await pane.press('button', /^Index of a survey/);
  // (14/3 + 4 + 14/3) / 3
  await pane.says('Index 4.44 of 5, 88.89%');
  await pane.says('Words counted as numbers: Sangat puas = 5; Puas = 4; Cukup puas = 3.');
  expect([...(await tooWide(book)), ...(await violationsIn(paneFrame(book)))]).toEqual([]);
  await book.picture(`satisfaction-pane-${hand}`);
  await pane.press('button', 'Write index');
  await pane.says('Surveys with an index here');
  expect(await book.values('A5', 'Satisfaction')).toEqual([['Index: 4.44 of 5 (88.89%).']]);
  await book.picture(`satisfaction-sheet-${hand}`);

  await pane.press('button', 'Change: Satisfaction');
  await pane.says(/^='Satisfaction'!B\d+$/);
  await pane.press('button', 'Start over');
  await pane.press('button', 'Undo');
  await pane.says('Index 4.44 of 5, 88.89%');
  expect(await book.sheetNames()).not.toContain('Satisfaction');
});
