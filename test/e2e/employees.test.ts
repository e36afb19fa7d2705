/** Twelve employees (invented data) from their list to their status, by keyboard and by mouse; and back by Undo. */
import { paneFrame, tooWide, violationsIn } from './axe';
import { HANDS, ScorecardPane } from './scorecardPane';
import { browserSession } from './session';

const openWorkbook = browserSession();

const NAMES = ['Ani', 'Budi', 'Citra', 'Dewi', 'Eko', 'Fitri', 'Gita', 'Hadi', 'Indra', 'Joko', 'Kartika', 'Lina'];
const RESULTS = [108.98, 107.5, 107.5, 104.2, 103.1, 101.75, 100, 98, 94.97, 94, 93, 88.4];
const LIST = [
  ['No', 'Nama Pegawai', 'NIP', 'CKP', 'Tugas tambahan', 'Kreativitas', 'Perilaku (NP)'],
  ...NAMES.map((name, index) => [index + 1, name, `A-${index}`, RESULTS[index] ?? 0, index === 1 ? 1 : '', '', 92.89]),
];
/** 15 % of 12 are two; the second and the third are equal. */
const STATUSES = [
  ...['Best', 'Best', 'Best'],
  ...new Array<string>(7).fill('Average'),
  'Below average',
  'Below average',
];

test.each(HANDS)('by %s: the list is recognised, written, found again, and undone', async (hand) => {
  const book = await openWorkbook({});
  const pane = new ScorecardPane(book, hand);
  await book.fill('B3', LIST);
  await book.select('B3:H15');
  await pane.press('button', 'A list of 12 employees');
  await pane.says('3 best, 7 average, 2 below average');
  await pane.says(/Best: 3 instead of 2\. Budi and Citra have the same NKP \(103\.12\)/);
  expect([...(await tooWide(book)), ...(await violationsIn(paneFrame(book)))]).toEqual([]);
  await pane.press('button', 'Write values');
  await pane.says('Lists of employees here');
  expect(await book.sheetNames()).toContain('Employees');
  expect((await book.values('K7:K18', 'Employees')).map(([status]) => status)).toEqual(STATUSES);
  await book.picture(`employees-${hand}`);

  await pane.press('button', 'Change: Employees');
  await pane.says(/Writes ‘Employees’ again/);
  await pane.press('button', 'Start over');
  await pane.press('button', 'Undo');
  await pane.says('3 best, 7 average, 2 below average');
  expect(await book.sheetNames()).not.toContain('Employees');
});

test('a list that is taken as the table of a scorecard is a list, and what is none is refused in words', async () => {
  const book = await openWorkbook({});
  const pane = new ScorecardPane(book);
  await book.fill('B3', LIST);
  await book.select('D8');
  await pane.openTab('Scorecard');
  await pane.press('button', 'Use the selected table');
  await pane.says(/12 employees/);
  await pane.press('button', 'Start over');
  await book.fill('M3', [
    ['Code', 'Target'],
    ['A', 5],
  ]);
  await book.select('M3:N4');
  await pane.press('button', 'Value employees');
  await pane.says(/No row here names the columns of a list of employees/);
});
