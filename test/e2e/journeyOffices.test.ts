/**
 * Three offices, each with its sheet, and a fourth from a file, to a ranking and to a benchmark with causes. Invented data; totals and the gap are
 * computed here from the numbers as they stand in the tables.
 */
import { tooWide, violationsIn, paneFrame } from './axe';
import { ScorecardPane } from './scorecardPane';
import { browserSession } from './session';
import { SheetCells } from './sheetCells';
import { addSheet } from './tasks/desk';
import { bytesOf } from '../workbook/officeBooks';

const openWorkbook = browserSession();

const HEADINGS = ['Kode', 'Indikator', 'Perspektif', 'Satuan', 'Target', 'Realisasi', 'Bobot'];
const KPIS = [
  ['1a', 'Belanja terserap', 'Keuangan', '%', 80, 40],
  ['2a', 'Kepuasan satuan kerja', 'Pelanggan', 'indeks', 4, 30],
  ['3a', 'Laporan tepat waktu', 'Proses internal', '%', 90, 30],
] as const;
const OFFICES = { Utara: [72, 3.6, 81], Selatan: [84, 4, 90], Timur: [76, 3.4, 85.5] } as const;
type Office = keyof typeof OFFICES;

const index = (office: Office, kpi: number): number => (100 * (OFFICES[office][kpi] ?? 0)) / (KPIS[kpi]?.[4] ?? 1);
const share = (kpi: number): number => (KPIS[kpi]?.[5] ?? 0) / 100;
const total = (office: Office): number => KPIS.reduce((sum, _, kpi) => sum + share(kpi) * index(office, kpi), 0);

const table = (office: Office): (string | number)[][] => [
  HEADINGS,
  ...KPIS.map(([code, name, perspective, unit, target, weight], kpi) => {
    return [code, name, perspective, unit, target, OFFICES[office][kpi] ?? '', weight];
  }),
];

/** Half of every target. */
const fileTable = [
  HEADINGS,
  ...KPIS.map(([code, name, perspective, unit, target, weight]) => {
    return [code, name, perspective, unit, target, target / 2, weight];
  }),
];
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

