/**
 * The card at a cell with an error says what the function said, as Excel's does; Univer's own card only repeats the
 * kind of error.
 */
import { CellAlertManagerService, type ICellAlert } from '@univerjs/sheets-ui';
import type { ErrorNotes } from '../functions/errorNotes';
import type { Book } from '../univer/book';

export function showSentencesInCards(book: Book, notes: ErrorNotes): void {
  const cards = book.univer.__getInjector().get(CellAlertManagerService);
  const show = cards.showAlert.bind(cards);
  cards.showAlert = (card: ICellAlert): void => {
    const { subUnitId: sheetId, row, col: column } = card.location;
    const note = notes.at({ sheetId, row, column });
    const explained = note !== undefined && note.sentence !== '' && isShown(book, sheetId, row, column, note.code);
    show(explained ? { ...card, title: note.code, message: note.sentence } : card);
  };
}

function isShown(book: Book, sheetId: string, row: number, column: number, code: string): boolean {
  return book.sheets.find(({ id }) => id === sheetId)?.value(row, column) === code;
}
