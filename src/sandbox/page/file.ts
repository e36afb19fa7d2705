/**
 * Save a copy and Open. The copy is a text of this page's own, with which saving, closing and opening again can be
 * tried; Excel cannot open it.
 *
 * Convention: a workbook is opened by loading the page anew, with the text handed over in the tab's session storage and
 * named in the address. The browser asks first when the present workbook was worked in.
 */
import type { IWorkbookData } from '@univerjs/core';
import type { Book } from '../univer/book';
import { readBook, writeBook } from '../univer/savedBook';
import { make } from './elements';
import { menuUnder, type MenuItem } from './menu';
import { openingIn } from './settings';
import type { Words } from './words';

const STORAGE_KEY = 'timbang-opened-';

export interface FileActions {
  readonly book: Book;
  fail(text: string): void;
  /** Where the keyboard belongs afterwards. */
  focusGrid(): void;
}

/** The workbook the address asks for; null when this tab no longer has it. */
export function openedBook(id: string): IWorkbookData | null {
  return readBook(sessionStorage.getItem(STORAGE_KEY + id) ?? '');
}

/** Draws the menu and listens for Ctrl+S and Ctrl+O in the windows given. */
export function attachFile(holder: HTMLElement, words: Words, actions: FileActions, windows: readonly Window[]): void {
  const save = (): void => {
    saveCopy(actions.book);
    actions.focusGrid();
  };
  const open = (): void => void openFile(words, actions);
  const face = make('button', { type: 'button', className: 'file', id: 'file' }, words.file);
  const items = [
    itemOf('save-copy', words.saveCopy, words.saveCopyTip, 'Ctrl+S', save),
    itemOf('open-copy', words.openCopy, words.openCopyTip, 'Ctrl+O', open),
  ];
  holder.prepend(menuUnder(face, items));
  const keys: Readonly<Record<string, () => void>> = { s: save, o: open };
  for (const each of windows) {
    each.addEventListener('keydown', (event) => {
      const act = keys[event.key.toLowerCase()];
      if (act === undefined || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      event.preventDefault();
      act();
    });
  }
}

function itemOf(id: string, label: string, tip: string, keys: string, choose: () => void): MenuItem {
  const text = make(
    'span',
    {},
    make('span', { className: 'item-label', textContent: label }),
    make('span', { className: 'item-tip', textContent: tip }),
  );
  const shortcut = make('kbd', { textContent: keys, attributes: { 'aria-hidden': 'true' } });
  const attributes = { 'aria-keyshortcuts': keys.replace('Ctrl', 'Control') };
  return { button: make('button', { type: 'button', id, attributes }, text, shortcut), choose };
}

function saveCopy(book: Book): void {
  const name = book.name.replace(/\.xlsx$/, '');
  const address = URL.createObjectURL(new Blob([writeBook(book.save())], { type: 'application/json' }));
  make('a', { href: address, download: `${name}.timbang.json` }).click();
  setTimeout(() => URL.revokeObjectURL(address), 0);
  book.markSaved();
}

async function openFile(words: Words, { fail, focusGrid }: FileActions): Promise<void> {
  const file = await chosenFile();
  focusGrid();
  if (file === null) return;
  const text = await file.text();
  if (readBook(text) === null) fail(words.notOurs);
  else handOver(text, words, fail);
}

function handOver(text: string, words: Words, fail: (text: string) => void): void {
  const id = String(Date.now());
  try {
    // A tab has room for a few megabytes: the one before gives way.
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(STORAGE_KEY)) sessionStorage.removeItem(key);
    sessionStorage.setItem(STORAGE_KEY + id, text);
  } catch {
    fail(words.tooLarge);
    return;
  }
  location.assign(openingIn(id, location.search));
}

function chosenFile(): Promise<File | null> {
  return new Promise((resolve) => {
    const input = make('input', { type: 'file', accept: '.json' });
    input.addEventListener('change', () => resolve(input.files?.[0] ?? null));
    input.addEventListener('cancel', () => resolve(null));
    input.click();
  });
}
