/** A workbook opened without a screen, computed, and closed: one after the other, for two that are open in one thread compute into each other. */
import type { WorkbookContents } from '../../files/contents';
import { snapshotOf } from '../../sandbox/files/snapshot';
import type { CustomFunctionSet } from '../../sandbox/functions/catalogue';
import { ErrorNotes } from '../../sandbox/functions/errorNotes';
import type { Book } from '../../sandbox/univer/book';
import { createHeadlessBook } from '../../sandbox/univer/headless';
import { CommandError } from '../commandError';

export interface OpenedBook {
  readonly book: Book;
  /** Why functions answer errors. */
  readonly notes: ErrorNotes;
  /** Once everything is computed. Throws a CommandError where that does not come to an end. */
  readonly settled: () => Promise<void>;
}

let last: Promise<unknown> = Promise.resolve();

/** `file` is what a refusal calls it. */
export function withOpenedBook<Answer>(
  contents: WorkbookContents,
  file: string,
  functions: CustomFunctionSet,
  use: (opened: OpenedBook) => Promise<Answer> | Answer,
): Promise<Answer> {
  const answer = last.then(() => opened(contents, file, functions, use));
  last = answer.catch(() => undefined);
  return answer;
}

async function opened<Answer>(
  contents: WorkbookContents,
  file: string,
  functions: CustomFunctionSet,
  use: (opened: OpenedBook) => Promise<Answer> | Answer,
): Promise<Answer> {
  const notes = new ErrorNotes();
  const book = createHeadlessBook(functions, { snapshot: snapshotOf(contents, file), notes });
  const settled = async (): Promise<void> => {
    await book.settled();
    if (book.isCalculating) throw new CommandError('notCalculated', { file });
  };
  try {
    await settled();
    return await use({ book, notes, settled });
  } finally {
    book.dispose();
  }
}
