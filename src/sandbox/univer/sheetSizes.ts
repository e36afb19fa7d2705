/** Widths and heights of a sheet, in points, and which columns are hidden. */
import type { Injector, Worksheet } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/facade';
import { cellBox, type Box } from '../objects/address';
import { hideColumns, setEmptyColumnsWidth, type Columns } from './columnChanges';
import { columnWidthFor, type MeasuredCell } from './columnFit';

/** Univer measures in pixels at 96 per inch, Excel in points at 72. */
const POINTS_PER_PIXEL = 0.75;

/** What sizes need of their sheet, asked anew each time. */
interface Sized {
  readonly model: () => Worksheet;
  readonly facade: () => FWorksheet;
  readonly grow: (box: Box) => void;
  readonly isEmpty: (columns: Columns) => boolean;
}

export class SheetSizes {
  constructor(
    private readonly injector: Injector,
    private readonly sheet: Sized,
  ) {}

  columnWidth(column: number): number {
    return this.sheet.model().getColumnWidth(column) * POINTS_PER_PIXEL;
  }

  setColumnWidth(columns: Columns, points: number): void {
    const { first, last } = columns;
    this.sheet.grow({ ...cellBox(0, first), right: last });
    const pixels = Math.round(points / POINTS_PER_PIXEL);
    if (this.sheet.isEmpty(columns)) setEmptyColumnsWidth(this.injector, this.sheet.model(), columns, pixels);
    else this.sheet.facade().setColumnWidths(first, last - first + 1, pixels);
  }

  /** As wide as the cells of each column, which `cellsOf` reads. */
  fitColumns({ first, last }: Columns, cellsOf: (column: number) => readonly MeasuredCell[]): void {
    for (let column = first; column <= last; column += 1) {
      const points = columnWidthFor(cellsOf(column));
      if (points !== null) this.setColumnWidth({ first: column, last: column }, points);
    }
  }

  isColumnHidden(column: number): boolean {
    return !this.sheet.model().getColVisible(column);
  }

  hideColumns(columns: Columns, hidden: boolean): void {
    this.sheet.grow({ ...cellBox(0, columns.first), right: columns.last });
    hideColumns(this.injector, this.sheet.model(), columns, hidden);
  }

  rowHeight(row: number): number {
    return this.sheet.model().getRowHeight(row) * POINTS_PER_PIXEL;
  }

  isRowHidden(row: number): boolean {
    return !this.sheet.model().getRowVisible(row);
  }

  setRowHeight(first: number, last: number, points: number): void {
    this.sheet.grow({ ...cellBox(first, 0), bottom: last });
    this.sheet.facade().setRowHeightsForced(first, last - first + 1, Math.round(points / POINTS_PER_PIXEL));
  }
}