test('three sheets and a file become a ranking, a benchmark, and findings with their causes', async () => {
  const book = await openWorkbook({});
  const pane = new ScorecardPane(book);
  for (const office of Object.keys(OFFICES) as Office[]) {
    await addSheet(book, office);
    await book.fill('A1', [['Capaian kinerja (data rekaan)']]);
    await book.fill('A3', table(office));
  }
  await pane.openTab('Scorecard');
  await pane.take('Utara', 'A3:G6');
  await pane.write();
  await pane.says('2 more sheets have a table with the same columns.');
  await pane.press('button', 'Collect offices');
  await pane.says(`Best: Selatan, ${total('Selatan').toFixed(2)}`);
  expect([...(await tooWide(book)), ...(await violationsIn(paneFrame(book)))]).toEqual([]);
  await book.picture('offices-collect');

  // A fourth office in a file that nobody opens, beside one that is damaged.
  const bytes = bytesOf([{ name: 'NKO', from: [2, 1], rows: fileTable }]);
  const dialog = book.page.waitForEvent('filechooser');
  await pane.press('button', 'Add offices from files');
  const file = (name: string, content: Uint8Array) => ({ name, mimeType: XLSX, buffer: Buffer.from(content) });
  await (await dialog).setFiles([file('Barat.xlsx', bytes), file('Rusak.xlsx', bytes.subarray(0, 900))]);
  await pane.says('Taken: ‘NKO’ B3:H6');
  await pane.says(/^‘Rusak.xlsx’: This file is damaged/);
  await pane.says(/^The tables from files get a sheet each/);
  expect([...(await tooWide(book)), ...(await violationsIn(paneFrame(book)))]).toEqual([]);
  await book.picture('offices-files');
  await pane.press('button', 'Write ranking');
  await pane.says(/^Wrote \d+ cells to \d sheets/);
  // Written, the file is one of the sheets and no second office; the one that is refused stays.
  await pane.button('Leave out ‘Barat.xlsx’').waitFor({ state: 'detached' });
  await pane.button('Leave out ‘Rusak.xlsx’').waitFor();
  expect(await book.pane.getByRole('textbox', { name: /^Name of the office/ }).count()).toBe(4);
  const ranking = await SheetCells.of(book, 'Ranking');
  const ranked = ['Selatan', 'Timur', 'Utara'] as const;
  expect(ranking.below('Office', 4)).toEqual([...ranked, 'Barat']);
  expect(ranking.below('Rank', 4)).toEqual([1, 2, 3, 4]);
  const barat = await SheetCells.of(book, 'Barat');
  expect(barat.at(1, 0)).toMatch(/^Read from the file ‘Barat\.xlsx’, sheet ‘NKO’, B3:H6, on \d{4}-/);
  await book.showSheet('Barat');
  await book.picture('offices-from-file');
  await book.showSheet('Ranking');
  expect(ranking.below('NKO', 3)).toEqual(ranked.map((office) => expect.closeTo(total(office), 8)));
  await book.picture('offices-ranking');

  await pane.press('button', 'Back to the result');
  await pane.unfold('Sheets to work with');
  await pane.press('button', 'Compare offices');
  const gap = total('Utara') - total('Selatan');
  await pane.says(new RegExp(`^Utara ${total('Utara').toFixed(2)}.*a gap of .${Math.abs(gap).toFixed(2)}$`));
  expect([...(await tooWide(book)), ...(await violationsIn(paneFrame(book)))]).toEqual([]);
  await book.picture('offices-benchmark');
  await pane.press('button', 'Write benchmark');
  await pane.says(/^Wrote .*‘Benchmark/);
  const parts = KPIS.map((_, kpi) => share(kpi) * (index('Utara', kpi) - index('Selatan', kpi)));
  expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(gap, 9);
  const findings = await SheetCells.of(book, 'Findings');
  const heading = findings.row('Cause');
  const byLoss = KPIS.map(([code], kpi) => ({ code, part: parts[kpi] ?? 0 })).sort((a, b) => a.part - b.part);
  expect(findings.below('Code', 3, heading)).toEqual(byLoss.map(({ code }) => code));
  expect(findings.below('Part of the gap of totals', 3, heading)).toEqual(
    byLoss.map(({ part }) => expect.closeTo(part, 8)),
  );

  // Causes are picked from the list below, and counted there with what they stand for.
  await book.showSheet('Findings');
  const cause = findings.column('Cause', heading);
  await book.typeDown(findings.address(heading + 1, cause), ['Monitoring', 'Innovation', 'Monitoring']);
  await book.rest();
  const typed = await SheetCells.of(book, 'Findings');
  const monitoring = typed.row('Monitoring', undefined, heading + 4);
  const at = typed.cells[monitoring]?.indexOf('Monitoring') ?? 0;
  expect(typed.at(monitoring, at + 1)).toBe(2);
  expect(typed.at(monitoring, at + 2)).toBeCloseTo((byLoss[0]?.part ?? 0) + (byLoss[2]?.part ?? 0), 8);
  typed.row('Most often: Monitoring (2)');
  await book.picture('offices-findings');

  // Written again, causes stay with their indicators, and the ranking follows a table that is mended.
  await pane.press('button', 'Write benchmark');
  await book.rest();
  await pane.says(/^Wrote .*‘Benchmark/);
  const again = await SheetCells.of(book, 'Findings');
  expect(again.below('Cause', 3, heading)).toEqual(['Monitoring', 'Innovation', 'Monitoring']);
  await book.showSheet('Selatan');
  await book.type('F4', '56');
  await book.rest();
  expect((await SheetCells.of(book, 'Ranking')).below('Office', 3)).toEqual(['Timur', 'Utara', 'Selatan']);
});
