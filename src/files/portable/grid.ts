/** What a formula answers, cell by cell: a rectangle of formulas of one value each. */
import type { Formula, Reference } from './formula/tree';
import { cellReference, FREE } from './formula/tree';
import { NOT_AVAILABLE } from './formula/template';

export interface Grid {
  readonly rows: number;
  readonly columns: number;
  readonly at: (row: number, column: number) => Formula;
  /** Where its cells stand, if they stand together. */
  readonly range: Reference | null;
}

export function scalar(formula: Formula): Grid {
  const range = formula.kind === 'reference' ? formula : null;
  return { rows: 1, columns: 1, at: () => formula, range };
}

export function grid(rows: number, columns: number, at: Grid['at']): Grid {
  return { rows, columns, at, range: null };
}

export function rangeGrid(range: Reference): Grid {
  const { sheet, area, fixed } = range;
  const [rows, columns] = [area.bottom - area.top + 1, area.right - area.left + 1];
  // A cell of a range moves with the formula that names it; a range of one cell keeps its own $.
  const marks = rows * columns === 1 ? fixed : FREE;
  return { rows, columns, range, at: (row, column) => cellReference(sheet, area.top + row, area.left + column, marks) };
}

/** The cell that stands at a place of an answer that several grids have together; #N/A outside of a smaller one. */
export function spread({ rows, columns, at }: Grid, row: number, column: number): Formula {
  const [i, j] = [rows === 1 ? 0 : row, columns === 1 ? 0 : column];
  return i < rows && j < columns ? at(i, j) : NOT_AVAILABLE;
}

/** Cell by cell, as Excel's operators combine what they are given. */
export function each(grids: readonly Grid[], formula: (...cells: Formula[]) => Formula): Grid {
  const rows = Math.max(1, ...grids.map((one) => one.rows));
  const columns = Math.max(1, ...grids.map((one) => one.columns));
  return grid(rows, columns, (row, column) => formula(...grids.map((one) => spread(one, row, column))));
}

export function transposed({ rows, columns, at }: Grid): Grid {
  return grid(columns, rows, (row, column) => at(column, row));
}

/** A list in the order of its cells, whichever way it lies. */
export function listed({ rows, columns, at }: Grid): Formula[] {
  return Array.from({ length: rows * columns }, (_, index) => at(Math.floor(index / columns), index % columns));
}

export function cellsOf({ rows, columns, at }: Grid): Formula[][] {
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => at(row, column)));
}

/** A part of a range, with its edges held fast. */
export function part({ sheet, area }: Reference, top: number, left: number, rows: number, columns: number): Reference {
  const [row, column] = [area.top + top, area.left + left];
  return {
    kind: 'reference',
    sheet,
    area: { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 },
    fixed: { firstRow: true, firstColumn: true, lastRow: true, lastColumn: true },
    whole: null,
  };
}

/** Cells that are made once, however often they are asked for. */
export function remembered({ rows, columns, at, range }: Grid): Grid {
  const known = new Map<number, Formula>();
  return {
    rows,
    columns,
    range,
    at: (row, column) => {
      const place = row * columns + column;
      const cell = known.get(place) ?? at(row, column);
      known.set(place, cell);
      return cell;
    },
  };
}
