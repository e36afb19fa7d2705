/** Why a colour is fragile: the study's weights as they are printed, and cells of a scorecard that somebody changed. */
import { samsatKpis } from '../support/tables/samsat';
import { violationsInEveryLook } from './axe';
import { ScorecardPane } from './scorecardPane';
import { browserSession } from './session';
import type { WorkbookPage } from './workbookPage';

const openWorkbook = browserSession();
const SHEET = 'Scorecard OMAX 2010';

/** A column of cells, typed from the top. */
async function typeDown(book: WorkbookPage, from: string, entries: readonly string[]): Promise<void> {
  await book.select(from);
  for (const entry of entries) {
    await book.page.keyboard.type(entry);
    await book.page.keyboard.press('Enter');
    await book.page.waitForTimeout(60);
  }
}

test('with weights of two decimals the total is 7.93 yellow divided, 8.01 green undivided, and the pane says so', async () => {
  const book = await openWorkbook({ sample: 'samsat' });
  const pane = new ScorecardPane(book);
  await pane.openTab('Scorecard');
  await book.showSheet('OMAX 2010');
  const printed = new Map(samsatKpis.map(({ kpi, printedWeight }) => [kpi, String(printedWeight)]));
  const codes = (await book.values('A5:A26')).flat();
  await typeDown(book, 'H5', codes.map((code) => printed.get(String(code)) ?? ''));
  await pane.take('OMAX 2010', 'A4:N26');
  await pane.write();
  expect((await pane.total()).slice(0, 2)).toEqual(['7.93', 'Yellow']);
  await pane.says('The colour is fragile');
  await pane.says(/The weights add up to 1\.01, not 1\. Divided by their sum they make 7\.93, yellow; .* 8\.01, green\./);

  await pane.openTab('Scorecard');
  await pane.press('button', `Change: ${SHEET}`);
  await pane.press('button', /Method and weights/);
  await pane.press('switch', 'Divide weights by their sum');
  await pane.write();
  expect((await pane.total()).slice(0, 2)).toEqual(['8.01', 'Green']);
  await pane.says(/As they stand they make 8\.01, green; divided by their sum they would make 7\.93, yellow\./);
});

async function changedByHand(): Promise<{ book: WorkbookPage; pane: ScorecardPane }> {
  const book = await openWorkbook({ sample: 'samsat' });
  const pane = new ScorecardPane(book);
  await pane.openTab('Scorecard');
  await pane.take('OMAX 2010', 'A4:N26');
  await pane.write();
  await book.showSheet(SHEET);
  await book.type('A1', 'Our own title');
  await pane.openTab('Scorecard');
  await pane.press('button', `Change: ${SHEET}`);
  await pane.press('button', 'Write scorecard');
  await pane.says('Replace these cells?');
  return { book, pane };
}

test('replaced cells come back with Undo', async () => {
  const { book, pane } = await changedByHand();
  await pane.press('button', 'Replace');
  await pane.says(/^Wrote/);
  expect(await book.value('A1', SHEET)).toBe(SHEET);
  await pane.press('button', 'Undo');
  await pane.says(/^Undone/);
  expect(await book.value('A1', SHEET)).toBe('Our own title');
  expect(await book.value('H5', SHEET)).not.toBe('');
});

test('a new sheet beside leaves the changed one alone', async () => {
  const { book, pane } = await changedByHand();
  const before = await book.sheetNames();
  await pane.press('button', 'Write new sheets');
  await pane.says(/^Wrote/);
  const added = (await book.sheetNames()).filter((name) => !before.includes(name));
  expect(added).toHaveLength(1);
  expect(await book.value('A1', SHEET)).toBe('Our own title');
  await pane.press('button', 'Undo');
  await pane.says(/^Undone/);
  expect(await book.sheetNames()).toEqual(before);
});

test.each(['en', 'id'] as const)('the pictures of a result have no violations in any look (%s)', async (language) => {
  const words = {
    en: { tab: 'Scorecard', take: 'Use the selected table', write: 'Write scorecard', pictures: ['Bars', 'Radar', 'Map', 'Weights'] },
    id: { tab: 'Rapor', take: 'Pakai tabel terpilih', write: 'Tulis rapor', pictures: ['Batang', 'Radar', 'Peta', 'Bobot'] },
  }[language];
  const book = await openWorkbook({ sample: 'kppn', language });
  const pane = new ScorecardPane(book);
  await book.showSheet('Indicators 2022');
  const perspectives = ['Stakeholder', 'Customer', 'Internal process', 'Learning and growth'];
  const column = perspectives.flatMap((one, at) => Array<string>([2, 1, 11, 6][at] ?? 0).fill(one));
  await typeDown(book, 'K4', ['Perspective', ...column]);
  await pane.openTab(words.tab);
  await book.select('A4:K24');
  await pane.press('button', words.take);
  await pane.press('button', words.write);
  const found: string[] = [];
  for (const picture of words.pictures) {
    await book.pane.getByRole('tabpanel').getByRole('tab', { name: picture, exact: true }).first().click();
    found.push(...(await violationsInEveryLook(book)).map((violation) => `${picture}: ${violation}`));
  }
  expect(found).toEqual([]);
});
