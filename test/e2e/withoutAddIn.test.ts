/** Making the workbook in the browser work without the add-in, from the menu, by keyboard, and the way back. */
import { browserSession } from './session';

const openWorkbook = browserSession();

test('the menu, what changes, the change, and the formulas put back', async () => {
  const book = await openWorkbook({ sample: 'kppn', language: 'id', width: 1400 });
  const { pane } = book;
  const before = await book.sheetNames();
  await pane.getByRole('button', { name: 'Bantuan' }).focus();
  await book.page.keyboard.press('Enter');
  await pane.getByRole('menuitem', { name: /^Jadikan tanpa add-in/ }).press('Enter');
  await pane.getByText(/rumus menjadi rumus biasa/).waitFor();
  await book.picture('without-add-in', 'pane');
  // Files are the browser's own there: the File menu has the copy.
  expect(await pane.getByRole('button', { name: 'Buka sebagai buku kerja baru' }).count()).toBe(0);
  await pane.getByRole('button', { name: 'Ubah buku kerja ini' }).press('Enter');
  await pane.getByText(/rumus diganti/).waitFor();
  expect(await book.sheetNames()).toEqual([...before, 'Perhitungan']);
  await pane.getByRole('button', { name: 'Kembalikan rumus' }).waitFor();
  await book.picture('without-add-in-kept', 'pane');
  await pane.getByRole('button', { name: 'Kembalikan rumus' }).press('Enter');
  await pane.getByText(/rumus sudah kembali/).waitFor();
  expect(await book.sheetNames()).toEqual(before);
  await pane.getByRole('button', { name: 'Kembali', exact: true }).press('Enter');
  await pane.getByRole('tabpanel').waitFor();
});
