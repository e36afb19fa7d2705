/** Saving a copy, closing and opening it again, as a person does in the page. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { eventually } from '../support/patience';
import { chooseCopy, copiesFolder, copyOpened, openCopy, saveCopy } from './copies';
import { browserSession } from './session';
import type { WorkbookPage } from './workbookPage';

const open = browserSession();
const folder = copiesFolder();

/** Goes to an item of the menu by an arrow; the grid may still be taking the focus back from the item before. */
async function goTo(book: WorkbookPage, arrow: 'ArrowDown' | 'ArrowUp', item: string): Promise<void> {
  await eventually(async () => {
    await book.page.locator('#file').focus();
    await book.press(arrow);
    expect(await book.page.evaluate(() => document.activeElement?.id)).toBe(item);
  });
}

test('a saved copy is the same workbook when it is opened again, by keyboard alone', async () => {
  const book = await open({ sample: 'samsat' });
  const { page } = book;
  const sheets = await book.sheetNames();
  const values = await book.values('A1:J20', sheets[1]);
  await goTo(book, 'ArrowDown', 'save-copy');
  const file = await saveCopy(book, folder(), () => page.keyboard.press('Enter'));
  expect(path.basename(file)).toBe('Book1.timbang.json');
  await goTo(book, 'ArrowUp', 'open-copy');
  await openCopy(book, file, () => page.keyboard.press('Enter'));
  expect(await book.sheetNames()).toEqual(sheets);
  expect(await book.values('A1:J20', sheets[1])).toEqual(values);
  // Loading the page anew opens it again.
  await page.reload();
  await copyOpened(book);
  expect(await book.sheetNames()).toEqual(sheets);
});

test('Ctrl+S and Ctrl+O do the same, and the menu speaks Indonesian', async () => {
  const book = await open({ sample: 'kppn', language: 'id' });
  const { page } = book;
  const sheets = await book.sheetNames();
  await page.locator('#file').click();
  const items = page.getByRole('menuitem').filter({ hasText: '.json' });
  expect(await items.first().textContent()).toContain('Excel tidak dapat membukanya');
  await page.keyboard.press('Escape');
  const file = await saveCopy(book, folder(), () => page.keyboard.press('Control+s'));
  await openCopy(book, file, () => page.keyboard.press('Control+o'));
  expect(await book.sheetNames()).toEqual(sheets);
  expect(new URL(page.url()).searchParams.get('language')).toBe('id');
});

test('another file is refused in words, and the workbook stays', async () => {
  const book = await open({ sample: 'none' });
  const file = path.join(folder(), 'other.json');
  writeFileSync(file, '{"sheets":[]}');
  await chooseCopy(book, file, () => book.page.keyboard.press('Control+o'));
  await book.page.locator('#message.error').waitFor();
  expect(await book.page.locator('#message').textContent()).toContain('not a copy saved by this page');
  expect(await book.sheetNames()).toEqual(['Sheet1']);
});

test('a copy that the tab no longer has is missed in words', async () => {
  const book = await open({ sample: 'none' });
  await book.page.goto(`${new URL(book.page.url()).origin}/sandbox.html?opened=1&language=en`);
  await copyOpened(book);
  expect(await book.page.locator('#message').textContent()).toContain('no longer in this browser tab');
});

test('a saved copy says what it is', async () => {
  const book = await open({ sample: 'none' });
  const file = await saveCopy(book, folder(), () => book.page.keyboard.press('Control+s'));
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ kind: 'Timbang sandbox workbook', version: 1 });
});
