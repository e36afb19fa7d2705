/** Rows and cells: the one part of a file that is large, so it is gone through tag by tag. */
import { LAST_COLUMN, LAST_ROW } from '../../../sheets/address';
import type { Cell, CellContent, RowSize } from '../../contents';
import { FileError } from '../../fileError';
import { CLOSE, OPEN, type XmlScanner } from '../../markup/scanner';
import { readItem } from '../sharedStrings';
import { isTrue, numberOf } from '../values';
import { SheetFormulas, type FormulaTag } from './cellFormulas';
import { sharedText, valueOf, type ValueSources } from './cellValue';

export interface CellSources extends ValueSources {
  readonly dynamicMarks: ReadonlySet<string>;
  /** How many styles there are: a number beyond them is that of the first. */
  readonly styles: number;
}

export interface Rows {
  readonly cells: Cell[];
  readonly rows: RowSize[];
}

/** Rows between two looks at the clock. */
const BLOCK = 2000;

/** From <sheetData>, just opened, to its end; comes up for air after every block of rows. */
export function* readRows(scanner: XmlScanner, sources: CellSources): Generator<void, Rows> {
  const reader = new RowReader(scanner, sources);
  const outside = scanner.depth - 1;
  let count = 0;
  while (!(scanner.next() === CLOSE && scanner.depth === outside)) {
    if (scanner.depth !== outside + 2 || scanner.name !== 'row') continue;
    reader.readRow();
    if (++count % BLOCK === 0) yield;
  }
  return reader.ordered();
}

class RowReader {
  private readonly cells: Cell[] = [];
  private readonly rows: RowSize[] = [];
  private readonly formulas = new SheetFormulas();
  private row = -1;
  private column = -1;
  private isOrdered = true;
  private lastRow = -1;

  constructor(
    private readonly scanner: XmlScanner,
    private readonly sources: CellSources,
  ) {}

  /** A row without a number is the one below the last, a cell without an address the one beside it (18.3.1.73). */
  readRow(): void {
    const { scanner } = this;
    const number = scanner.attribute('r');
    this.row = number === null ? this.row + 1 : Number(number) - 1;
    if (!(this.row >= 0 && this.row < LAST_ROW)) throw this.damaged();
    if (this.row <= this.lastRow) this.isOrdered = false;
    this.lastRow = this.row;
    this.column = -1;
    this.size();
    const outside = scanner.depth - 1;
    while (!(scanner.next() === CLOSE && scanner.depth === outside))
      if (scanner.depth === outside + 2 && scanner.name === 'c') this.readCell();
  }

  /** Rows that stand out of order are put in order: each says where it belongs. A cell that stands twice is refused. */
  ordered(): Rows {
    if (!this.isOrdered) {
      this.cells.sort((one, other) => one.row - other.row || one.column - other.column);
      this.rows.sort((one, other) => one.row - other.row);
      this.cells.forEach((cell, index) => {
        const before = this.cells[index - 1];
        if (before?.row === cell.row && before.column === cell.column) throw this.damaged();
      });
    }
    return { cells: this.cells, rows: this.rows };
  }

  private size(): void {
    const { scanner, row } = this;
    const height = isTrue(scanner.attribute('customHeight')) ? numberOf(scanner.attribute('ht')) : null;
    const hidden = isTrue(scanner.attribute('hidden'));
    const style = isTrue(scanner.attribute('customFormat')) ? this.style() : 0;
    if (height !== null || hidden || style !== 0) this.rows.push({ row, height, hidden, style });
  }

  private style(): number {
    const style = Number(this.scanner.attribute('s') ?? 0);
    return style > 0 && style < this.sources.styles ? style : 0;
  }

  private place(): void {
    const address = this.scanner.attribute('r');
    if (address === null) this.column++;
    else {
      let column = 0;
      let at = 0;
      for (; at < address.length; at++) {
        const letter = address.charCodeAt(at) & ~0x20;
        if (letter < 0x41 || letter > 0x5a) break;
        column = column * 26 + letter - 0x40;
      }
      if (Number(address.slice(at)) !== this.row + 1) throw this.damaged();
      if (column - 1 <= this.column) this.isOrdered = false;
      this.column = column - 1;
    }
    if (!(this.column >= 0 && this.column < LAST_COLUMN)) throw this.damaged();
  }

  private readCell(): void {
    const { scanner, sources } = this;
    this.place();
    const { row, column } = this;
    const style = this.style();
    const type = scanner.attribute('t');
    const mark = scanner.attribute('cm');
    const outside = scanner.depth - 1;
    let value: CellContent | null = null;
    let tag: FormulaTag | undefined;
    let text = '';
    let isRich = false;
    while (scanner.depth > outside) {
      if (scanner.next() !== OPEN) continue;
      if (scanner.name === 'v') {
        const content = scanner.content();
        value = valueOf(type, content, sources);
        if (type === 's' && value !== null) isRich = sharedText(content.trim(), sources).isRich;
      } else if (scanner.name === 'f') {
        tag = this.formulaTag();
        text = scanner.content();
      } else if (scanner.name === 'is') {
        const item = readItem(scanner);
        value = item.text;
        isRich = item.isRich;
      } else scanner.skip();
    }
    const isDynamic = mark !== null && sources.dynamicMarks.has(mark);
    const formula = tag === undefined ? undefined : this.formulas.read(row, column, tag, text, isDynamic);
    if (formula !== undefined) this.cells.push({ row, column, value, formula, style });
    else if (isRich) this.cells.push({ row, column, value, style, isRichText: true });
    else if (value !== null || style !== 0) this.cells.push({ row, column, value, style });
  }

  private formulaTag(): FormulaTag {
    const { scanner } = this;
    const kind = scanner.attribute('t');
    if (kind === null) return PLAIN;
    return {
      kind,
      ref: scanner.attribute('ref'),
      group: scanner.attribute('si'),
      rowInput: scanner.attribute('r1'),
      columnInput: scanner.attribute('r2'),
      isTwoWay: isTrue(scanner.attribute('dt2D')),
      isRow: isTrue(scanner.attribute('dtr')),
    };
  }

  private damaged(): FileError {
    return new FileError('damagedFile', { what: this.sources.part });
  }
}

const PLAIN: FormulaTag = {
  kind: null,
  ref: null,
  group: null,
  rowInput: null,
  columnInput: null,
  isTwoWay: false,
  isRow: false,
};
