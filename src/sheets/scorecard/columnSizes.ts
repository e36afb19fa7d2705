/** How wide the columns of a scorecard are, and how high its rows: by the words and numbers that they show. */
import type { Kpi } from '../../model/scorecard/types';
import { keptCell } from './keptColumns';
import type { ColumnKey, Layout, PlannedColumn } from './layout';
import { columnOf, rawCell } from './sourceTable';
import { heightOfLines, linesOf, widthOfTexts } from '../textSize';

export type WordRole = 'code' | 'name' | 'objective' | 'perspective' | 'unit' | 'validity' | 'control' | 'polarity';

export const NUMBER_WIDTH = 62;
/** Of columns of words: as wide as their longest text within these; longer ones are wrapped. */
export const WORD_WIDTHS: Readonly<Record<WordRole, { least: number; most: number }>> = {
  code: { least: 50, most: 110 },
  name: { least: 130, most: 290 },
  objective: { least: 130, most: 290 },
  perspective: { least: 80, most: 130 },
  unit: { least: 50, most: 110 },
  validity: { least: NUMBER_WIDTH, most: 110 },
  control: { least: NUMBER_WIDTH, most: 110 },
  polarity: { least: 78, most: 130 },
};
export const WORD_ROLES = Object.keys(WORD_WIDTHS) as WordRole[];
/** Between a text and the numbers of the next column. */
const MARGIN = 9;
/** Of a digit at 11 points, with its share of separators. */
const DIGIT = 6.4;

export function textWidth(layout: Layout, key: WordRole): number {
  const { least, most } = WORD_WIDTHS[key];
  const longest = Math.max(least, widthOfTexts(textsOf(layout, key)) + MARGIN);
  // No row grows by itself when a form is filled in: Excel fits rows to what is typed into them, not to formulas.
  return layout.input.isToFill ? longest : Math.min(most, longest);
}

/** What the rows of a column of words show. */
function textsOf({ input, result, kept }: Layout, key: WordRole): string[] {
  if (key === 'objective' || key === 'perspective') return result.rows.map((row) => row[key]);
  const keptKey = kept.find((one) => one === key);
  const column = columnOf(input, key);
  return result.rows.map((row) => {
    if (keptKey === undefined) return column === null ? '' : String(rawCell(input, row.kpi, column));
    const cell = keptCell(input, row, keptKey);
    return typeof cell === 'object' && cell !== null ? cell.text : String(cell ?? '');
  });
}

/** Heights of the rows: a text that wraps needs more than one line. */
export function rowHeights(layout: Layout, columns: readonly PlannedColumn[]): number[] {
  const wrapped = WORD_ROLES.filter((key) => layout.body.has(key)).map((key) => ({ key, texts: textsOf(layout, key) }));
  const widthOf = (key: ColumnKey): number => columns.find((column) => column.key === key)?.width ?? NUMBER_WIDTH;
  const lines = layout.input.kpis.map((_, row) =>
    Math.max(1, ...wrapped.map(({ key, texts }) => linesOf(texts[row] ?? '', widthOf(key), 'plain'))),
  );
  return lines.map(heightOfLines);
}

/** Room for the longest number of the table. */
export function numberWidth(kpis: readonly Kpi[]): number {
  const lengths = kpis.flatMap(({ target, realization, anchors }) =>
    [target, realization, anchors.worst, anchors.start, anchors.best].map((value) => {
      const digits = value === null ? 0 : Math.trunc(Math.abs(value)).toString().length;
      return digits * (4 / 3) + 3;
    }),
  );
  return Math.round(Math.max(NUMBER_WIDTH, Math.max(...lengths) * DIGIT));
}
