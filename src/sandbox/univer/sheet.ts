/** One worksheet: the port of the Excel objects over Univer's model and commands, never over its screen. */
import { BooleanNumber, type Injector, type Worksheet } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import { COLUMNS, ROWS, columnCount, contains, intersection, rowCount, type Box } from '../objects/address';
import type { Border, Borders, CellFormat, CellValue, FrozenPanes, PageSetup, SheetPort, Side } from '../objects/port';
import { invalidArgument, invalidOperation, itemNotFound } from '../protocol/errors';
import type { BorderChange } from './borders';
import { formatOf, styleOf } from './cellFormat';
import { usedBox, valueIn } from './cellContents';
import { cellInput } from './cellInput';
import { CellLinks } from './cellLinks';
import { CellWriter } from './cellWriter';
import { SheetCharts } from './charts';
import { SheetComments } from './comments';
import type { KeptBesideSheets } from './keptBesideSheets';
import type { Locks } from './locks';
import { UNSET, type PageSetups } from './pageSetups';
import type { Protections } from './protections';
import { SheetRules } from './rules';
import { SheetSizes } from './sheetSizes';
import { SheetStyles } from './sheetStyles';
import type { Spills } from './spill';

export class Sheet implements SheetPort {
  readonly id: string;
  readonly rules: SheetRules;
  readonly comments: SheetComments;
  readonly links: CellLinks;
  readonly charts: SheetCharts;
  readonly #workbook: FWorkbook;
  readonly #spills: Spills;
  readonly #pageSetups: PageSetups;
  readonly #protections: Protections;
  readonly #locks: Locks;
  readonly #formulas: FormulaDataModel;
  readonly #cells: CellWriter;
  readonly #styles: SheetStyles;
  readonly #sizes: SheetSizes;

