/** The workbook of the page as a file would hold it. */
import { BooleanNumber, type ICellData, type IStyleData, type IWorksheetData, type Nullable } from '@univerjs/core';
import type {
  Cell,
  CellContent,
  CellFormula,
  CellStyle,
  ColumnSize,
  CustomXml,
  ErrorText,
  Link,
  RowSize,
  SheetContents,
  WorkbookContents,
} from '../../files/contents';
import { keyOf, placesIn } from '../../files/places';
import { PLAIN_STYLE } from '../../files/plain';
import type { Book } from '../univer/book';
import { linkIn } from '../univer/cellLinks';
import { boxOf } from '../univer/ranges';
import type { Sheet } from '../univer/sheet';
import { fromUniver } from './cellStyles';
import { fromStoredChart, type SheetNames } from './charts';
import { namesOf } from './opened';
import { fromPageSetup } from './prints';
import { fromStored } from './rules';
import { POINTS_PER_PIXEL, styleId } from './snapshot';

export interface HeldSheet {
  /** By which it is the same after it was renamed or moved. */
  readonly id: string;
  readonly contents: SheetContents;
  /** Of the charts of the contents, in their order. */
  readonly chartIds: readonly string[];
}

export interface Held extends Omit<WorkbookContents, 'sheets'> {
  readonly sheets: readonly HeldSheet[];
}

/** `fileStyles` keep their places: cells that nobody restyled still point to those of the file. */
export function contentsOf(book: Book, fileStyles: readonly CellStyle[]): Held {
  const { sheets: snapshots, styles: known } = book.save();
  const styles = new StyleList(fileStyles.length > 0 ? fileStyles : [PLAIN_STYLE], known);
  const names = namesOf(book);
  const sheets = book.sheets.map((sheet) => ({
    id: sheet.id,
    contents: sheetContents(sheet, snapshots[sheet.id] ?? {}, styles, names),
    chartIds: sheet.charts.list().map(({ id }) => id),
  }));
  return {
    sheets,
    activeSheet: book.sheets.findIndex(({ id }) => id === book.activeSheet.id),
    styles: styles.all,
    names: book.names.map(({ name, formula, comment, visible }) => ({
      name,
      formula: formula.replace(/^=/, ''),
      sheet: null,
      hidden: !visible,
      comment,
    })),
    customXml: [...book.customXml].map(([id, xml]): CustomXml => ({ id, namespace: namespaceOf(xml), xml })),
    calendar: 1900,
    isProtected: book.isProtected,
    unseen: [],
  };
}

/** Of the document's first element. */
function namespaceOf(xml: string): string {
  const root = /<[^?!][^>]*>/.exec(xml)?.[0] ?? '';
  const prefix = /^<([^\s/>:]+):/.exec(root)?.[1];
  const declared = new RegExp(`xmlns${prefix === undefined ? '' : `:${prefix}`}\\s*=\\s*["']([^"']*)["']`);
  return declared.exec(root)?.[1] ?? '';
}

/** The styles of the file, and after them those that came since, each once. */
class StyleList {
  readonly all: CellStyle[];
  readonly #known: Readonly<Record<string, Nullable<IStyleData>>>;
  readonly #ofFile: ReadonlyMap<string, number>;
  readonly #places = new Map<string, number>();

  constructor(ofFile: readonly CellStyle[], known: Readonly<Record<string, Nullable<IStyleData>>>) {
    this.all = [...ofFile];
    this.#known = known;
    this.#ofFile = new Map(ofFile.map((_, place) => [styleId(place), place]));
  }

  place(style: ICellData['s'], locked: boolean): number {
    const ofFile = typeof style === 'string' ? this.#ofFile.get(style) : style ? undefined : 0;
    if (ofFile !== undefined && (this.all[ofFile]?.locked ?? true) === locked) return ofFile;
    const data = typeof style === 'string' ? this.#known[style] : style;
    const look = ofFile === undefined ? fromUniver(data) : (this.all[ofFile] ?? PLAIN_STYLE);
    return this.#placeOf({ ...look, locked });
  }

  #placeOf(style: CellStyle): number {
    const key = JSON.stringify(style);
    const present = this.#places.get(key);
    if (present !== undefined) return present;
    this.#places.set(key, this.all.length);
    return this.all.push(style) - 1;
  }
}

