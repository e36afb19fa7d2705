/** An office above six others: a blank table for all, a scorecard on the first, and all six ranked. */
import { speaker } from '../../../src/taskpane/strings';
import { Keyboard } from '../keyboard';
import { widenPane } from '../paneWidth';
import { browserSession } from '../session';
import type { WorkbookPage } from '../workbookPage';
import { addSheet, front, renameSheet } from './desk';

const openWorkbook = browserSession();
const say = speaker('id');
/** Tab passes the field with the name of each of the six offices. */
const MOST_ACTIONS = 38;

type Cell = string | number | boolean;

/** Invented data: indicator, unit, target and weight of the form, and what each office filled in. */
const KPIS = [
  ['Laporan tepat waktu', '%', 100, 40],
  ['Kepuasan pengguna', 'indeks', 4, 30],
  ['Pegawai terlatih', 'orang', 20, 30],
] as const;
const ORDER = ['Indikator (KPI)', 'Satuan', 'Target', 'Realisasi', 'Polaritas', 'Bobot'];
const OFFICES: readonly (readonly [string, readonly number[]])[] = [
  ['Kantor Utara', [90, 3.6, 19]],
  ['Kantor Selatan', [100, 4, 21]],
  ['Kantor Timur', [80, 3.2, 16]],
  ['Kantor Barat', [95, 4.2, 20]],
  ['Kantor Tengah', [100, 4.4, 24]],
  ['Kantor Pulau', [70, 3.8, 15]],
];
/** Another order of columns, further down and right, with a total row. */
const UNTIDY = ['Kantor Timur', 'Kantor Pulau'];

const totalOf = (done: readonly number[]): number =>
  KPIS.reduce((sum, [, , target, weight], kpi) => {
    return sum + (weight / 100) * Math.min(120, (100 * (done[kpi] ?? 0)) / target);
  }, 0);

async function fillIn(book: WorkbookPage, form: readonly (readonly Cell[])[]): Promise<void> {
  for (const [place, [name, done]] of OFFICES.entries()) {
    if (place === 0) await renameSheet(book, name);
    else await addSheet(book, name);
    const rows = KPIS.map(([kpi, unit, target, weight], index) => [kpi, unit, target, done[index] ?? '', '', weight]);
    if (UNTIDY.includes(name)) {
      const table = [ORDER, ...rows, ['Jumlah', '', '', '', '', 100]];
      await book.fill('B2', [['Laporan kinerja'], ['Data rekaan'], ['Triwulan I']]);
      await book.fill(
        'B6',
        table.map((row) => [1, 0, 3, 2, 5, 4].map((index) => row[index] ?? '')),
      );
    } else await book.fill('A1', [...form, ...rows]);
  }
  await front(book, OFFICES[0]?.[0] ?? '');
}

test('a blank table shared as a form, filled in by six offices, two of them untidily, to a ranking', async () => {
  const book = await openWorkbook({ language: 'id' });
  await widenPane(book, 350);
  const keys = new Keyboard(book);
  await keys.enterPane();
  await keys.openTab(say('tabScorecard'));
  await keys.tabTo(new RegExp(say('blankTable')));
  await keys.press('Enter');
  await keys.tabTo(new RegExp(say('blankWeights')));
  await keys.press('Space');
  await keys.tabTo(say('writeBlank'));
  await keys.press('Enter');
  expect(await keys.stop()).toBe(`button ${say('fillGo')}`);
  const form = await book.values('A1:F7');
  expect(form.at(-1)).toEqual(ORDER);
  await fillIn(book, form);
  // The preview has come by itself.
  await keys.tabTo(say('writeScorecard'));
  await keys.press('Enter');
  expect(await keys.stop()).toBe(`tab ${say('tabResult')}`);
  await keys.tabTo(say('collect'));
  await keys.press('Enter');
  const ranked = OFFICES.map(([name, done]) => ({ name, total: totalOf(done) })).sort((a, b) => b.total - a.total);
  const [best] = ranked;
  await book.pane.getByText(`Terbaik: ${best?.name}, ${best?.total.toFixed(2).replace('.', ',')}`).waitFor();
  await keys.tabTo(say('writeRanking'));
  await book.picture('office-collected');
  await keys.press('Enter');
  await book.pane.getByText(/ditulis ke 7 lembar: ‘Peringkat’/).waitFor();
  expect(await keys.stop()).toBe(`button ${say('writeRanking')}`);

  // Six rows, the best first, live from the scorecards.
  const rows = (await book.values('A1:H30', 'Peringkat')).filter((row) => typeof row[0] === 'number');
  const found = rows.map((row) => ({
    name: row[1],
    total: row.find((cell, at) => at > 1 && typeof cell === 'number'),
  }));
  expect(found).toEqual(ranked.map(({ name, total }) => ({ name, total: expect.closeTo(total, 8) as unknown })));
  await book.picture('office-ranking');
  expect(keys.actions).toBeLessThanOrEqual(MOST_ACTIONS);
});
