/**
 * The card at a cell with an error says what the function said, as Excel's does; Univer's own card only repeats the
 * kind of error.
 */
import { CellAlertManagerService, type ICellAlert } from '@univerjs/sheets-ui';
import type { ErrorNotes } from '../functions/errorNotes';
import type { Book } from '../univer/book';
import { shownNote } from './shownNote';

export function showSentencesInCards(book: Book, notes: ErrorNotes): void {
  const cards = book.univer.__getInjector().get(CellAlertManagerService);
  const show = cards.showAlert.bind(cards);
  cards.showAlert = (card: ICellAlert): void => {
    const { subUnitId, row, col } = card.location;
    const sheet = book.sheets.find(({ id }) => id === subUnitId);
    const note = sheet && shownNote(notes, sheet, row, col);
    show(note?.sentence ? { ...card, title: note.code, message: note.sentence } : card);
  };
}