function sheetContents(
  sheet: Sheet,
  snapshot: Partial<IWorksheetData>,
  styles: StyleList,
  names: SheetNames,
): SheetContents {
  const { freeze, defaultColumnWidth = 72, defaultRowHeight = 20 } = snapshot;
  const sizeStyle = (style: ICellData['s']): number => styles.place(style, true);
  const sizes = {
    columns: columnsOf(snapshot.columnData ?? {}, sizeStyle),
    rows: rowsOf(snapshot.rowData ?? {}, sizeStyle),
    defaultColumnWidth: defaultColumnWidth * POINTS_PER_PIXEL,
    defaultRowHeight: defaultRowHeight * POINTS_PER_PIXEL,
  };
  return {
    name: sheet.name,
    visibility: sheet.visible ? 'visible' : 'hidden',
    tabColor: sheet.tabColor === '' ? null : sheet.tabColor,
    gridlines: sheet.gridlines,
    cells: cellsOf(sheet, snapshot.cellData ?? {}, styles),
    merges: (snapshot.mergeData ?? []).map(boxOf),
    ...sizes,
    frozen: { rows: freeze?.ySplit ?? 0, columns: freeze?.xSplit ?? 0 },
    conditionalFormats: sheet.rules.list().flatMap((rule, place) => fromStored(rule, place) ?? []),
    validations: [],
    tables: [],
    notes: sheet.comments.list().map(({ row, column, content }) => ({
      row,
      column,
      author: '',
      text: content,
      isThread: false,
    })),
    links: linksOf(snapshot.cellData ?? {}),
    print: fromPageSetup(sheet.pageSetup),
    protection: sheet.isProtected ? 'withoutPassword' : 'none',
    charts: sheet.charts.list().map((chart) => fromStoredChart(chart, sizes, names)),
    unseen: [],
    selection: null,
  };
}

function cellsOf(sheet: Sheet, cellData: CellData, styles: StyleList): Cell[] {
  const cells: Cell[] = [];
  const spilled = new Map<string, { row: number; column: number }>();
  for (const [row, column, data] of entriesOf(cellData)) {
    const formula = formulaOf(sheet, row, column);
    if (formula?.fills !== undefined) {
      for (const place of placesIn(formula.fills.area)) spilled.set(keyOf(place), place);
    }
    const value = contentAt(sheet, row, column);
    const style = styles.place(data.s, sheet.isLocked(row, column));
    if (value === null && formula === undefined && style === 0) continue;
    cells.push({ row, column, value, ...(formula && { formula }), style });
    spilled.delete(keyOf({ row, column }));
  }
  // Cells that hold nothing of their own and show what a formula spills.
  for (const { row, column } of spilled.values()) {
    if (cellData[row]?.[column]) continue;
    const value = contentAt(sheet, row, column);
    const style = styles.place(null, sheet.isLocked(row, column));
    if (value !== null) cells.push({ row, column, value, style });
  }
  return cells.sort((one, other) => one.row - other.row || one.column - other.column);
}

function linksOf(cellData: CellData): Link[] {
  return [...entriesOf(cellData)].flatMap(([row, column, data]) => {
    const link = linkIn(data);
    return link === null ? [] : [{ row, column, ...link }];
  });
}

type CellData = Readonly<Record<number, Nullable<Readonly<Record<number, Nullable<ICellData>>>>>>;

function* entriesOf(cellData: CellData): Generator<[row: number, column: number, ICellData]> {
  for (const [row, cells] of Object.entries(cellData)) {
    for (const [column, cell] of Object.entries(cells ?? {})) {
      if (cell) yield [Number(row), Number(column), cell];
    }
  }
}

function formulaOf(sheet: Sheet, row: number, column: number): CellFormula | undefined {
  const text = sheet.formula(row, column);
  if (text === null) return undefined;
  const area = sheet.spillFrom(row, column);
  const bare = text.replace(/^=/, '');
  return area === null ? { text: bare } : { text: bare, fills: { kind: 'dynamic', area } };
}

const ERRORS: ReadonlySet<string> = new Set<ErrorText>([
  '#DIV/0!',
  '#N/A',
  '#NAME?',
  '#NULL!',
  '#NUM!',
  '#REF!',
  '#VALUE!',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
  '#GETTING_DATA',
]);

export function contentAt(sheet: Sheet, row: number, column: number): CellContent | null {
  const value = sheet.value(row, column);
  if (value === '') return null;
  return typeof value === 'string' && ERRORS.has(value) ? { error: value as ErrorText } : value;
}

type Sizes<Size> = Readonly<Record<number, Nullable<Partial<Size>>>>;

function columnsOf(
  columns: Sizes<{ w: number; hd: BooleanNumber; s: ICellData['s'] }>,
  placeOf: (style: ICellData['s']) => number,
): ColumnSize[] {
  return Object.entries(columns).flatMap(([column, size]) =>
    size
      ? {
          first: Number(column),
          last: Number(column),
          width: size.w === undefined ? null : size.w * POINTS_PER_PIXEL,
          hidden: size.hd === BooleanNumber.TRUE,
          style: placeOf(size.s),
        }
      : [],
  );
}

function rowsOf(
  rows: Sizes<{ h: number; ah: number; hd: BooleanNumber; s: ICellData['s'] }>,
  placeOf: (style: ICellData['s']) => number,
): RowSize[] {
  return Object.entries(rows).flatMap(([row, size]) => {
    if (!size) return [];
    const height = size.h === undefined ? null : size.h * POINTS_PER_PIXEL;
    const hidden = size.hd === BooleanNumber.TRUE;
    const style = placeOf(size.s);
    // Univer notes a row for every cell it draws.
    return height === null && !hidden && style === 0 ? [] : { row: Number(row), height, hidden, style };
  });
}
