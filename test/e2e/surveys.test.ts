/** Twelve people's answers, as an online form exports them, to a table for a thesis. All data are invented. */
import { paneFrame, tooWide, violationsIn } from './axe';
import { Hands } from './hands';
import { browserSession } from './session';
import { SheetCells } from './sheetCells';

const openWorkbook = browserSession();

const NAMES = ['Ani', 'Budi', 'Citra', 'Dewi', 'Eko', 'Fitri', 'Gita', 'Hadi', 'Indra', 'Joko', 'Kartika', 'Lina'];
const QUESTIONS = ['Price or Quality', 'Price or Location', 'Quality or Location'].map(
  (pair, index) => `${index + 1}. Which is more important to you: ${pair}? (-9 to 9)`,
);
const FORM = [
  ['Timestamp', 'Email address', 'Full name', 'Position', ...QUESTIONS],
  ...NAMES.map((name, index) => [
    46_000 + index,
    `person${index}@example.com`,
    name,
    'Staff',
    // Lina contradicts herself.
    ...(index === 11 ? [9, -9, 9] : [2 + (index % 3), 4 + (index % 4), index % 2 === 0 ? 2 : -2]),
  ]),
];

const MOST = 25;

test.each(['mouse', 'keyboard'] as const)('by %s, in few actions', async (way) => {
  const book = await openWorkbook({});
  const hands = new Hands(book);
  await book.fill('A1', FORM);
  await hands.select('A1:G13');
  const card = book.pane.getByRole('button', { name: /Answers of 12 people to 3 pairs/ });
  const coding = book.pane.getByRole('radio', { name: '5: the first item 5 times; −5: the second item 5 times' });
  const within = book.pane.getByRole('radio', { name: 'those whose own CR is at most a limit' });
  const write = book.pane.getByRole('button', { name: 'Write the survey' });
  const counted = book.pane.getByText(/^\d+ of 12 people count/).first();
  await card.waitFor();
  if (way === 'mouse') {
    await hands.click(card);
    await hands.click(coding);
    await hands.click(within);
    await counted.waitFor();
    expect([...(await tooWide(book)), ...(await violationsIn(paneFrame(book)))]).toEqual([]);
    await hands.click(write);
  } else {
    // F6 leads from the sheet to the pane, Tab to the card.
    hands.actions += 2;
    await card.focus();
    await hands.press('Enter');
    await coding.waitFor();
    await hands.tabTo(/^5: the first item 5 times/);
    await hands.press('Space');
    await hands.tabTo(/everyone who answered/);
    await hands.press('ArrowDown');
    await counted.waitFor();
    await hands.tabTo(/^Write the survey$/);
    await hands.press('Enter');
  }
  await book.pane.getByText('Surveys here').waitFor();
  expect(await book.sheetNames()).toEqual(['Sheet1', 'Survey', 'Survey answers']);
  const sheet = await SheetCells.of(book, 'Survey');
  const weights = sheet.below('Weight', 3).map(Number);
  expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
  expect(sheet.below('Rank', 3)).toEqual([1, 2, 3]);
  const top = sheet.row('Respondent', 0);
  expect(sheet.below('Respondent', 13, top)).toEqual([...NAMES, 'Group']);
  const lina = sheet.row('Lina', 0);
  expect(sheet.at(lina, sheet.column('Counts', top))).toBe(0);
  expect(sheet.at(lina, sheet.column('Remark', top))).toBe('CR above the limit: not counted.');
  await book.picture(`survey-${way}`);
  expect(hands.actions).toBeLessThanOrEqual(MOST);
});

/** Which, and how much beside it: a form that many make. One contradicts the own choice. */
const TWO_COLUMNS = [
  [
    'Nama',
    ...['Harga atau Mutu', 'Harga atau Lokasi', 'Mutu atau Lokasi'].flatMap((pair) => [
      `Mana yang lebih penting: ${pair}?`,
      'Seberapa penting? (1-9)',
    ]),
  ],
  ['Ani', 'Harga', 3, 'Harga', 5, 'Mutu', 2],
  ['Budi', 'Mutu', 2, 'sama penting', '', 'Mutu', 3],
  ['Citra', 'Harga', 1, 'Lokasi', 3, 'Lokasi', ''],
];

test('a form with two columns a pair is read as one pair each, and contradictions are said', async () => {
  const book = await openWorkbook({});
  const hands = new Hands(book);
  await book.fill('A1', TWO_COLUMNS);
  await hands.select('A1:G4');
  await hands.click(book.pane.getByRole('button', { name: /Answers of 3 people to 3 pairs/ }));
  await book.pane.getByText(/^Row 4: .*Lokasi.* is chosen in column F, but not how much/).waitFor();
  await book.pane.getByText(/^Row 4: .*Harga.* is chosen, but the strength in column C is 1/).waitFor();
  await book.pane.getByRole('combobox', { name: 'Method' }).click();
  await book.pane.getByRole('option', { name: /geometric/i }).click();
  await hands.click(book.pane.getByRole('button', { name: 'Write the survey' }));
  await book.pane.getByText('Surveys here').waitFor();
  const answers = await SheetCells.of(book, 'Survey answers');
  const ani = answers.row('Ani', 0);
  expect([1, 2, 3].map((column) => answers.at(ani, column))).toEqual([3, 5, 2]);
  const citra = answers.row('Citra', 0);
  expect([answers.at(citra, 1), answers.at(citra, 3)]).toEqual([1, '?']);
  await book.picture('survey-two-columns');
});