  constructor(injector: Injector, workbook: FWorkbook, spills: Spills, kept: KeptBesideSheets, id: string) {
    this.id = id;
    this.#workbook = workbook;
    this.#spills = spills;
    this.#pageSetups = kept.pageSetups;
    this.#protections = kept.protections;
    this.#locks = kept.locks;
    this.charts = new SheetCharts(kept.charts, id, () => kept.chartsChanged());
    this.#cells = new CellWriter(injector, workbook.getId(), id, () => this.gridSize);
    this.#styles = new SheetStyles(
      () => this.#model,
      this.#cells,
      () => kept.isInBatch(),
    );
    this.#sizes = new SheetSizes(injector, {
      model: () => this.#model,
      facade: () => this.facade,
      grow: (box) => this.#cells.grow(box),
      isEmpty: ({ first, last }) => this.usedBox(true, { top: 0, left: first, bottom: ROWS - 1, right: last }) === null,
    });
    this.#formulas = injector.get(FormulaDataModel);
    this.rules = new SheetRules(injector, workbook.getId(), id);
    this.comments = new SheetComments(injector, workbook.getId(), id);
    this.links = new CellLinks(() => this.#model, this.#cells);
  }

  get name(): string {
    return this.#model.getName();
  }

  get visible(): boolean {
    return this.#model.isSheetHidden() !== BooleanNumber.TRUE;
  }

  get tabColor(): string {
    return this.#model.getTabColor() ?? '';
  }

  get gridlines(): boolean {
    return !this.facade.hasHiddenGridLines();
  }

  get frozen(): FrozenPanes {
    const { xSplit, ySplit } = this.#model.getFreeze();
    return { rows: ySplit, columns: xSplit };
  }

  get pageSetup(): PageSetup {
    // A file of before may know less of its page.
    return { ...UNSET, ...this.#pageSetups.get(this.id) };
  }

  get isProtected(): boolean {
    return this.#protections.get(this.id) ?? false;
  }

  get facade(): FWorksheet {
    const facade = this.#workbook.getSheetBySheetId(this.id);
    if (facade === null) throw itemNotFound();
    return facade;
  }

  get gridSize(): { readonly rows: number; readonly columns: number } {
    return { rows: this.#model.getRowCount(), columns: this.#model.getColumnCount() };
  }

  get #model(): Worksheet {
    const model = this.#workbook.getWorkbook().getSheetBySheetId(this.id);
    if (!model) throw itemNotFound();
    return model;
  }

  /** The box in a grid that has room for it; of whole rows and columns, what the grid has now. */
  reach(box: Box): Box {
    const whole = rowCount(box) === ROWS || columnCount(box) === COLUMNS;
    if (!whole) this.#cells.grow(box);
    const reachable = this.allocated(box);
    if (reachable === null) throw invalidArgument();
    return reachable;
  }

  allocated(box: Box): Box | null {
    const { rows, columns } = this.gridSize;
    return intersection(box, { top: 0, left: 0, bottom: rows - 1, right: columns - 1 });
  }

  value(row: number, column: number): CellValue {
    return valueIn(this.#model.getCellRaw(row, column), () => this.#spills.cell(this.id, row, column));
  }

  formula(row: number, column: number): string | null {
    const cell = this.#model.getCellRaw(row, column);
    if (!cell?.f && !cell?.si) return null;
    return this.#formulas.getFormulaStringByCell(row, column, this.id, this.#workbook.getId()) ?? null;
  }

  text(row: number, column: number): string {
    this.#styles.settle();
    const value = this.value(row, column);
    if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
    // Not getCell: what is drawn depends on the column's width.
    const shown = this.#model.getCellValueOnly(row, column)?.v;
    return String(shown ?? value);
  }

  format(row: number, column: number): CellFormat {
    return formatOf(this.#styles.at(row, column));
  }

  borders(row: number, column: number): Borders {
    return this.#styles.borders(row, column);
  }

  border(row: number, column: number, side: Side): Border | null {
    return this.#styles.border(row, column, side);
  }

  isLocked(row: number, column: number): boolean {
    return this.#locks.get(this.id)?.findLast(({ box }) => contains(box, row, column))?.locked ?? true;
  }

  usedBox(valuesOnly: boolean, within: Box): Box | null {
    this.#styles.settle();
    return usedBox(this.#model, this.#spills.arrays(this.id), valuesOnly, within);
  }

  spillFrom(row: number, column: number): Box | null {
    return this.#spills.from(this.id, row, column);
  }

  spillParent(row: number, column: number): { row: number; column: number } | null {
    return this.#spills.parent(this.id, row, column);
  }

  write(box: Box, entry: (row: number, column: number) => CellValue | null): void {
    this.#cells.change(box, (row, column) => {
      const value = entry(row, column);
      if (value === null) return null;
      const format = this.format(row, column).numberFormat;
      const { cell, numberFormat } = cellInput(value, format);
      return numberFormat === undefined || format !== 'General' ? cell : { ...cell, s: styleOf({ numberFormat }) };
    });
  }

  setFormat(box: Box, format: (row: number, column: number) => Partial<CellFormat> | null): void {
    this.#styles.change(this.reach(box), (row, column) => {
      const changed = format(row, column);
      return changed === null ? null : styleOf(changed);
    });
  }

  setBorders(box: Box, change: BorderChange): void {
    const within = this.reach(box);
    const { top, left, bottom, right } = within;
    const around = { top: Math.max(0, top - 1), left: Math.max(0, left - 1), bottom: bottom + 1, right: right + 1 };
    this.#styles.changeBorders(within, this.allocated(around) ?? within, change);
  }

  /** Formats of a batch that wait are there. */
  settleStyles(): void {
    this.#styles.settle();
  }

  setLocked(box: Box, locked: boolean): void {
    this.#locks.set(this.id, [...(this.#locks.get(this.id) ?? []), { box: this.reach(box), locked }]);
  }

  clear(box: Box, what: 'All' | 'Formats' | 'Contents'): void {
    const within = this.allocated(box);
    if (within === null) return;
    if (what !== 'Contents') this.#styles.remove(within);
    if (what === 'All') this.links.remove(within);
    if (what !== 'Formats') this.write(within, (row, column) => (this.#model.getCellRaw(row, column) ? '' : null));
  }

  columnWidth(column: number): number {
    return this.#sizes.columnWidth(column);
  }

  setColumnWidth(first: number, last: number, points: number): void {
    this.#sizes.setColumnWidth({ first, last }, points);
  }

  isColumnHidden(column: number): boolean {
    return this.#sizes.isColumnHidden(column);
  }

  hideColumns(first: number, last: number, hidden: boolean): void {
    this.#sizes.hideColumns({ first, last }, hidden);
  }

  rowHeight(row: number): number {
    return this.#sizes.rowHeight(row);
  }

  isRowHidden(row: number): boolean {
    return this.#sizes.isRowHidden(row);
  }

  setRowHeight(first: number, last: number, points: number): void {
    this.#sizes.setRowHeight(first, last, points);
  }

  fitColumns(box: Box): void {
    const used = this.usedBox(true, box);
    if (used === null) return;
    const rows = Array.from({ length: rowCount(used) }, (_, index) => used.top + index);
    this.#sizes.fitColumns({ first: used.left, last: used.right }, (column) =>
      rows.map((row) => ({ text: this.text(row, column), size: this.format(row, column).fontSize })),
    );
  }

  rename(name: string): void {
    this.facade.setName(name);
  }

  setVisible(visible: boolean): void {
    if (visible) this.facade.showSheet();
    else this.facade.hideSheet();
  }

  setTabColor(color: string): void {
    this.facade.setTabColor(color);
  }

  setGridlines(shown: boolean): void {
    this.facade.setHiddenGridlines(!shown);
  }

  freeze({ rows, columns }: FrozenPanes): void {
    if (rows === 0 && columns === 0) {
      this.facade.cancelFreeze();
      return;
    }
    this.facade.setFreeze({
      startRow: rows === 0 ? -1 : rows,
      ySplit: rows,
      startColumn: columns === 0 ? -1 : columns,
      xSplit: columns,
    });
  }

  setPageSetup(change: Partial<PageSetup>): void {
    this.#pageSetups.set(this.id, { ...this.pageSetup, ...change });
  }

  setProtected(isProtected: boolean): void {
    this.#protections.set(this.id, isProtected);
  }

  moveTo(position: number): void {
    this.#workbook.moveSheet(this.facade, position);
  }

  remove(): void {
    if (!this.#workbook.deleteSheet(this.id)) throw invalidOperation();
  }
}
