/**
 * A year of one office: a table without realizations, a scorecard over it, the sheet of its periods, and the total
 * after each quarter. Invented data; every total is computed here from the numbers as they were typed.
 */
import { tooWide, violationsIn, paneFrame } from './axe';
import { ScorecardPane } from './scorecardPane';
import { browserSession } from './session';
import { SheetCells } from './sheetCells';
import { named } from './tasks/desk';
import type { WorkbookPage } from './workbookPage';

const openWorkbook = browserSession();

const TABLE = [
  ['Kode', 'Indikator', 'Satuan', 'Target', 'Realisasi', 'Polaritas', 'Bobot'],
  ['1a', 'Belanja terserap', '%', 80, '', 'Maximize', 40],
  ['2a', 'Hari menjawab surat', 'hari', 10, '', 'Minimize', 20],
  ['3a', 'Laporan dikirim', 'laporan', 12, '', 'Maximize', 20],
  ['4a', 'Pegawai bersertifikat', '%', 50, '', 'Maximize', 20],
];
const STAFF = 48;
/** Of each quarter: percent, days, reports, and staff of 48 with a certificate. */
const QUARTERS = [
  [72, 12, 3, 6],
  [84, 11, 2, 18],
  [80, 10, 4, 24],
  [90, 9, 3, 27],
] as const;
const REPORTS = 3;

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const capped = (index: number): number => Math.min(120, index);

/** Average of the percents, last known of the days, sum of the reports, last known of the share of the staff. */
function totalAfter(quarters: number): number {
  const done = QUARTERS.slice(0, quarters);
  const [, days = 0, , certified = 0] = done.at(-1) ?? [];
  const reports = done.reduce((sum, [, , count]) => sum + count, 0);
  const indices = [
    (100 * mean(done.map(([percent]) => percent))) / 80,
    200 - (100 * days) / 10,
    (100 * reports) / (REPORTS * quarters),
    (100 * ((100 * certified) / STAFF)) / 50,
  ].map(capped);
  return [0.4, 0.2, 0.2, 0.2].reduce((sum, weight, index) => sum + weight * (indices[index] ?? 0), 0);
}

async function choose(book: WorkbookPage, pane: ScorecardPane, of: string, words: string): Promise<void> {
  await pane.press('combobox', of);
  await book.pane.getByRole('option', { name: words, exact: true }).click();
}

test('four quarters, each in its turn, and the total after each of them', async () => {
  const book = await openWorkbook({});
  const pane = new ScorecardPane(book);
  await book.fill('A1', [['CKP KPPN Contoh 2024 (data rekaan)']]);
  await book.fill('A3', TABLE);
  await book.select('A3:G7');
  await pane.openTab('Scorecard');
  await pane.press('button', 'Use the selected table');
  await pane.says(/Nothing has been written yet/);
  await pane.write();
  await pane.unfold('Sheets to work with');
  await pane.press('button', 'Open periods');
  await pane.says('Q1 2024 to Q4 2024, 4 in all');
  await pane.says('Several periods');
  await choose(book, pane, 'Several periods of Belanja terserap', 'Their average');
  await choose(book, pane, 'Several periods of Laporan dikirim', 'Their sum');
  await choose(book, pane, 'Realization of Pegawai bersertifikat', 'Numerator ÷ denominator');
  expect([...(await tooWide(book)), ...(await violationsIn(paneFrame(book)))]).toEqual([]);
  await book.picture('year-periods');
  await pane.press('button', 'Write periods');
  await pane.says(/^Wrote \d+ cells/);
  const sheet = (await book.sheetNames()).find((name) => name.startsWith('Periods ')) ?? '';
  expect(sheet).not.toBe('');

  // What is typed into which row; a target only where it is added up.
  const first = await SheetCells.of(book, sheet);
  const heading = first.row('Q1 2024', undefined, 5);
  const rowOf = (code: string, down: number): number => first.row(code, 0, heading) + down;
  const cell = (row: number, quarter: number): string => first.address(row, first.column('Q1 2024', heading) + quarter);
  const rows = [rowOf('1a', 1), rowOf('2a', 1), rowOf('3a', 1), rowOf('4a', 1)];
  await book.showSheet(sheet);
  await book.fill(cell(rowOf('3a', 0), 0), [QUARTERS.map(() => REPORTS)]);
  await book.fill(cell(rowOf('4a', 2), 0), [QUARTERS.map(() => STAFF)]);
  const type = async (quarter: number): Promise<void> => {
    for (const [index, row] of rows.entries())
      await book.fill(cell(row, quarter), [[QUARTERS[quarter]?.[index] ?? '']]);
  };
  // The first quarter by keys, as somebody fills in a sheet.
  for (const [index, row] of rows.entries()) await book.type(cell(row, 0), String(QUARTERS[0][index]));

  await pane.press('button', 'Read the periods');
  await pane.says('The scorecard shows Q1 2024. Another period is asked on the sheet of periods.');
  const total = async (): Promise<number> => Number((await named(book, '_total'))[0]);
  expect(await total()).toBeCloseTo(totalAfter(1), 8);
  for (const quarter of [1, 2, 3]) {
    await book.showSheet(sheet);
    await type(quarter);
    // Nothing that was not asked for counts, though it is there.
    expect(await total()).toBeCloseTo(totalAfter(quarter), 8);
    await pane.press('button', `Next: Q${quarter + 1} 2024`);
    await pane.says(`The scorecard shows Q${quarter + 1} 2024. Another period is asked on the sheet of periods.`);
    await book.rest();
    expect(await total()).toBeCloseTo(totalAfter(quarter + 1), 8);
  }
  // What people type is no edit of what was written.
  expect(await book.pane.getByText(/^Changed by hand/).count()).toBe(0);
  await book.picture('year-sheet');
  // 27 of 48, the last known.
  const after = await SheetCells.of(book, sheet);
  expect(after.at(rowOf('4a', 3), after.column('Up to the period', heading))).toBeCloseTo(56.25, 10);
  await pane.press('button', 'Back to the result');
  expect((await pane.total())[0]).toBe(totalAfter(4).toFixed(2));

  // Undo goes back a quarter.
  await pane.press('button', 'Undo');
  await pane.says(/^Undone/);
  await book.rest();
  expect(await total()).toBeCloseTo(totalAfter(3), 8);
});
