/** Keeps the message line with the selected cell: an error of the add-in's functions is explained where Excel would. */
import type { ErrorNotes } from '../functions/errorNotes';
import type { Book } from '../univer/book';
import type { MessageLine } from './message';
import { shownNote } from './shownNote';

/** Returns what puts the line right again after something else was said there. */
export function explainSelection(book: Book, notes: ErrorNotes, message: MessageLine): () => void {
  const explain = (): void => {
    const { row, column } = book.activeCell;
    const note = shownNote(notes, book.activeSheet, row, column);
    if (note === undefined) message.rest();
    else message.explain(note);
  };
  // After the task that changes: asking for the results in the middle of a batch would calculate half of it.
  let timer: ReturnType<typeof setTimeout> | undefined;
  const explainSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void book.settled().then(explain), 0);
  };
  book.watch({ selectionChanged: explain, changed: explainSoon, activated: explain });
  return explain;
}
