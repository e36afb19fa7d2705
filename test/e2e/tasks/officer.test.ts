/** An officer: from the own table of a quarter to a sheet that prints, a KPI more, and the next quarter. */
import { speaker } from '../../../src/taskpane/strings';
import { Keyboard } from '../keyboard';
import { widenPane } from '../paneWidth';
import { browserSession } from '../session';
import { format, front, insertRow, merge, named, printed, renameSheet } from './desk';
import type { WorkbookPage } from '../workbookPage';

const openWorkbook = browserSession();
const say = speaker('id');
const MOST_ACTIONS = { firstSheet: 32, update: 4, inAll: 44 };

/** Invented data: perspective, KPI, unit, weight in percent, target, realization, polarity. */
type Kpi = readonly [string, string, string, number, number, number, string];
const KPIS: readonly Kpi[] = [
  ['Perspektif Keuangan', 'Penyerapan anggaran', '%', 0.08, 0.9, 0.855, 'Maksimalkan'],
  ['', 'Deviasi rencana penarikan dana', '%', 0.07, 0.05, 0.04, 'Minimalkan'],
  ['', 'Nilai pengelolaan anggaran', 'nilai', 0.1, 95, 96.2, 'Maksimalkan'],
  ['Perspektif Pelanggan', 'Indeks kepuasan satuan kerja', 'indeks', 0.12, 4.2, 4.35, 'Maksimalkan'],
  ['', 'Pengaduan diselesaikan', '%', 0.08, 1, 0.92, 'Maksimalkan'],
  ['', 'Waktu layanan konsultasi', 'menit', 0.05, 30, 24, 'Minimalkan'],
  ['Perspektif Proses Internal', 'Laporan tepat waktu', 'laporan', 0.08, 12, 11, 'Maksimalkan'],
  ['', 'Rekonsiliasi tepat waktu', '%', 0.07, 1, 0.98, 'Maksimalkan'],
  ['', 'Retur dana', '%', 0.06, 0.002, 0.0027, 'Minimalkan'],
  ['', 'Dokumen terdigitalisasi', '%', 0.05, 0.8, 0.88, 'Maksimalkan'],
  ['Perspektif Pembelajaran', 'Pegawai bersertifikat', '%', 0.08, 0.75, 0.7, 'Maksimalkan'],
  ['', 'Jam pelatihan per pegawai', 'jam', 0.06, 20, 26, 'Maksimalkan'],
  ['', 'Indeks integritas', 'indeks', 0.05, 90, 91, 'Maksimalkan'],
  ['', 'Sarana siap pakai', '%', 0.05, 0.95, 0.95, 'Maksimalkan'],
];
const TITLES = [['Laporan Capaian Kinerja'], ['Kantor Contoh, Triwulan I 2026 (data rekaan)'], ['']];
const HEADINGS = [
  ['Perspektif', 'No', 'Indikator Kinerja Utama', 'Satuan', 'Bobot', 'Triwulan I', '', 'Polaritas', 'Keterangan'],
  ['', '', '', '', '', 'Target', 'Realisasi', '', ''],
];
const MERGED = [
  'A4:A5',
  'B4:B5',
  'C4:C5',
  'D4:D5',
  'E4:E5',
  'F4:G4',
  'H4:H5',
  'I4:I5',
  'A6:A8',
  'A9:A11',
  'A12:A15',
  'A16:A19',
];
const ADDED: Kpi = ['', 'Survei terjawab', '%', 0.04, 0.6, 0.45, 'Maksimalkan'];
const NEXT = [0.91, 0.055, 95.5, 4.4, 0.5, 1, 33, 12, 0.99, 0.0019, 0.82, 0.72, 22, 92, 0.9];
const SHEET = 'Nilai Kinerja Triwulan';

/** By Kep-241: what is reached of the target, or as far below it as above 100; 0 to 120. */
function indexOf([, , , , target, done, polarity]: Kpi): number {
  const index = polarity === 'Minimalkan' ? 200 - (100 * done) / target : (100 * done) / target;
  return Math.min(120, Math.max(0, index));
}

/** Each perspective counts what its weights add up to: in all, each KPI its own weight. */
function totalOf(kpis: readonly Kpi[]): number {
  const sum = kpis.reduce((all, [, , , weight]) => all + weight, 0);
  return kpis.reduce((all, kpi) => all + kpi[3] * indexOf(kpi), 0) / sum;
}

const shown = (total: number): string => total.toFixed(2).replace('.', ',');

async function putTable(book: WorkbookPage): Promise<void> {
  const rows = KPIS.map(([group, name, ...rest], index) => [group, index + 1, name, ...rest, '']);
  await renameSheet(book, 'Triwulan I');
  await book.fill('A1', TITLES);
  await book.fill('A4', [...HEADINGS, ...rows, ['Jumlah', '', '', '', 1, '', '', '', '']]);
  await format(book, '0%', 'E6:E20', 'F6:F7', 'F10', 'F13', 'F15:F16', 'F19');
  await format(book, '0.0%', 'G6:G7', 'G10', 'G13', 'G15:G16', 'G19');
  await format(book, '0.00%', 'F14:G14');
  await merge(book, ...MERGED);
}

