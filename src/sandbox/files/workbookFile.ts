/**
 * The file behind the workbook of the page. One that was opened is changed where the workbook was changed, and every
 * other part of it stays as it was; a workbook that came from no file is written anew.
 */
import type { IWorkbookData } from '@univerjs/core';
import type { WorkbookContents } from '../../files/contents';
import { newWorkbook } from '../../files/patching/newWorkbook';
import { patchWorkbook } from '../../files/patching/patchWorkbook';
import { readWorkbook } from '../../files/reading/readWorkbook';
import type { Book } from '../univer/book';
import type { SheetShift } from '../univer/shifts';
import { changesBetween } from './changesBetween';
import { contentsOf, type Held } from './contentsOf';
import { fillIn } from './opened';
import { keepResults, type OtherResults } from './results';
import { watchShifts } from './shifts';
import { snapshotOf } from './snapshot';

export class WorkbookFile {
  readonly contents: WorkbookContents;
  readonly #bytes: Uint8Array;
  readonly #name: string;
  #before: Held | null = null;
  #shifts: readonly SheetShift[] = [];

  /** Throws a `FileError` that says why it cannot be opened. */
  constructor(bytes: Uint8Array, name: string) {
    this.#bytes = bytes;
    this.#name = name;
    this.contents = readWorkbook(bytes);
  }

  get snapshot(): IWorkbookData {
    return snapshotOf(this.contents, this.#name);
  }

  /** What no snapshot holds, and what the workbook is like before anybody works in it. */
  async fillIn(book: Book): Promise<OtherResults> {
    fillIn(book, this.contents);
    await book.settled();
    const results = await keepResults(book, this.contents);
    book.clearHistory();
    this.#before = contentsOf(book, this.contents.styles);
    this.#shifts = watchShifts(book);
    return results;
  }

  /** The file with what was changed since. */
  save(book: Book): Uint8Array {
    if (this.#before === null) return this.#bytes;
    const now = contentsOf(book, this.contents.styles);
    const since = { file: this.contents, before: this.#before, now, shifts: this.#shifts };
    return patchWorkbook(this.#bytes, changesBetween(since));
  }
}

/** A workbook that came from no file. */
export function writeNew(book: Book): Uint8Array {
  const held = contentsOf(book, []);
  return newWorkbook({ ...held, sheets: held.sheets.map(({ contents }) => contents) });
}
