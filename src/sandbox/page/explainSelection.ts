/** Keeps the message line with the selected cell: an error of the add-in's functions is explained where Excel would. */
import type { ErrorNotes } from '../functions/errorNotes';
import type { Book } from '../univer/book';
import type { MessageLine } from './message';

export function explainSelection(book: Book, notes: ErrorNotes, message: MessageLine): void {
  const explain = (): void => {
    const { row, column } = book.activeCell;
    const { id, value } = shownAt(book, row, column);
    const note = notes.at({ sheetId: id, row, column });
    if (note !== undefined && note.code === value) message.explain(note);
    else message.rest();
  };
  // After the task that changes: asking for the results in the middle of a batch would calculate half of it.
  let timer: ReturnType<typeof setTimeout> | undefined;
  const explainSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void book.settled().then(explain), 0);
  };
  book.watch({ selectionChanged: explain, changed: explainSoon, activated: explain });
}

function shownAt(book: Book, row: number, column: number): { id: string; value: unknown } {
  const sheet = book.activeSheet;
  return { id: sheet.id, value: sheet.value(row, column) };
}
