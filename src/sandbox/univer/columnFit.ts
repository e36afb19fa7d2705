/**
 * autofitColumns without a screen: the grid measures no text in Node, so widths are estimated from the letters.
 * A digit of Calibri at 11 points is about 5.25 points wide, and Excel adds a small margin.
 */
const WIDTH_PER_FONT_POINT = 5.25 / 11;
const MARGIN = 6;
const NARROWEST = 24;
const WIDEST = 400;

export interface MeasuredCell {
  readonly text: string;
  /** Of the letters, in points. */
  readonly size: number;
}

/** Points, or null when no cell holds anything: Excel then leaves the column as it is. */
export function columnWidthFor(cells: readonly MeasuredCell[]): number | null {
  const filled = cells.filter(({ text }) => text !== '');
  const widths = filled.map(({ text, size }) => text.length * size * WIDTH_PER_FONT_POINT);
  if (widths.length === 0) return null;
  return Math.min(WIDEST, Math.max(NARROWEST, Math.max(...widths) + MARGIN));
}
