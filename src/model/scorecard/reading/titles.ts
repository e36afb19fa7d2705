/** What the lines above the headings of a table say: its title, and the period it is of. */
import { isBlank } from '../../../engine/cells';
import type { CellValue } from '../../types';
import { headingText } from './headingBlock';
import { readPeriod } from './periods';
import { isSectionText } from './sections';

export interface TableTitle {
  /** '' without any. */
  readonly title: string;
  /** As it is written, "Triwulan II 2026"; '' where no line says nothing else. */
  readonly period: string;
}

/** "Periode", ":", "Triwulan II 2026" */
const MOST_CELLS = 3;

/**
 * Lines of a few words directly above the headings, or above a blank row. The title is the first of them: what follows
 * it says how, where and from which source.
 */
export function titleAbove(above: readonly (readonly CellValue[])[]): TableTitle {
  let [title, period] = ['', ''];
  for (const row of above.toReversed()) {
    const cells = row.filter((cell) => !isBlank(cell));
    if (cells.length === 0 && title === '') continue;
    if (cells.length === 0 || cells.length > MOST_CELLS || !cells.some((cell) => typeof cell === 'string')) break;
    const line = headingText(cells.join(' '));
    if (readPeriod(line).isPure) period = withoutLabel(line);
    else if (cells.length === 1 && !isSectionText(line, true) && !/^\(.*\)$/.test(line)) title = line;
  }
  return { title, period };
}

/** "Periode: Triwulan II 2026" is of "Triwulan II 2026". */
function withoutLabel(line: string): string {
  return line.replace(/^(?:periode?|period)\b[\s:]*/i, '');
}

/** Whether a text names a period among other words. */
export function namesPeriod(text: string): boolean {
  return readPeriod(text).period > 0;
}
