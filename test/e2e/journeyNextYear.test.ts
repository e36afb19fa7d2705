/**
 * Next year's workbook from this year's: saved, opened as the file of the next year, copied forward, filled in by keys,
 * and compared with the year before. Invented data; totals and contributions are computed here.
 */
import { tooWide, violationsIn, paneFrame } from './axe';
import { copiesFolder, openCopy, saveCopy } from './copies';
import { Keyboard } from './keyboard';
import { ScorecardPane } from './scorecardPane';
import { browserSession } from './session';
import { SheetCells } from './sheetCells';

const openWorkbook = browserSession();
const folder = copiesFolder();

const KPIS = [
  ['1a', 'Belanja terserap', '%', 80, 72, 'Maximize', 50, 86],
  ['2a', 'Hari menjawab surat', 'hari', 10, 12, 'Minimize', 30, 11],
  ['3a', 'Kepuasan satuan kerja', 'indeks', 4, 3.8, 'Maximize', 20, 3.6],
] as const;
const HEADINGS = ['Kode', 'Indikator', 'Satuan', 'Target', 'Realisasi', 'Polaritas', 'Bobot'];

const index = (kpi: (typeof KPIS)[number], done: number): number =>
  kpi[5] === 'Minimize' ? 200 - (100 * done) / kpi[3] : (100 * done) / kpi[3];
const scores = [4, 7].map((year) => KPIS.map((kpi) => index(kpi, Number(kpi[year]))));
const total = (year: 0 | 1): number =>
  KPIS.reduce((sum, kpi, row) => sum + (kpi[6] * (scores[year]?.[row] ?? 0)) / 100, 0);
/** Weights and KPIs are the same in both years: share × change of the score. */
const moved = KPIS.map((kpi, row) => (kpi[6] * ((scores[1]?.[row] ?? 0) - (scores[0]?.[row] ?? 0))) / 100);
const signed = (value: number): string => `${value > 0 ? '+' : '−'}${Math.abs(value).toFixed(2)}`;

test('the workbook of this year becomes that of the next, and says what moved', async () => {
  const book = await openWorkbook({});
  const pane = new ScorecardPane(book);
  await book.fill('A1', [['CKP 2024 (data rekaan)']]);
  await book.fill('A3', [HEADINGS, ...KPIS.map((kpi) => [...kpi.slice(0, 7)])]);
  await book.select('A3:G6');
  await pane.openTab('Scorecard');
  await pane.press('button', 'Use the selected table');
  await pane.says(/Nothing has been written yet/);
  await pane.press('button', /Method and weights/);
  await pane.type('Title', 'CKP 2024');
  await pane.write();
  const before = await book.values('A1:H30', 'CKP 2024');
  const file = await saveCopy(book, folder(), () => book.page.keyboard.press('Control+s'));

  // Next year, in the copy.
  await openCopy(book, file, () => book.page.keyboard.press('Control+o'));
  const keys = new Keyboard(book);
  await keys.enterPane();
  await keys.openTab('Result');
  expect((await pane.total())[0]).toBe(total(0).toFixed(2));
  await keys.tabTo('button Sheets to work with');
  if (!(await pane.button('Open periods').isVisible())) await keys.press('Enter');
  await keys.tabTo('button Open periods');
  await keys.press('Enter');
  await keys.tabTo('textbox Title of the next scorecard');
  expect(await book.pane.locator(':focus').inputValue()).toBe('CKP 2025');
  await book.picture('next-year-copy');
  await keys.tabTo('button Copy');
  await keys.press('Enter');
  await pane.says(/^Wrote \d+ cells to .*2025/);
  const sheet = 'KPI 2025';
  expect((await book.sheetNames()).slice(-2).sort()).toEqual(['CKP 2025', sheet]);

  // The realizations of the next year, by keys; all else came along.
  const table = await SheetCells.of(book, sheet);
  const heading = table.row('Realization');
  expect(table.below('Target', 3, heading)).toEqual(KPIS.map((kpi) => kpi[3]));
  expect(table.below('Realization', 3, heading)).toEqual(['', '', '']);
  await book.showSheet(sheet);
  await book.typeDown(
    table.address(heading + 1, table.column('Realization', heading)),
    KPIS.map((kpi) => String(kpi[7])),
  );
  await pane.openTab('Scorecard');
  await pane.press('button', /^See the result: CKP 2025/);
  await book.rest();
  expect((await pane.total())[0]).toBe(total(1).toFixed(2));

  await pane.unfold('Sheets to work with');
  await keys.tabTo('button Compare');
  await keys.press('Enter');
  await pane.says(`Change: ${signed(total(1) - total(0))}`);
  for (const part of moved) await pane.says(signed(part));
  expect(moved.reduce((sum, part) => sum + part, 0)).toBeCloseTo(total(1) - total(0), 9);
  expect([...(await tooWide(book)), ...(await violationsIn(paneFrame(book)))]).toEqual([]);
  await book.picture('next-year-change');
  await keys.tabTo('button Back to the result', 'Shift+Tab');
  await keys.press('Enter');
  await keys.tabTo('button Choose periods');
  await keys.press('Enter');
  await book.picture('next-year-periods');
  await keys.tabTo('button Write');
  await keys.press('Enter');
  await pane.says(/^Wrote \d+ cells/);
  const years = await SheetCells.of(book, 'Years');
  const row = years.row('Change');
  expect(years.below('CKP', 2, row)).toEqual([expect.closeTo(total(0), 8), expect.closeTo(total(1), 8)]);
  expect(years.below('Change', 2, row)).toEqual(['', expect.closeTo(total(1) - total(0), 8)]);
  await book.picture('next-year-years');
  // This year is as it was.
  expect(await book.values('A1:H30', 'CKP 2024')).toEqual(before);
});
