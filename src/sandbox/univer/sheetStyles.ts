/**
 * The looks of a sheet's cells. A block that the add-in writes gets its fill, its letters and its lines in a dozen calls,
 * each of which would go through all of Univer: within a batch they are kept until something else is done, and then
 * made as one change.
 */
import type { ICellData, IStyleData, Nullable, Worksheet } from '@univerjs/core';
import { SetStyleCommand } from '@univerjs/sheets';
import { boundingBox, cellBox, type Box } from '../objects/address';
import type { Border, Borders, Side } from '../objects/port';
import { borderAt, bordersAt, borderStyle, type BorderChange } from './borders';
import type { CellWriter } from './cellWriter';

export type StyleChange = (row: number, column: number) => IStyleData | null;

export class SheetStyles {
  readonly #model: () => Worksheet;
  readonly #cells: CellWriter;
  readonly #isInBatch: () => boolean;
  #kept = new Map<number, Map<number, IStyleData>>();
  #box: Box | null = null;

  constructor(model: () => Worksheet, cells: CellWriter, isInBatch: () => boolean) {
    this.#model = model;
    this.#cells = cells;
    this.#isInBatch = isInBatch;
  }

  /** Without what lights and other rules of the moment draw over the cell, which asks every one of them. */
  at(row: number, column: number): IStyleData {
    const model = this.#model();
    const own = model.getComposedCellStyleByCellData(row, column, model.getCellRaw(row, column));
    return laidOver(own, this.#kept.get(row)?.get(column));
  }

  borders(row: number, column: number): Borders {
    return bordersAt((at, across) => this.#inGrid(at, across), row, column);
  }

  border(row: number, column: number, side: Side): Border | null {
    return borderAt((at, across) => this.#inGrid(at, across), row, column, side);
  }

  change(box: Box, change: StyleChange): void {
    for (let row = box.top; row <= box.bottom; row += 1) {
      for (let column = box.left; column <= box.right; column += 1) {
        const style = change(row, column);
        if (style !== null) this.#keep(row, column, style);
      }
    }
    if (!this.#isInBatch()) this.settle();
  }

  /**
   * `around` is the box with the neighbours that hold some of its lines. What a cell changes is asked once and before
   * its neighbour gives up the line between them: it may be the line that is changed.
   */
  changeBorders(box: Box, around: Box, change: BorderChange): void {
    const styleAt = (row: number, column: number): Nullable<IStyleData> => this.#inGrid(row, column);
    const known = new Map<string, ReturnType<BorderChange>>();
    const changeOnce: BorderChange = (row, column) => {
      const key = `${row},${column}`;
      const found = known.get(key) ?? change(row, column);
      known.set(key, found);
      return found;
    };
    this.change(around, (row, column) => borderStyle({ box, change: changeOnce, styleAt }, row, column));
  }

  remove(box: Box): void {
    this.settle();
    const without = (row: number, column: number): ICellData | null =>
      this.#model().getCellRaw(row, column)?.s ? this.#styled(row, column, null) : null;
    this.#cells.change(box, without, SetStyleCommand.id);
  }

  /** Before anything else is done or read: what was kept is there. */
  settle(): void {
    const [box, kept] = [this.#box, this.#kept];
    if (box === null) return;
    this.#box = null;
    this.#kept = new Map();
    const styled = (row: number, column: number): ICellData | null => {
      const style = kept.get(row)?.get(column);
      return style === undefined ? null : this.#styled(row, column, style);
    };
    this.#cells.change(box, styled, SetStyleCommand.id);
  }

  #keep(row: number, column: number, style: IStyleData): void {
    const cells = this.#kept.get(row) ?? new Map<number, IStyleData>();
    this.#kept.set(row, cells);
    cells.set(column, laidOver(cells.get(column) ?? {}, style));
    const cell = cellBox(row, column);
    this.#box = this.#box === null ? cell : boundingBox(this.#box, cell);
  }

  #inGrid(row: number, column: number): IStyleData | null {
    const model = this.#model();
    const isInside = row >= 0 && column >= 0 && row < model.getRowCount() && column < model.getColumnCount();
    return isInside ? this.at(row, column) : null;
  }

  /**
   * A change of format alone, naming type and formula again. Univer puts the command that runs on top, such as the
   * scrolling after frozen panes, in the place of our mark for "style only", and then deletes a formula it does not
   * see.
   */
  #styled(row: number, column: number, style: ICellData['s']): ICellData {
    const { t, f, si } = this.#model().getCellRaw(row, column) ?? {};
    return { s: style, ...(typeof t === 'number' && { t }), ...(f && { f }), ...(si && { si }) };
  }
}

/** Univer's own convention for a change of style: null takes away, and each line is a property of its own. */
function laidOver(own: IStyleData, change: IStyleData | undefined): IStyleData {
  if (change === undefined) return own;
  const lines = own.bd || change.bd ? { bd: { ...own.bd, ...change.bd } } : {};
  return { ...own, ...change, ...lines };
}
