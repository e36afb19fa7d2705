/** Saving a copy, closing and opening it again, as a person does in the page. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { browserSession } from './session';
import type { WorkbookPage } from './workbookPage';

const open = browserSession();
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'copies-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Saves under the name the page suggests. */
async function save(book: WorkbookPage, act: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([book.page.waitForEvent('download'), act()]);
  const file = path.join(folder, download.suggestedFilename());
  await download.saveAs(file);
  return file;
}

/** Chooses a file in the dialog that `act` opens, and waits for the workbook in it. */
async function choose(book: WorkbookPage, file: string, act: () => Promise<void>): Promise<void> {
  const [dialog] = await Promise.all([book.page.waitForEvent('filechooser'), act()]);
  await dialog.setFiles(file);
}

/** Goes to an item of the menu by an arrow; the grid may still be taking the focus back from the item before. */
async function goTo(book: WorkbookPage, arrow: 'ArrowDown' | 'ArrowUp', item: string): Promise<void> {
  let focused: string | undefined;
  for (let tries = 0; tries < 20 && focused !== item; tries += 1) {
    await book.page.locator('#file').focus();
    await book.page.keyboard.press(arrow);
    await book.page.waitForTimeout(100);
    focused = await book.page.evaluate(() => document.activeElement?.id);
  }
  expect(focused).toBe(item);
}

async function opened(book: WorkbookPage): Promise<void> {
  await book.page.waitForURL(/opened=/);
  await book.page.waitForSelector('body[data-ready="true"]', { state: 'attached', timeout: 30_000 });
}

test('a saved copy is the same workbook when it is opened again, by keyboard alone', async () => {
  const book = await open({ sample: 'samsat' });
  const { page } = book;
  const sheets = await book.sheetNames();
  const values = await book.values('A1:J20', sheets[1]);
  await goTo(book, 'ArrowDown', 'save-copy');
  const file = await save(book, () => page.keyboard.press('Enter'));
  expect(path.basename(file)).toBe('Book1.timbang.json');
  await goTo(book, 'ArrowUp', 'open-copy');
  await choose(book, file, () => page.keyboard.press('Enter'));
  await opened(book);
  expect(await book.sheetNames()).toEqual(sheets);
  expect(await book.values('A1:J20', sheets[1])).toEqual(values);
  // Loading the page anew opens it again.
  await page.reload();
  await opened(book);
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
  const file = await save(book, () => page.keyboard.press('Control+s'));
  await choose(book, file, () => page.keyboard.press('Control+o'));
  await opened(book);
  expect(await book.sheetNames()).toEqual(sheets);
  expect(new URL(page.url()).searchParams.get('language')).toBe('id');
});

test('another file is refused in words, and the workbook stays', async () => {
  const book = await open({ sample: 'none' });
  const file = path.join(folder, 'other.json');
  writeFileSync(file, '{"sheets":[]}');
  await choose(book, file, () => book.page.keyboard.press('Control+o'));
  await book.page.locator('#message.error').waitFor();
  expect(await book.page.locator('#message').textContent()).toContain('not a copy saved by this page');
  expect(await book.sheetNames()).toEqual(['Sheet1']);
});

test('a copy that the tab no longer has is missed in words', async () => {
  const book = await open({ sample: 'none' });
  await book.page.goto(`${new URL(book.page.url()).origin}/sandbox.html?opened=1&language=en`);
  await opened(book);
  expect(await book.page.locator('#message').textContent()).toContain('no longer in this browser tab');
});

test('a saved copy says what it is', async () => {
  const book = await open({ sample: 'none' });
  const file = await save(book, () => book.page.keyboard.press('Control+s'));
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ kind: 'Timbang sandbox workbook', version: 1 });
});
