/** Waiting for conditional formats without a screen. */
import type { Book } from '../../src/sandbox/univer/book';
import { turns } from '../support/patience';

/** Longer than the tenth of a second after which Univer evaluates what was looked at. */
const AFTER_UNIVER = 150;

/**
 * Until the rules of the cells that were just looked at are evaluated. No race with the machine: of two timers of one
 * process the shorter ends first however late both are, and what it sets going is waited for.
 */
export async function rulesEvaluated(book: Book): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, AFTER_UNIVER));
  await book.settled();
  await turns();
}
