/** Places on a sheet as cells and as measures: what lies over the cells is tied to one, and moves with it. */
import type { SheetContents } from './contents';

/** A cell, and how far from its corner, in points. */
export interface Anchor {
  readonly row: number;
  readonly column: number;
  readonly right: number;
  readonly down: number;
}

/** A row as high as its contents counts as usual. */
export type Sizes = Pick<SheetContents, 'columns' | 'rows' | 'defaultColumnWidth' | 'defaultRowHeight'>;

interface Place {
  readonly left: number;
  readonly top: number;
}

const LAST_COLUMN = 16_383;
const LAST_ROW = 1_048_575;

export function anchorAt({ left, top }: Place, sizes: Sizes): Anchor {
  const [column, right] = cellAt(left, LAST_COLUMN, widths(sizes));
  const [row, down] = cellAt(top, LAST_ROW, heights(sizes));
  return { row, column, right, down };
}

export function placeOf({ row, column, right, down }: Anchor, sizes: Sizes): Place {
  const { columns, rows, defaultColumnWidth, defaultRowHeight } = sizes;
  let left = column * defaultColumnWidth + right;
  for (const { first, last, width, hidden } of columns) {
    const before = Math.min(last + 1, column) - first;
    if (before > 0) left += before * ((hidden ? 0 : (width ?? defaultColumnWidth)) - defaultColumnWidth);
  }
  let top = row * defaultRowHeight + down;
  for (const each of rows)
    if (each.row < row) top += (each.hidden ? 0 : (each.height ?? defaultRowHeight)) - defaultRowHeight;
  return { left, top };
}

/** The column or row in which a place lies, and how far in. */
function cellAt(place: number, last: number, sizeOf: (index: number) => number): [number, number] {
  let rest = place;
  for (let index = 0; index < last; index += 1) {
    const size = sizeOf(index);
    if (rest < size) return [index, rest];
    rest -= size;
  }
  return [last, 0];
}

function widths({ columns, defaultColumnWidth }: Sizes): (index: number) => number {
  return (index) => {
    const found = columns.find(({ first, last }) => index >= first && index <= last);
    return found?.hidden === true ? 0 : (found?.width ?? defaultColumnWidth);
  };
}

function heights({ rows, defaultRowHeight }: Sizes): (index: number) => number {
  const sizes = new Map(rows.map(({ row, height, hidden }) => [row, hidden ? 0 : height]));
  return (index) => sizes.get(index) ?? defaultRowHeight;
}