test('a quarter with merged perspectives, percents and a total row, to a sheet that prints and stays true', async () => {
  const book = await openWorkbook({ language: 'id' });
  await widenPane(book, 350);
  const keys = new Keyboard(book);
  const says = (text: string | RegExp) => book.pane.getByText(text).filter({ visible: true }).first().waitFor();
  await putTable(book);

  // Down to the merged cells of the second perspective: the table around them is meant.
  await keys.enterGrid();
  await keys.press(...Array<string>(5).fill('ArrowDown'));
  await keys.enterPane();
  await keys.openTab(say('tabScorecard'));
  await keys.tabTo(say('takeTable'));
  await keys.press('Enter');
  await says(shown(totalOf(KPIS)));
  await book.picture('officer-draft');
  await keys.tabTo(new RegExp(say('stepMethod')));
  await keys.press('Enter');
  await keys.tabTo(say('scorecardTitle'));
  await keys.type(SHEET);
  await keys.press('Tab');
  await keys.tabTo(say('writeScorecard'));
  await keys.press('Enter');
  expect(await keys.stop()).toBe(`tab ${say('tabResult')}`);
  expect(await named(book, '_total')).toEqual([near(totalOf(KPIS))]);
  expect(await named(book, '_score')).toEqual(KPIS.map((kpi) => near(indexOf(kpi))));
  expect(keys.actions).toBeLessThanOrEqual(MOST_ACTIONS.firstSheet);

  // It prints on one page's width, its headings on every page.
  const { orientation, paperSize, zoom, printArea, titleRows } = await printed(book, SHEET);
  expect({ orientation, paperSize, zoom }).toMatchObject({
    orientation: 'Landscape',
    paperSize: 'A4',
    zoom: { horizontalFitToPages: 1 },
  });
  expect(printArea).toHaveLength(1);
  expect(printArea[0]?.bottom).toBeGreaterThan((titleRows?.bottom ?? 0) + KPIS.length);
  const repeated = (titleRows?.bottom ?? 0) + 1;
  expect((await book.values(`A${repeated}:K${repeated}`, SHEET))[0]).toContain('Indikator Kinerja Utama');

  // A KPI more, in the middle of the second perspective, which takes its weight from the first of it.
  await front(book, 'Triwulan I');
  await insertRow(book, 10);
  const [group, name, unit, weight, target, done, polarity] = ADDED;
  await book.fill('A10', [[group, 15, name, unit, weight, target, done, polarity, '']]);
  await format(book, '0.0%', 'E10:G10');
  await book.fill('E9', [[0.08]]);
  await front(book, SHEET);
  expect(await book.value('A4')).toMatch(/^Tabel KPI berubah sejak lembar ini ditulis/);
  expect(await named(book, '_total')).toEqual(['']);
  await book.picture('officer-behind');
  const before = keys.actions;
  await keys.tabTo(say('updateSheet'));
  await keys.press('Enter');
  const kpis = [...KPIS.slice(0, 3), lighter(KPIS[3]), ADDED, ...KPIS.slice(4)];
  expect(await named(book, '_total')).toEqual([near(totalOf(kpis))]);
  expect(await book.value('A4')).toBe('');
  await says(shown(totalOf(kpis)));
  expect(keys.actions - before).toBeLessThanOrEqual(MOST_ACTIONS.update);
  await book.picture('officer-updated');

  // The next quarter, typed over: the sheet follows; its headings have to be written again.
  await front(book, 'Triwulan I');
  await book.fill('A2', [['Kantor Contoh, Triwulan II 2026 (data rekaan)']]);
  await book.fill(
    'G6',
    NEXT.map((one) => [one]),
  );
  const next = kpis.map((kpi, index): Kpi => [...kpi.slice(0, 5), NEXT[index], kpi[6]] as unknown as Kpi);
  expect(await named(book, '_total')).toEqual([near(totalOf(next))]);
  await says(shown(totalOf(next)));
  await book.fill('F4', [['Triwulan II', '']]);
  await keys.tabTo(say('updateSheet'), 'Shift+Tab');
  await keys.press('Enter');
  expect(await named(book, '_total')).toEqual([near(totalOf(next))]);
  await front(book, SHEET);
  expect((await book.values(`A${repeated}:K${repeated}`, SHEET))[0]).toContain('Triwulan II Realisasi');
  await book.picture('officer-next-quarter');
  expect(keys.actions).toBeLessThanOrEqual(MOST_ACTIONS.inAll);
});

const lighter = (kpi: Kpi | undefined): Kpi => {
  if (!kpi) throw new Error('no such KPI');
  const [group, name, unit, , ...rest] = kpi;
  return [group, name, unit, 0.08, ...rest];
};

const near = (value: number): unknown => expect.closeTo(value, 8);
