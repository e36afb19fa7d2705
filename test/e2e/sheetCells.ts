/** The cells of a written sheet, found by what people see: the text of a row and of a heading. */
import { cellAddress } from '../../src/sheets/address';
import type { WorkbookPage } from './workbookPage';

type Cell = string | number | boolean;

export class SheetCells {
  private constructor(readonly cells: readonly (readonly Cell[])[]) {}

  static async of(book: WorkbookPage, sheet: string, range = 'A1:Z90'): Promise<SheetCells> {
    return new SheetCells(await book.values(range, sheet));
  }

  /** The first row, from 0, that has this text in this column, or in any; from a row on. */
  row(text: string, column?: number, from = 0): number {
    const found = this.cells.findIndex(
      (row, index) => index >= from && (column === undefined ? row.includes(text) : row[column] === text),
    );
    if (found < 0) throw new Error(`no row has ${text}:\n${this.cells.slice(0, 12).join('\n')}`);
    return found;
  }

  column(heading: string, row = this.row(heading)): number {
    const found = this.cells[row]?.indexOf(heading) ?? -1;
    if (found < 0) throw new Error(`no ${heading} in ${this.cells[row]?.join(' | ')}`);
    return found;
  }

  at(row: number, column: number): Cell {
    return this.cells[row]?.[column] ?? '';
  }

  /** The cells below a heading, as many as there are rows. */
  below(heading: string, rows: number, row = this.row(heading)): Cell[] {
    const column = this.column(heading, row);
    return Array.from({ length: rows }, (_, index) => this.at(row + 1 + index, column));
  }

  address(row: number, column: number): string {
    return cellAddress(row, column);
  }
}
