/**
 * New, Open, Save and Save as, for Excel files.
 *
 * Convention: a workbook is opened by loading the page anew; the file waits in the browser's own store and is named in
 * the address. The browser asks first when the present workbook was worked in.
 */
import { readingSteps } from '../../files/reading/readWorkbook';
import { FileError } from '../../files/fileError';
import { isPortableCopy, portableCopy, withFormulasAgain } from '../../files/portable/portableCopy';
import type { Language } from '../../engine/language';
import type { WorkbookFile } from '../files/workbookFile';
import { writeNew } from '../files/workbookFile';
import type { Book } from '../univer/book';
import { make } from './elements';
import { menuUnder, type MenuItem } from './menu';
import type { MessageLine } from './message';
import { keepFile, type OpenedFile } from './openedFiles';
import { askForm } from './portableDialog';
import { askTemplate } from './templateDialog';
import { openingIn, queryOfNew } from './settings';
import { filledIn, type Words } from './words';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export interface FileActions {
  readonly book: Book;
  /** Where the workbook comes from; null for a new one or an example. */
  readonly file: WorkbookFile | null;
  readonly language: Language;
  readonly words: Words;
  readonly message: MessageLine;
  /** Where the keyboard belongs afterwards. */
  focusGrid(): void;
}

/** Draws the menu, and listens for Ctrl+S and Ctrl+O and for files that are dropped, in the windows given. */
export function attachFile(holder: HTMLElement, actions: FileActions, windows: readonly Window[]): void {
  const { words, book, focusGrid } = actions;
  const save = (name: string | null): void => {
    if (name !== null) saveAs(actions, name);
    focusGrid();
  };
  const saveNow = (): void => save(book.name);
  const open = (): void => void choose(actions);
  const { file } = actions;
  const items = [
    itemOf('new-workbook', words.newWorkbook, words.newWorkbookTip, null, () =>
      location.assign(queryOfNew(location.search)),
    ),
    itemOf(
      'new-from-template',
      words.newFromTemplate,
      words.newFromTemplateTip,
      null,
      () => void newFromTemplate(actions),
    ),
    itemOf('open', words.open, words.openTip, 'Ctrl+O', open),
    itemOf('save', words.save, words.saveTip, 'Ctrl+S', saveNow),
    itemOf('save-as', words.saveAs, words.saveAsTip, null, () => save(askName(words, book.name))),
    itemOf('portable', words.portable, words.portableTip, null, () => void saveCopyWithoutAddIn(actions)),
    ...(file !== null && isPortableCopy(file.contents)
      ? [itemOf('restore', words.restore, words.restoreTip, null, () => void openWithFormulas(actions))]
      : []),
  ];
  holder.prepend(menuUnder(make('button', { type: 'button', className: 'file', id: 'file' }, words.file), items));
  const keys: Readonly<Record<string, () => void>> = { s: saveNow, o: open };
  for (const each of windows) {
    each.addEventListener('keydown', (event) => {
      const act = keys[event.key.toLowerCase()];
      if (act === undefined || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      event.preventDefault();
      act();
    });
    each.addEventListener('dragover', (event) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    });
    each.addEventListener('drop', (event) => {
      const file = event.dataTransfer?.files[0];
      if (file === undefined) return;
      event.preventDefault();
      void openFile(file, actions);
    });
  }
}

function itemOf(id: string, label: string, tip: string, keys: string | null, choose: () => void): MenuItem {
  const text = make(
    'span',
    {},
    make('span', { className: 'item-label', textContent: label }),
    make('span', { className: 'item-tip', textContent: tip }),
  );
  const shortcut = make('kbd', { textContent: keys ?? '', attributes: { 'aria-hidden': 'true' } });
  const attributes = keys === null ? {} : { 'aria-keyshortcuts': keys.replace('Ctrl', 'Control') };
  return { button: make('button', { type: 'button', id, attributes }, text, shortcut), choose };
}

