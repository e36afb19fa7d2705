/** Tables 4.10 to 4.12 of a thesis (study 003), pasted with their misprints: found, followed, reported, marked and undone. */
import type { Book } from '../../src/sandbox/univer/book';
import type { CellValue } from '../../src/model/types';
import { cellAddress } from '../../src/sheets/address';
import { eventually } from '../support/patience';
import { stacked } from '../support/tables/printedCells';
import * as samsat from '../support/tables/samsatPrinted';
import { widenPane } from './paneWidth';
import { ScorecardPane } from './scorecardPane';
import { browserSession } from './session';
import type { WorkbookPage } from './workbookPage';

const openWorkbook = browserSession();

/** As an Excel in Indonesian takes what is pasted. */
function pasted(cell: CellValue): CellValue {
  if (typeof cell !== 'string' || !/^\d+(,\d+)?%?$/.test(cell)) return cell;
  const inEnglish = cell.replace(',', '.');
  return inEnglish.endsWith('%') ? inEnglish : Number(inEnglish);
}
const TABLES = stacked(samsat.table410, samsat.table411, samsat.table412).map((row) => row.map(pasted));
/** Rows of Table 4.12: two tables with a blank row behind each stand above it. */
const VALUES_ROW = samsat.table410.length + samsat.table411.length + 2 + samsat.table412.length;

async function activeCell({ page }: WorkbookPage): Promise<{ row: number; column: number }> {
  return page.evaluate(() => {
    const { book } = (globalThis as unknown as { timbangSandbox: { book: Book } }).timbangSandbox;
    return book.activeCell;
  });
}

async function activeSheet({ page }: WorkbookPage): Promise<string> {
  return page.evaluate(() => {
    const { book } = (globalThis as unknown as { timbangSandbox: { book: Book } }).timbangSandbox;
    return book.activeSheet.name;
  });
}

test('the misprints of a thesis lead to their cells and become a report, by mouse and by keyboard', async () => {
  const book = await openWorkbook({ language: 'id' });
  const [mouse, keys] = [new ScorecardPane(book), new ScorecardPane(book, 'keyboard')];
  const [sheet = ''] = await book.sheetNames();
  await book.fill('A1', TABLES);
  await widenPane(book, 350);
  await book.select(`A1:J${TABLES.length}`);
  await keys.press('button', /^Periksa tabel ini/);
  await mouse.says(/^Temuan di .*: \d+ pasti/);
  await mouse.says('L1c, Value: tercetak 0,6, yaitu 10 × Weight 0,06. Dengan Level 8,5 hasilnya 0,51.');
  await book.rest();
  await book.picture('audit-table');

  // A link selects the cell in the sheet, and the findings stay.
  await mouse.press('button', `Ke E${VALUES_ROW}`);
  await book.rest();
  expect(await activeCell(book)).toEqual({ row: VALUES_ROW - 1, column: 4 });
  await keys.press('button', `Ke F${VALUES_ROW}`);
  await book.rest();
  expect(await activeCell(book)).toEqual({ row: VALUES_ROW - 1, column: 5 });

  await keys.press('button', 'Tulis temuan sebagai lembar');
  await eventually(async () => expect(await book.sheetNames()).toContain('Pemeriksaan'));
  await book.rest();
  const report = (await book.values('A1:G40', 'Pemeriksaan')).map((row) => row.join(' | '));
  expect(report).toContainEqual(
    `${sheet} · E${VALUES_ROW} | Pasti | Nilai | L1c, Value: tercetak 0,6, yaitu 10 × Weight 0,06. Dengan Level 8,5 hasilnya 0,51. | 0.6 | 0.51 | `,
  );
  // No cell prints their total.
  expect(report.find((row) => row.includes('L2b, Value'))).toContain(
    'Jika 3 angka ini dibetulkan, jumlah Value menjadi 1,3346, bukan 1,5112.',
  );
  await book.picture('audit-report');

  // Its first place leads to the cell, at a click and by keyboard; a cell beside it leads nowhere.
  const place = report.findIndex((row) => row.startsWith(`${sheet} · `));
  const leadsTo = `${(report[place] ?? '').split(' | ')[0]}`.replace(`${sheet} · `, '');
  const goes = async (go: () => Promise<void>): Promise<void> => {
    await book.showSheet('Pemeriksaan');
    await go();
    expect(await activeSheet(book)).toBe(sheet);
    const { row, column } = await activeCell(book);
    expect(cellAddress(row, column)).toBe(leadsTo);
  };
  await book.clickCell(`B${place + 1}`);
  expect(await activeSheet(book)).toBe('Pemeriksaan');
  await goes(() => book.clickCell(`A${place + 1}`));
  await goes(async () => {
    await book.select(`A${place + 1}`);
    await book.page.keyboard.press('Escape');
    await book.press('Control+Enter');
  });
  await mouse.press('button', 'Urungkan');
  await eventually(async () => expect(await book.sheetNames()).not.toContain('Pemeriksaan'));
  await book.rest();

  // Beside the table somebody has a note: it is asked for, and kept.
  await book.showSheet(sheet);
  await book.fill('K3', [['catatan saya']]);
  await mouse.press('button', 'Tulis di samping tabel');
  await mouse.says(/tidak kosong dan dibiarkan apa adanya\. Kolom kosong yang pertama adalah L/);
  await book.picture('audit-beside');
  await keys.press('button', 'Tulis di kolom L');
  await mouse.says(/^Menulis temuan di samping \d+ baris tabel/);
  expect(String(await book.value(`L${VALUES_ROW}`, sheet))).toMatch(/^L1c, Value: tercetak 0,6.* L2a, Value/);
  expect(await book.value('K3', sheet)).toBe('catatan saya');
  await keys.press('button', 'Urungkan');
  await book.rest();
  expect(await book.value(`L${VALUES_ROW}`, sheet)).toBe('');
  expect(await book.value('K3', sheet)).toBe('catatan saya');

  await keys.press('button', 'Periksa buku kerja ini');
  await mouse.says(/^Temuan di buku kerja ini/);
  await book.rest();
  await book.picture('audit-book', 'pane');
  await keys.press('button', 'Kembali');
  await mouse.says('Pilihan');
});
