/** The blank cells that answers may come to fill: those that a formula spills into when more is typed. */
import type { Area } from '../contents';
import { placesIn } from '../places';
import { filledArea } from './address';
import type { FormulaCell, PortableBook } from './book';
import { placeKey } from './book';

export class Rooms {
  private readonly taken = new Map<string, FormulaCell>();

  constructor(private readonly book: PortableBook) {
    for (const cell of book.formulas) this.give(cell, filledArea(cell));
  }

  /** Whether nothing else stands in the area or may come to; from then on it is that formula's. */
  take(cell: FormulaCell, area: Area): boolean {
    const isFree = placesIn(area).every(({ row, column }) => {
      const owner = this.taken.get(placeKey(cell.sheet, row, column));
      return owner === cell || (owner === undefined && (this.book.valueAt(cell.sheet, row, column) ?? '') === '');
    });
    if (isFree) this.give(cell, area);
    return isFree;
  }

  private give(cell: FormulaCell, area: Area): void {
    for (const { row, column } of placesIn(area)) this.taken.set(placeKey(cell.sheet, row, column), cell);
  }
}
