/** The heights that titles and wrapped headings need: Excel grows rows by itself only while a person types. */
import type { SheetStyle } from './looks';
import type { PlannedCell } from './plan';
import { LINE, linesOf, PADDING, writtenText } from './textSize';

/** Excel's own width of a column, in points. */
const USUAL_WIDTH = 48;

/** For each row of a block in this style, in points; null where it needs none of its own. `widths` begin at its first column. */
export function fittedHeights(
  style: SheetStyle,
  cells: readonly (readonly PlannedCell[])[],
  widths: readonly number[],
): (number | null)[] {
  if (style === 'title') return cells.map(() => LINE + 2 * PADDING);
  if (style !== 'heading') return cells.map(() => null);
  return cells.map((row) => {
    const lines = row.map((cell, column) => linesOf(writtenText(cell), widths[column] ?? USUAL_WIDTH));
    return Math.max(...lines) * LINE + PADDING;
  });
}
