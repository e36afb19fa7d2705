/** Causes of twelve objectives, pasted, drawn, written to a sheet and taken back, by mouse and by keyboard. */
import { paneFrame, tooWide, violationsIn } from './axe';
import { ScorecardPane } from './scorecardPane';
import { browserSession } from './session';
import { samsatCauses, samsatObjectives } from '../support/tables/samsatMap';

const openWorkbook = browserSession();

/** The objectives of SAMSAT Karang Ploso (Table 4.1); one indicator each, its numbers invented data. */
const REALIZATIONS = [104, 78, 91, 62, 101, 88, 110, 100, 71, 100, 58, 95];
const TABLE = [
  ['Code', 'Indicator', 'Perspective', 'Objective', 'Target', 'Realization'],
  ...Object.entries(samsatObjectives)
    .flatMap(([perspective, objectives]) =>
      Object.entries(objectives).map(([code, name]) => [perspective, `${code}: ${name}`] as const),
    )
    .map(([perspective, objective], index) => {
      return [`K${index + 1}`, `Indicator ${index + 1}`, perspective, objective, 100, REALIZATIONS[index] ?? 0];
    }),
];

test('causes are pasted, seen, written and taken back by keyboard, and by mouse', async () => {
  const book = await openWorkbook({});
  const pane = new ScorecardPane(book, 'keyboard');
  const mouse = new ScorecardPane(book);
  await book.fill('B3', TABLE);
  await pane.openTab('Scorecard');
  await pane.take('Sheet1', 'B3:G15');
  await pane.write();
  await pane.unfold('Sheets to work with');
  await pane.press('button', 'Open the map');
  await pane.says('Nothing is linked yet. Pick a cause and its effect below, or paste links as text.');
  await pane.type('Or type and paste links', `${samsatCauses}; F1 → L1; X9 → F1`);
  await pane.says('18 new links understood.');
  await pane.says(/F1 → L1 would close a ring: F1 → L1 → L2 → I4 → F2 → F1/);
  await pane.says(/“X9” in “X9 → F1” is no objective of this scorecard/);
  await pane.press('button', 'Add 18 links');
  await pane.says('Both are red: begin with the cause.');
  expect([...(await tooWide(book)), ...(await violationsIn(paneFrame(book)))]).toEqual([]);
  await pane.press('button', 'Write the map');
  await pane.says(/to ‘Map /);
  const sheet = (await book.sheetNames()).find((name) => name.startsWith('Map ')) ?? '';
  expect((await book.values('B4:D8', sheet)).map(([first, , second]) => [first, second])).toEqual([
    ['F1 Meningkatkan Pendapatan Asli Daerah (PAD)', 'F2 Meningkatkan produktivitas'],
    [104, 78],
    ['Green', 'Red'],
    ['from F2 (Red), C1 (Yellow)', 'from C2 (Red), I3 (Red), I4 (Green)'],
    ['', 'to F1'],
  ]);
  await book.picture('map');
  await pane.press('button', 'Undo');
  await pane.says(/Undone/);
  expect(await book.sheetNames()).not.toContain(sheet);
  await book.pane.getByLabel('Objective to define').selectOption('F1');
  await pane.type('Definition of F1', 'Receipts of the vehicle tax.');
  await pane.says('Changed the definition of F1.');
  await pane.press('button', 'Undo');
  await pane.says(/Undone/);
  expect(await book.pane.getByRole('textbox', { name: 'Definition of F1' }).inputValue()).toBe('');
  await pane.press('button', 'Remove F2 → F1');
  await pane.says('Removed F2 → F1.');
  await pane.press('button', 'Undo');
  await mouse.press('button', 'Remove F2 → F1');
  await mouse.press('button', 'Write the map');
  await mouse.says(/to ‘Map /);
  await mouse.press('button', 'Undo');
  await mouse.says(/Undone/);
  await mouse.type('Or type and paste links', 'F2 → F1');
  await mouse.press('button', 'Add 1 link');
  await mouse.button('Remove F2 → F1').waitFor();
});
