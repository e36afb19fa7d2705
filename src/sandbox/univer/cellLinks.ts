/** Links in the cells themselves, among what Univer leaves to others: so they follow rows, columns, copies and undo. */
import type { ICellData, Nullable, Worksheet } from '@univerjs/core';
import type { Box } from '../objects/address';
import type { CellLink, LinkPort } from '../objects/port';
import type { CellWriter } from './cellWriter';

export class CellLinks implements LinkPort {
  readonly #model: () => Worksheet;
  readonly #cells: CellWriter;

  constructor(model: () => Worksheet, cells: CellWriter) {
    this.#model = model;
    this.#cells = cells;
  }

  at(row: number, column: number): CellLink | null {
    return linkIn(this.#model().getCellRaw(row, column));
  }

  set(box: Box, link: CellLink): void {
    this.#cells.change(box, (row, column) => ({ ...this.#kept(row, column), ...withLink(link) }));
  }

  remove(box: Box): void {
    this.#cells.change(box, (row, column) =>
      this.at(row, column) === null ? null : { ...this.#kept(row, column), ...NO_LINK },
    );
  }

  /** Named again, as where only a look changes (SheetStyles): what a change does not name may go. */
  #kept(row: number, column: number): ICellData {
    const { t, f, si } = this.#model().getCellRaw(row, column) ?? {};
    return { ...(typeof t === 'number' && { t }), ...(f && { f }), ...(si && { si }) };
  }
}

/** Null takes away, as in all of Univer's changes of cells; its type does not say so. */
const NO_LINK = { custom: null } as unknown as ICellData;

export function withLink(link: CellLink): Pick<ICellData, 'custom'> {
  return { custom: { link } };
}

export function linkIn(cell: Nullable<ICellData>): CellLink | null {
  return (cell?.custom?.['link'] as CellLink | undefined) ?? null;
}
