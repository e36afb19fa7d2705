/** Saving the sandbox's workbook as a file and opening one, as a person does in the page. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { WorkbookPage } from './workbookPage';

/** A folder for the tests of one file; call at its top. */
export function copiesFolder(): () => string {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'copies-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  return () => folder;
}

/** Saves under the name the page suggests. */
export async function saveCopy(book: WorkbookPage, folder: string, act: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([book.page.waitForEvent('download'), act()]);
  const file = path.join(folder, download.suggestedFilename());
  await download.saveAs(file);
  return file;
}

/** Chooses a file in the dialog that `act` opens. */
export async function chooseCopy(book: WorkbookPage, file: string, act: () => Promise<void>): Promise<void> {
  const dialog = book.page.waitForEvent('filechooser');
  // The browser hears of the waiting before it hears of what opens the dialog.
  await book.page.evaluate(() => undefined);
  await act();
  await (await dialog).setFiles(file);
}

/** Waits for the workbook of the page that is loaded. */
export async function copyOpened(book: WorkbookPage): Promise<void> {
  await book.page.waitForSelector('body[data-ready="true"]', { state: 'attached' });
}

/** Chooses a file in the dialog that `act` opens, and waits for its workbook: a page of its own, by another address. */
export async function openCopy(book: WorkbookPage, file: string, act: () => Promise<void>): Promise<void> {
  const chosenIn = book.page.url();
  await chooseCopy(book, file, act);
  await book.page.waitForURL(({ href, searchParams }) => href !== chosenIn && searchParams.has('opened'));
  await copyOpened(book);
}
