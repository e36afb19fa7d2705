/** The sheet of intermediate results: tables below each other, each with a title and headings, for a person to read. */
import { FAST, cellReference } from './formula/tree';
import type { Formula, Reference } from './formula/tree';

/** What an array formula fills, from its own cell on. */
export interface Size {
  readonly rows: number;
  readonly columns: number;
}

export interface HelperCell {
  readonly row: number;
  readonly column: number;
  readonly content: { readonly text: string } | { readonly formula: Formula; readonly fills?: Size };
  readonly style: 'title' | 'heading' | 'label' | 'result';
}

export interface HelperEnd {
  readonly row: number;
  readonly cells: number;
}

/** The first column has the labels of rows. */
const FIRST = 1;

export class HelperSheet {
  readonly cells: HelperCell[] = [];
  private row = 0;

  /** Where the sheet ends now, to go back to. */
  get end(): HelperEnd {
    return { row: this.row, cells: this.cells.length };
  }

  /** Forgets what was written since, for a formula that turned out to have no plain form. */
  backTo({ row, cells }: HelperEnd): void {
    this.row = row;
    this.cells.length = cells;
  }

  constructor(readonly name: string) {}

  /** A table below those there are. */
  table(title: string, headings: readonly string[], rows: number): HelperTable {
    const top = this.row;
    this.write(top, 0, title, 'title');
    headings.forEach((heading, column) => this.write(top + 1, column + FIRST, heading, 'heading'));
    this.row = top + 2 + rows + 1;
    return new HelperTable(this, top + 2, rows);
  }

  write(row: number, column: number, text: string, style: HelperCell['style']): void {
    if (text !== '') this.cells.push({ row, column, content: { text }, style });
  }
}

export class HelperTable {
  private columns = 0;

  constructor(
    private readonly sheet: HelperSheet,
    private readonly top: number,
    readonly rows: number,
  ) {}

  label(row: number, text: string): void {
    this.sheet.write(this.top + row, 0, text, 'label');
  }

  /** Writes a cell and answers the reference to it. */
  put(row: number, column: number, formula: Formula): Reference {
    const place = { row: this.top + row, column: FIRST + column };
    this.sheet.cells.push({ ...place, content: { formula }, style: 'result' });
    this.columns = Math.max(this.columns, column + 1);
    return this.cell(row, column);
  }

  /** Writes an array formula of the old kind over its cells and answers them. */
  putArray(row: number, column: number, fills: Size, formula: Formula): Reference {
    const place = { row: this.top + row, column: FIRST + column };
    this.sheet.cells.push({ ...place, content: { formula, fills }, style: 'result' });
    return this.range(row, column, fills.rows, fills.columns);
  }

  cell(row: number, column: number): Reference {
    return cellReference(this.sheet.name, this.top + row, FIRST + column);
  }

  range(top: number, left: number, rows: number, columns: number): Reference {
    const [row, column] = [this.top + top, FIRST + left];
    const area = { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
    return { kind: 'reference', sheet: this.sheet.name, area, fixed: FAST, whole: null };
  }

  /** The cells of a column from the first row to the last, or of as many as are told. */
  column(column: number, rows = this.rows): Reference {
    return this.range(0, column, rows, 1);
  }
}
