/** Study 003's 23 KPIs are validated by three experts: C4c leaves after asking, and undo brings it back. Answers are invented. */
import { eventually } from '../support/patience';
import { samsatKpiList } from '../support/tables/samsatHierarchy';
import { ScorecardPane } from './scorecardPane';
import { browserSession } from './session';

const openWorkbook = browserSession();

const C4B = 'C4b: Rata-rata waktu proses mutasi';
const C4C = 'C4c: Rata-rata pembayaran biaya kesehatan';
const LIST = samsatKpiList.map((row) => row.map((cell) => cell.replace(C4B, `${C4B}\n${C4C}`)));

test('C4c is not valid by two of three and leaves the hierarchy, until it is undone', async () => {
  const book = await openWorkbook({ language: 'id' });
  const hands = new ScorecardPane(book);
  await book.fill('A1', LIST);
  await book.select(`A1:D${LIST.length}`);
  await hands.openTab('Bobot');
  await hands.press('button', 'Baca daftar terpilih');
  await hands.press('button', 'Pakai hierarki ini');
  await book.pane.getByRole('tree').waitFor();
  const rows = book.pane.getByRole('treeitem');
  await book.rest();
  const all = await rows.count();
  await hands.press('button', 'Tulis 6 formulir');
  await eventually(async () => expect(await book.sheetNames()).toContain('Validasi KPI 3'));
  await book.rest();
  await book.showSheet('Validasi KPI 1');
  await book.picture('validation-form');
  for (const [expert, said] of [
    ['1', 'Tidak'],
    ['2', 'T'],
    ['3', 'v'],
  ] as const) {
    const sheet = `Validasi KPI ${expert}`;
    await book.showSheet(sheet);
    const cells = await book.values('A1:F70', sheet);
    const row = cells.findIndex(([, code]) => code === 'C4c') + 1;
    await book.type(`D${row}`, said);
  }
  await hands.press('button', 'Baca jawaban');
  await hands.says('C4c Rata-rata pembayaran biaya kesehatan: 2 dari 3 menjawab tidak');
  await hands.press('button', 'Tulis rekap');
  await eventually(async () => expect(await book.sheetNames()).toContain('Rekap validasi'));
  await book.rest();
  await book.showSheet('Rekap validasi');
  await eventually(async () => {
    const line = (await book.values('A1:J70', 'Rekap validasi')).find(([text]) => String(text).startsWith('C4c'));
    expect(line?.slice(1, 9)).toEqual(['Tidak', 'Tidak', 'Ya', 1, 2, 0, 1 / 3, 'Tidak valid']);
  });
  await book.picture('validation-summary');
  await hands.press('button', 'Keluarkan 1 item dari hierarki…');
  await hands.says('Keluarkan dari hierarki?');
  await book.picture('validation-question');
  await hands.press('button', 'Keluarkan');
  await hands.says('C4c Rata-rata pembayaran biaya kesehatan keluar dari hierarki.');
  await book.rest();
  expect(await rows.count()).toBe(all - 1);
  await hands.press('button', 'Urungkan');
  await book.rest();
  expect(await rows.count()).toBe(all);
});