/** Null when the person thinks better of it. */
function askName(words: Words, name: string): string | null {
  const typed = window.prompt(words.saveAsName, name)?.trim();
  if (typed === undefined || typed === '') return null;
  return /\.xls[xm]$/i.test(typed) ? typed : `${typed}.xlsx`;
}

function saveAs(actions: FileActions, name: string): void {
  const { book, message, words } = actions;
  try {
    download(bytesOf(actions), name);
    book.markSaved();
    message.say(filledIn(words.saved, { name }));
  } catch (refusal) {
    failToSave(actions, refusal);
  }
}

/** The workbook as a file. */
function bytesOf({ book, file }: FileActions): Uint8Array {
  return file === null ? writeNew(book) : file.save(book);
}

function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: TYPE }));
  make('a', { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 0);
}

function failToSave({ message, words, language }: FileActions, refusal: unknown): void {
  message.fail(`${words.notSaved} ${sentenceOf(refusal, language)}`);
}

async function saveCopyWithoutAddIn(actions: FileActions): Promise<void> {
  const { book, language, words, message, focusGrid } = actions;
  try {
    const copy = portableCopy(bytesOf(actions), language);
    const form = await askForm(copy.report, language, words);
    if (form !== null) {
      const name = filledIn(words.portableName, { name: book.name.replace(/\.xls[xm]$/i, '') });
      download(form === 'formulas' ? copy.write() : copy.writeValues(), name);
      message.say(filledIn(words.saved, { name }));
    }
  } catch (refusal) {
    failToSave(actions, refusal);
  }
  focusGrid();
}

async function openWithFormulas(actions: FileActions): Promise<void> {
  const { book, message, words } = actions;
  try {
    const again = withFormulasAgain(bytesOf(actions));
    if (again === null) return;
    if (again.changed.length === 0) return await openKept({ name: book.name, bytes: again.bytes });
    const [cell = ''] = again.changed;
    message.fail(filledIn(words.restoreChanged, { count: String(again.changed.length), cell }));
  } catch (refusal) {
    failToSave(actions, refusal);
  }
}

async function newFromTemplate(actions: FileActions): Promise<void> {
  const { language, words, message, focusGrid } = actions;
  const name = await askTemplate(language, words);
  if (name === null) return focusGrid();
  const response = await fetch(`/templates/${encodeURIComponent(name)}`);
  if (response.ok) await openKept({ name, bytes: new Uint8Array(await response.arrayBuffer()) });
  else message.fail(words.noTemplate);
}

async function openKept(file: OpenedFile): Promise<void> {
  location.assign(openingIn(await keepFile(file), location.search));
}

async function choose(actions: FileActions): Promise<void> {
  const file = await chosenFile();
  actions.focusGrid();
  if (file !== null) await openFile(file, actions);
}

/** A file that cannot be opened leaves the present workbook as it is. */
async function openFile(file: File, actions: FileActions): Promise<void> {
  const { words, message, language } = actions;
  const stop = new AbortController();
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const tell = message.work(words.cancel, () => stop.abort());
    for (const { index, count } of readingSteps(bytes)) {
      tell(filledIn(words.reading, { name: file.name, percent: String(Math.round((100 * index) / count)) }));
      await breath();
      if (stop.signal.aborted) return message.rest();
    }
    await openKept({ name: file.name, bytes });
  } catch (refusal) {
    message.fail(refusal instanceof FileError ? refusal.describe(language) : words.noRoom);
  }
}

function sentenceOf(refusal: unknown, language: Language): string {
  return refusal instanceof FileError ? refusal.describe(language) : String(refusal);
}

/** Lets the page draw and hear a click. */
function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

function chosenFile(): Promise<File | null> {
  return new Promise((resolve) => {
    const input = make('input', { type: 'file', accept: '.xlsx,.xlsm' });
    input.addEventListener('change', () => resolve(input.files?.[0] ?? null));
    input.addEventListener('cancel', () => resolve(null));
    input.click();
  });
}
