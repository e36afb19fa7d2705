/** Answers of twelve people (invented data) from their table to the profile of a thesis, by mouse and by keyboard; and back. */
import { paneFrame, tooWide, violationsIn } from './axe';
import { HANDS, ScorecardPane } from './scorecardPane';
import { browserSession } from './session';

const openWorkbook = browserSession();

const GENDER = ['Laki-laki', 'Perempuan', 'P'];
const EDUCATION = ['S1', 'S-1', 'S2', ''];
const ANSWERS = [
  ['Timestamp', 'Nama', 'Jenis Kelamin', 'Umur', 'Pendidikan', 'Q1', 'Q2'],
  ...Array.from({ length: 12 }, (_, index) => [
    46_000 + index,
    `Orang ke-${index + 1}`,
    GENDER[index % 3] ?? '',
    24 + 3 * index,
    EDUCATION[index % 4] ?? '',
    1 + (index % 5),
    3,
  ]),
];

test.each(HANDS)('by %s: the respondents are recognised, counted, written, found again, and undone', async (hand) => {
  const book = await openWorkbook({});
  const pane = new ScorecardPane(book, hand);
  await book.fill('A1', ANSWERS);
  await book.select('A1:G13');
  await pane.press('button', 'Who the 12 respondents are');
  await pane.says('Writes a new sheet with a table for each column (3), counting live from these answers.');
  expect([...(await tooWide(book)), ...(await violationsIn(paneFrame(book)))]).toEqual([]);
  await book.picture(`profile-pane-${hand}`);
  await pane.press('button', 'Write the profile');
  await pane.says('Profiles here');
  expect(await book.sheetNames()).toContain('Respondents');
  expect(await book.values('A5:A6', 'Respondents')).toEqual([
    ['Checked: every table adds up to 12 respondents.'],
    [''],
  ]);
  expect(await book.values('A10:B12', 'Respondents')).toEqual([
    ['Perempuan', 8],
    ['Laki-laki', 4],
    ['Total', 12],
  ]);
  await book.picture(`profile-sheet-${hand}`);

  await pane.press('button', 'Change: Respondents');
  await pane.says('Writes ‘Respondents’ again from these answers.');
  await pane.press('button', 'Start over');
  await pane.press('button', 'Undo');
  await pane.says('Writes a new sheet with a table for each column (3), counting live from these answers.');
  expect(await book.sheetNames()).not.toContain('Respondents');
});
