/** The looks of our sheets, put on ranges. */
import { fittedHeights } from '../../sheets/fittedRows';
import type { Line, SheetStyle } from '../../sheets/looks';
import { LOOKS } from '../../sheets/looks';
import type { PlannedCell } from '../../sheets/plan';

function draw(range: Excel.Range, edge: Excel.BorderIndex, { colour, isMedium = false }: Line): void {
  const weight = isMedium ? Excel.BorderWeight.medium : Excel.BorderWeight.thin;
  range.format.borders.getItem(edge).set({ style: Excel.BorderLineStyle.continuous, color: colour, weight });
}

/** Queues the look of one role on a range of so many rows. */
export function paint(range: Excel.Range, style: SheetStyle, rows: number): void {
  const look = LOOKS[style];
  const { font, fill } = range.format;
  if (look.bold) font.bold = true;
  if (look.italic) font.italic = true;
  if (look.size !== undefined) font.size = look.size;
  if (look.colour !== undefined) font.color = look.colour;
  if (look.fill !== undefined) fill.color = look.fill;
  if (look.wrap) range.format.wrapText = true;
  // Beside a text of two lines, numbers and words stand in the middle like the text itself.
  range.format.verticalAlignment = Excel.VerticalAlignment.center;
  if (look.aside) range.format.horizontalAlignment = look.aside;
  if (look.under) draw(range, Excel.BorderIndex.edgeBottom, look.under);
  // Excel has no lines between the rows of a single one.
  if (look.under && rows > 1) draw(range, Excel.BorderIndex.insideHorizontal, look.under);
  if (look.over) draw(range, Excel.BorderIndex.edgeTop, look.over);
  if (look.beside) draw(range, Excel.BorderIndex.edgeLeft, look.beside);
  const right = look.beside ?? look.after;
  if (right) draw(range, Excel.BorderIndex.edgeRight, right);
}

/** Gives titles and wrapped headings the height they need: Excel grows rows by itself only while a person types. */
export function fitRows(
  range: Excel.Range,
  style: SheetStyle,
  cells: readonly (readonly PlannedCell[])[],
  widths: readonly number[],
): void {
  fittedHeights(style, cells, widths).forEach((height, row) => {
    if (height !== null) range.getRow(row).format.rowHeight = height;
  });
}
