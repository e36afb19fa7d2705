/** The workbook lives in the page: the browser asks before a reload or another language ends one that was worked in. */
import type { Book } from '../univer/book';

export function askBeforeLeaving(book: Pick<Book, 'isChanged'>): void {
  window.addEventListener('beforeunload', (event) => {
    if (book.isChanged) event.preventDefault();
  });
}
