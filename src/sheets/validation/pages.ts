/** Where the pages of a printed form begin: no heading without its rows, no row and no signatures cut. */
import { heightOfLines, LINE, linesOf } from '../textSize';
import type { FormRow } from './layout';
import { COLUMN, WIDTHS } from './layout';

/** In percent: the columns become the 494 points that the usual margins leave of an upright page of A4. */
export const SCALE = 90;
/** Of a page at that scale, in points, less a line for what a printer takes otherwise. */
const PAGE_HEIGHT = 780;
/** Above a line and below it, so that it can be written on by hand. */
const AIR = 4;
const HEADING = heightOfLines(2);

/** The height that the texts of a row need, in points. */
export function rowHeight(row: FormRow): number {
  if (row.kind === 'headings') return HEADING;
  if (row.kind !== 'item') return heightOfLines(1) + AIR;
  const { of, name } = row.item;
  const lines = [linesOf(of, WIDTHS[COLUMN.of] ?? 0, 'plain'), linesOf(name, WIDTHS[COLUMN.item] ?? 0, 'plain')];
  return heightOfLines(Math.max(...lines)) + AIR;
}

interface Group {
  /** From 0: a title or headings with what belongs to them. */
  readonly rows: readonly { readonly row: number; readonly height: number }[];
}

function groupsOf(rows: readonly FormRow[]): Group[] {
  const groups: { rows: { row: number; height: number }[] }[] = [];
  let before: FormRow['kind'] | null = null;
  for (const each of rows) {
    const isFirst = each.kind === 'part' || (each.kind === 'headings' && before !== 'part');
    if (isFirst) groups.push({ rows: [] });
    groups.at(-1)?.rows.push({ row: each.row, height: rowHeight(each) });
    before = each.kind;
  }
  return groups;
}

/** Rows, from 0, that begin a page; `above` is the height of what stands above the table. */
export function pageBeginnings(
  rows: readonly FormRow[],
  above: number,
  signatures: { row: number; height: number },
): number[] {
  const begin: number[] = [];
  let used = above;
  for (const group of [...groupsOf(rows), { rows: [signatures] }]) {
    const whole = group.rows.reduce((sum, { height }) => sum + height, 0);
    const first = group.rows[0];
    if (first && used + whole > PAGE_HEIGHT && (whole <= PAGE_HEIGHT || used > PAGE_HEIGHT / 2)) {
      begin.push(first.row);
      used = 0;
    }
    for (const { row, height } of group.rows) {
      if (used + height > PAGE_HEIGHT) {
        begin.push(row);
        used = 0;
      }
      used += height;
    }
    used += LINE;
  }
  return begin;
}
