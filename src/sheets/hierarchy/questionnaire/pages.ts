/** Where the pages of a printed questionnaire begin: no heading without its rows, no title without its first table. */
import { LINE } from '../../textSize';
import type { Questions } from './questions';
import { headingHeight, pairHeights } from './questions';
import { PAGE_HEIGHT } from './width';

/** A blank row below each table. */
const BETWEEN = LINE;
/** The title of a part, and the blank row below it. */
const TITLE = 2 * LINE;

/**
 * Rows, from 0, that begin a page: the first question, which stands behind the cover; each table that does not fit below
 * those before it; and within a table that is longer than a page, the row that does not.
 */
export function pageBeginnings(questions: readonly Questions[]): number[] {
  const begin: number[] = [];
  let used = Infinity;
  for (const each of questions) {
    const heights = pairHeights(each.pairs);
    const above = (each.title ? TITLE : 0) + headingHeight(each);
    const whole = above + heights.reduce((sum, height) => sum + height, 0);
    if (used + whole > PAGE_HEIGHT) {
      begin.push(each.title?.row ?? each.headingRow);
      used = 0;
    }
    used += above;
    heights.forEach((height, index) => {
      if (used + height > PAGE_HEIGHT) {
        begin.push(each.headingRow + 1 + index);
        used = 0;
      }
      used += height;
    });
    used += BETWEEN;
  }
  return begin;
}
