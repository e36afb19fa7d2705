import type { IRange } from '@univerjs/core';
import { COLUMNS, ROWS, type Box } from '../objects/address';

export function boxOf(range: IRange): Box {
  return { top: range.startRow, left: range.startColumn, bottom: range.endRow, right: range.endColumn };
}

export function rangeOf(box: Box): IRange {
  return { startRow: box.top, startColumn: box.left, endRow: box.bottom, endColumn: box.right };
}

/** Whole rows and columns come back cut to the grid's present size, or as NaN: make them Excel's again. */
export function selectedBox(range: IRange, gridRows: number, gridColumns: number): Box {
  const wholeColumn = Number.isNaN(range.startRow) || (range.startRow === 0 && range.endRow >= gridRows - 1);
  const wholeRow = Number.isNaN(range.startColumn) || (range.startColumn === 0 && range.endColumn >= gridColumns - 1);
  return {
    top: wholeColumn ? 0 : range.startRow,
    bottom: wholeColumn ? ROWS - 1 : range.endRow,
    left: wholeRow ? 0 : range.startColumn,
    right: wholeRow ? COLUMNS - 1 : range.endColumn,
  };
}
