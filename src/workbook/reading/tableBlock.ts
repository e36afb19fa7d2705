/** The table around one cell: its block of cells, and the blocks above and below it that are parts of the same table. */
import { BLANK_ROWS, certainRows, isHeaded } from '../../model/scorecard/reading/continuation';
import type { CellValue } from '../../model/types';
import type { Area } from '../../sheets/address';

export interface TableReading {
  area: Area;
  cells: CellValue[][];
  /** Excel's number formats of the cells. */
  formats: string[][];
}

/** Counted from 0 within the cells in use; the last row and column are part of it. */
interface Block {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** So many lines at most stand above a table as its title. */
const TITLE_ROWS = 6;
/** "Period", ":", "2026" */
const TITLE_CELLS = 3;

function isBlankLine(cells: readonly CellValue[]): boolean {
  return cells.every((cell) => cell === '');
}

/**
 * The table around a cell, among the cells in use: the block that Ctrl+A would select, with what the reader of KPI
 * tables takes for the same table above and below one or two blank rows, and the title above it. Null where all is
 * blank.
 */
export function tableAround(used: TableReading, cell: { row: number; column: number }): TableReading | null {
  const start = blockAround(used, cell.row - used.area.row, cell.column - used.area.column);
  if (start === null) return null;
  const found = withBlocksAbove(used, start);
  if (!isHeaded(...contentOf(used, found))) return tableBelow(used, start) ?? cut(used, start);
  const title = blockAbove(used, found);
  const below = { ...found, bottom: used.area.rows - 1 };
  const rows = certainRows(...contentOf(used, below), found.bottom - found.top + 1);
  const whole = { ...found, bottom: found.top + rows - 1 };
  return cut(used, title && isTitle(used, title, whole) ? { ...whole, top: title.top } : whole);
}

/** So many rows above a selected table are looked at for its title. */
export const ROWS_ABOVE = TITLE_ROWS + BLANK_ROWS;

/**
 * A selected table, with the title above it where it begins with its headings. What is `read` goes beyond the selection
 * by rows above, and by columns beside it, which tell whether what stands above belongs to it alone.
 */
export function withTitle(read: TableReading, selected: Area): TableReading {
  const [top, left] = [selected.row - read.area.row, selected.column - read.area.column];
  const block = { top, bottom: top + selected.rows - 1, left, right: left + selected.columns - 1 };
  const above = { ...read, cells: read.cells.slice(0, top), area: { ...read.area, rows: top } };
  const title = isHeaded(...contentOf(read, block)) ? blockAbove(above, block) : null;
  return cut(read, title && isTitle(above, title, block) ? { ...block, top: title.top } : block);
}

/** The table of which the cell is in the title. */
function tableBelow(used: TableReading, title: Block): TableReading | null {
  const row = used.cells.findIndex((cells, at) => at > title.bottom && !isBlankLine(cells));
  if (row < 0 || row > title.bottom + BLANK_ROWS + 1 || !isTitle(used, title, { ...title, right: Infinity }))
    return null;
  const column = (used.cells[row] ?? []).findIndex((cell, at) => at >= title.left && cell !== '');
  const block = column < 0 ? null : blockAround(used, row, column);
  const isBelow = block !== null && block.left <= title.left + 1 && isHeaded(...contentOf(used, block));
  return isBelow ? tableAround(used, { row: used.area.row + row, column: used.area.column + column }) : null;
}

/** From the highest block above of which the reader says that the table goes on down to this one. */
function withBlocksAbove(used: TableReading, start: Block): Block {
  let best = start;
  let joined = start;
  for (;;) {
    const above = blockAbove(used, joined);
    if (above === null) return best;
    joined = union(above, joined);
    const [cells, formats] = contentOf(used, { ...joined, bottom: used.area.rows - 1 });
    const filled = above.bottom - joined.top + 1;
    if (!isHeaded(cells.slice(0, filled), formats)) continue;
    if (certainRows(cells, formats, filled) <= start.bottom - joined.top) return best;
    best = joined;
  }
}

/** The block above in the same columns, where no more than the blank rows of a table lie between. */
function blockAbove(used: TableReading, { top, left, right }: Block): Block | null {
  for (let row = top - 1; row >= Math.max(0, top - 1 - BLANK_ROWS); row -= 1) {
    const column = (used.cells[row] ?? []).findIndex((cell, at) => at >= left && at <= right && cell !== '');
    const block = column < 0 ? null : blockAround(used, row, column);
    if (block !== null) return block;
  }
  return null;
}

/** A few lines of words, none of which is a row of a table. */
function isTitle(used: TableReading, title: Block, { left, right }: Block): boolean {
  const [lines] = contentOf(used, title);
  const filled = lines.map((line) => line.filter((cell) => cell !== ''));
  const isWithin = title.left >= left && title.right <= right;
  const areLines = filled.every((line) => line.length <= TITLE_CELLS);
  return isWithin && lines.length <= TITLE_ROWS && areLines && filled.some((line) => line.length === 1);
}

function union(one: Block, other: Block): Block {
  return {
    top: Math.min(one.top, other.top),
    bottom: Math.max(one.bottom, other.bottom),
    left: Math.min(one.left, other.left),
    right: Math.max(one.right, other.right),
  };
}

/** The block of cells that Ctrl+A would select around a cell; null where the cell and all around it are blank. */
export function blockOf(
  { area, cells }: Omit<TableReading, 'formats'>,
  cell: { row: number; column: number },
): Area | null {
  const block = blockAround({ area, cells, formats: [] }, cell.row - area.row, cell.column - area.column);
  if (block === null) return null;
  const [row, column] = [area.row + block.top, area.column + block.left];
  return { ...area, row, column, rows: block.bottom - block.top + 1, columns: block.right - block.left + 1 };
}

/** It grows over every row and column that touches it with something in it, as Ctrl+A grows a selection. */
function blockAround({ area, cells }: TableReading, row: number, column: number): Block | null {
  let [top, bottom, left, right] = [row, row, column, column];
  const at = (line: number, place: number): CellValue => cells[line]?.[place] ?? '';
  const rowFilled = (line: number): boolean =>
    !isBlankLine(Array.from({ length: right - left + 3 }, (_, index) => at(line, left - 1 + index)));
  const columnFilled = (place: number): boolean =>
    !isBlankLine(Array.from({ length: bottom - top + 3 }, (_, index) => at(top - 1 + index, place)));
  for (let grows = true; grows;) {
    grows = true;
    if (rowFilled(top - 1)) top -= 1;
    else if (rowFilled(bottom + 1)) bottom += 1;
    else if (columnFilled(left - 1)) left -= 1;
    else if (columnFilled(right + 1)) right += 1;
    else grows = false;
  }
  // The cell may lie outside the cells in use.
  [top, left] = [Math.max(top, 0), Math.max(left, 0)];
  [bottom, right] = [Math.min(bottom, area.rows - 1), Math.min(right, area.columns - 1)];
  if (bottom < top || right < left) return null;
  const block = { top, bottom, left, right };
  return contentOf({ area, cells, formats: [] }, block)[0].every(isBlankLine) ? null : block;
}

function contentOf({ cells, formats }: TableReading, block: Block): [CellValue[][], string[][]] {
  const within = <Cell>(rows: readonly Cell[][]): Cell[][] =>
    rows.slice(block.top, block.bottom + 1).map((row) => row.slice(block.left, block.right + 1));
  return [within(cells), within(formats)];
}

function cut(used: TableReading, block: Block): TableReading {
  const [cells, formats] = contentOf(used, block);
  const [row, column] = [used.area.row + block.top, used.area.column + block.left];
  return {
    area: { ...used.area, row, column, rows: cells.length, columns: block.right - block.left + 1 },
    cells,
    formats,
  };
}
