import { FileError } from '../../fileError';
import { CLOSE, END, OPEN, XmlScanner } from '../../markup/scanner';
import { readTree, type XmlElement } from '../../markup/tree';
import { areaOf } from '../areas';
import { prefixAt } from '../xml/tags';
import type { ArrayPlace, CellPlace, RowPlace, SharedCell, SharedGroup, SheetPlaces } from './places';

/** The columns that are asked for, row by row; a row without any is asked for itself. */
export type Wanted = ReadonlyMap<number, ReadonlySet<number>>;

/** One pass over a sheet. Rows and cells must rise, as in every file that Excel opens. */
export function scanSheet(source: string, part: string, wanted: Wanted): SheetPlaces {
  return new SheetScan(source, part, wanted).places();
}

class SheetScan {
  private readonly scanner: XmlScanner;
  private readonly rows = new Map<number, RowPlace>();
  private readonly arrays: ArrayPlace[] = [];
  private readonly groups = new Map<string, SharedGroup>();
  private readonly shared: SharedGroup[] = [];
  /** Rows that are still to come, the next one last. */
  private readonly toCome: number[];
  private row = -1;

  constructor(
    private readonly source: string,
    private readonly part: string,
    private readonly wanted: Wanted,
  ) {
    this.scanner = new XmlScanner(source);
    this.toCome = [...wanted.keys()].sort((a, b) => b - a);
  }

  places(): SheetPlaces {
    const { scanner, source } = this;
    scanner.next();
    const root = { start: scanner.start, tagEnd: scanner.end, closing: 0 };
    const prefix = prefixAt(source, root.start);
    const children: XmlElement[] = [];
    let data: SheetPlaces['data'] = null;
    for (let token = scanner.next(); token !== END; token = scanner.next()) {
      if (token === CLOSE) root.closing = scanner.start;
      if (token !== OPEN) continue;
      if (scanner.name === 'sheetData') data = this.sheetData();
      else children.push(readTree(scanner));
    }
    return {
      source,
      prefix,
      root,
      children,
      data,
      rows: this.rows,
      shared: this.shared,
      arrays: this.arrays,
    };
  }

  private sheetData(): NonNullable<SheetPlaces['data']> {
    const { scanner } = this;
    const { start, end: tagEnd, isEmpty } = scanner;
    for (let token = scanner.next(); token !== CLOSE; token = scanner.next())
      if (token === OPEN) {
        if (scanner.name === 'row') this.rowPlace();
        else scanner.skip();
      }
    const closing = isEmpty ? tagEnd : scanner.start;
    this.missingRows(Infinity, closing);
    return { start, tagEnd, end: scanner.end, closing };
  }

  private missingRows(before: number, at: number): void {
    for (let row = this.toCome.at(-1); row !== undefined && row < before; row = this.toCome.at(-1)) {
      this.toCome.pop();
      const gaps = new Map([...(this.wanted.get(row) ?? [])].map((column) => [column, at]));
      this.rows.set(row, { tag: null, start: at, isEmpty: true, cells: new Map(), gaps });
    }
  }

  private rowPlace(): void {
    const { scanner } = this;
    const number = scanner.attribute('r');
    const row = number === null ? this.row + 1 : Number(number) - 1;
    if (!(row > this.row)) throw this.damaged();
    this.row = row;
    this.missingRows(row, scanner.start);
    const wanted = this.toCome.at(-1) === row ? this.wanted.get(row) : undefined;
    if (wanted === undefined) return this.cells(null, []);
    this.toCome.pop();
    const { start, end, isEmpty } = scanner;
    const place = { cells: new Map<number, CellPlace>(), gaps: new Map<number, number>() };
    const columns = [...wanted].sort((a, b) => b - a);
    this.cells(place, columns);
    this.rows.set(row, { tag: this.source.slice(start, end), start, isEmpty, ...place });
  }

  /** Up to the closing tag of the row; `columns` are those that are to come, the next one last. */
  private cells(place: { cells: Map<number, CellPlace>; gaps: Map<number, number> } | null, columns: number[]): void {
    const { scanner } = this;
    const missing = (before: number, at: number) => {
      while ((columns.at(-1) ?? Infinity) < before) place?.gaps.set(columns.pop() ?? 0, at);
    };
    let column = -1;
    for (let token = scanner.next(); token !== CLOSE; token = scanner.next()) {
      if (token !== OPEN) continue;
      if (scanner.name !== 'c') {
        scanner.skip();
        continue;
      }
      const at = scanner.attributePlace('r');
      const here = at === null ? column + 1 : this.columnAt(at.valueStart, at.valueEnd);
      if (!(here > column)) throw this.damaged();
      column = here;
      const { start, end: tagEnd } = scanner;
      missing(column, start);
      const isDynamic = scanner.attributePlace('cm') !== null;
      const hasFormula = this.cell(column, isDynamic);
      if (place === null || columns.at(-1) !== column) continue;
      columns.pop();
      place.cells.set(column, { start, end: scanner.end, tag: this.source.slice(start, tagEnd), hasFormula });
    }
    missing(Infinity, scanner.start);
  }

  private columnAt(start: number, end: number): number {
    let number = 0;
    for (let at = start; at < end; at += 1) {
      const code = this.source.charCodeAt(at) | 0x20;
      if (code < 0x61 || code > 0x7a) break;
      number = number * 26 + code - 0x60;
    }
    return number - 1;
  }

  /** Whether it has a formula; those that concern other cells are kept. */
  private cell(column: number, isDynamic: boolean): boolean {
    const { scanner } = this;
    let hasFormula = false;
    const depth = scanner.depth - 1;
    while (scanner.depth > depth) {
      if (scanner.next() !== OPEN || scanner.name !== 'f' || scanner.depth !== depth + 2) continue;
      hasFormula = true;
      const kind = scanner.attribute('t');
      if (kind === 'shared') this.sharedFormula(column);
      else if (kind === 'array' || kind === 'dataTable')
        this.array(column, kind === 'array' && isDynamic ? 'dynamic' : kind);
    }
    return hasFormula;
  }

  private array(column: number, kind: ArrayPlace['kind']): void {
    const area = areaOf(this.scanner.attribute('ref') ?? '');
    const { row } = this;
    this.arrays.push({ row, column, kind, area: area ?? { top: row, left: column, bottom: row, right: column } });
  }

  /** The last master of that number before it is the one that is meant. */
  private sharedFormula(column: number): void {
    const { scanner, row } = this;
    const si = scanner.attribute('si') ?? '';
    const isMaster = scanner.attributePlace('ref') !== null;
    const { start } = scanner;
    const text = scanner.content();
    const cell: SharedCell = { row, column, start, end: scanner.end };
    const group = this.groups.get(si);
    if (group !== undefined && !isMaster) group.others.push(cell);
    else if (text !== '') {
      const master: SharedGroup = { si, text, master: cell, others: [] };
      this.groups.set(si, master);
      this.shared.push(master);
    }
  }

  private damaged(): FileError {
    return new FileError('damagedFile', { what: this.part });
  }
}
