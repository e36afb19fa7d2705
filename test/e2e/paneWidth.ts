/** The pane as wide as a person drags it. */
import { paneFrame } from './axe';
import type { WorkbookPage } from './workbookPage';

export async function widenPane(book: WorkbookPage, width: number): Promise<void> {
  await book.page.evaluate((wanted) => {
    const pane = document.getElementById('pane');
    if (pane) pane.style.width = `${wanted}px`;
  }, width);
  await paneFrame(book).waitForFunction((wanted) => Math.abs(window.innerWidth - wanted) < 3, width);
  // A list that is open above the view is laid out again after the view is.
  await book.rest();
}
