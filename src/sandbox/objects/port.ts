/**
 * What the Excel objects need from a workbook. Univer is behind it (src/sandbox/univer); nothing in this folder knows.
 * Rows and columns are zero-based. A method that changes the workbook throws HostError when the change is refused.
 */
import type { Anchor } from '../../files/anchors';
import type { Box } from './address';
import type { ConditionalRule } from './conditionalRule';

/** What a cell shows, at full precision; a blank cell is ''. Errors are their text, such as #SPILL!. */
export type CellValue = string | number | boolean;

export interface Area {
  readonly sheet: SheetPort;
  readonly box: Box;
}

/** A cell's format in Excel's words. Sizes of letters in points, colours as #RRGGBB. */
export interface CellFormat {
  /** Null: no fill. */
  readonly fill: string | null;
  readonly fontColor: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly horizontal: 'General' | 'Left' | 'Center' | 'Right' | 'Justify';
  readonly vertical: 'Top' | 'Center' | 'Bottom';
  readonly wrap: boolean;
  readonly numberFormat: string;
}

/** A line at a side of a cell. */
export interface Border {
  readonly style: 'Continuous' | 'Dash' | 'DashDot' | 'DashDotDot' | 'Dot' | 'Double' | 'SlantDashDot';
  readonly weight: 'Hairline' | 'Thin' | 'Medium' | 'Thick';
  readonly color: string;
}

export type Side = 'top' | 'bottom' | 'left' | 'right';

export type Borders = Readonly<Record<Side, Border | null>>;

export interface FrozenPanes {
  readonly rows: number;
  readonly columns: number;
}

/** Of every page; empty where there is nothing. */
export interface HeaderFooterTexts {
  readonly leftHeader: string;
  readonly centerHeader: string;
  readonly rightHeader: string;
  readonly leftFooter: string;
  readonly centerFooter: string;
  readonly rightFooter: string;
}

export interface PageSetup {
  readonly orientation: 'Portrait' | 'Landscape';
  readonly paperSize: string;
  readonly zoom: {
    readonly scale?: number;
    readonly horizontalFitToPages?: number;
    readonly verticalFitToPages?: number;
  };
  readonly centerHorizontally: boolean;
  readonly printGridlines: boolean;
  /** Empty: all that is used. */
  readonly printArea: readonly Box[];
  /** Repeated on every page. */
  readonly titleRows: Box | null;
  /** Rows, from 0, before which a person or a program broke the page. */
  readonly rowBreaks: readonly number[];
  readonly headerFooter: HeaderFooterTexts;
}

export interface ChartArea {
  readonly sheetId: string;
  readonly box: Box;
}

export interface ChartSeriesData {
  /** A text, or the cell that has it. */
  readonly name: string | ChartArea;
  /** Null: the cells are gone. */
  readonly values: ChartArea | null;
  readonly categories: ChartArea | null;
  /** Of a line that is broken into dashes or dots. */
  readonly dash?: 'dash' | 'dot';
  /** Left out: as the chart's type has it. */
  readonly hasMarks?: false;
}

export interface ChartAxisData {
  /** Empty: Excel chooses. */
  readonly minimum: number | '';
  readonly reversed: boolean;
}

/** What a chart was told to show. Measures in points. */
export interface StoredChart {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly anchor: Anchor;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly hasLegend: boolean;
  /** Whether cells of hidden rows and columns are shown as well. */
  readonly plotsHidden?: boolean;
  readonly axes: { readonly category: ChartAxisData; readonly value: ChartAxisData };
  readonly series: readonly ChartSeriesData[];
}

export interface ChartPort {
  list(): readonly StoredChart[];
  add(chart: StoredChart): void;
  replace(chart: StoredChart): void;
  remove(id: string): void;
}

export interface StoredComment {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  readonly content: string;
}

export interface StoredRule {
  readonly id: string;
  /** Never empty: a rule may cover several areas of its sheet. */
  readonly boxes: readonly Box[];
  readonly stopIfTrue: boolean;
  readonly rule: ConditionalRule;
}

/** Rules in order of priority, the first wins. */
export interface RulePort {
  list(): readonly StoredRule[];
  /** New rules come first, as in Excel. */
  add(rule: StoredRule): void;
  replace(rule: StoredRule): void;
  move(id: string, priority: number): void;
  remove(id: string): void;
}

export interface CommentPort {
  list(): readonly StoredComment[];
  write(row: number, column: number, content: string): StoredComment;
  remove(id: string): void;
}

/** Where a click on a cell leads: a place of the workbook as formulas name it, and what is said of it. */
export interface CellLink {
  readonly place: string;
  readonly tip: string;
}

export interface LinkPort {
  at(row: number, column: number): CellLink | null;
  set(box: Box, link: CellLink): void;
  remove(box: Box): void;
}

export interface SheetPort {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly tabColor: string;
  readonly gridlines: boolean;
  readonly frozen: FrozenPanes;
  readonly pageSetup: PageSetup;
  readonly isProtected: boolean;
  readonly rules: RulePort;
  readonly comments: CommentPort;
  readonly links: LinkPort;
  readonly charts: ChartPort;

  /** The part of a box that holds anything at all; reading beyond it finds blanks. */
  allocated(box: Box): Box | null;
  value(row: number, column: number): CellValue;
  /** English, with commas and points; null when the cell has none. */
  formula(row: number, column: number): string | null;
  text(row: number, column: number): string;
  format(row: number, column: number): CellFormat;
  /** The lines around a cell, which it shares with its neighbours. */
  borders(row: number, column: number): Borders;
  border(row: number, column: number, side: Side): Border | null;
  /** Whether a protection of the sheet holds the cell fast. */
  isLocked(row: number, column: number): boolean;
  usedBox(valuesOnly: boolean, within: Box): Box | null;
  /** The cells a formula spills into, itself included. */
  spillFrom(row: number, column: number): Box | null;
  /** The cell whose formula spills into this one. */
  spillParent(row: number, column: number): { readonly row: number; readonly column: number } | null;

  /** `entry` answers what a person would type into the cell; null leaves it alone and '' clears it. */
  write(box: Box, entry: (row: number, column: number) => CellValue | null): void;
  setFormat(box: Box, format: (row: number, column: number) => Partial<CellFormat> | null): void;
  setBorders(box: Box, borders: (row: number, column: number) => Partial<Borders> | null): void;
  setLocked(box: Box, locked: boolean): void;
  clear(box: Box, what: 'All' | 'Formats' | 'Contents'): void;
  /** Points. */
  columnWidth(column: number): number;
  setColumnWidth(first: number, last: number, points: number): void;
  isColumnHidden(column: number): boolean;
  hideColumns(first: number, last: number, hidden: boolean): void;
  rowHeight(row: number): number;
  isRowHidden(row: number): boolean;
  setRowHeight(first: number, last: number, points: number): void;
  fitColumns(box: Box): void;

  rename(name: string): void;
  setVisible(visible: boolean): void;
  setTabColor(color: string): void;
  setGridlines(shown: boolean): void;
  freeze(panes: FrozenPanes): void;
  setPageSetup(change: Partial<PageSetup>): void;
  setProtected(isProtected: boolean): void;
  moveTo(position: number): void;
  remove(): void;
}

export interface DefinedName {
  readonly name: string;
  /** With its equals sign. */
  readonly formula: string;
  readonly comment: string;
  /** Whether the list of names shows it. */
  readonly visible: boolean;
  setFormula(formula: string): void;
  setVisible(visible: boolean): void;
  remove(): void;
}

export interface BookPort {
  readonly name: string;
  readonly sheets: readonly SheetPort[];
  readonly activeSheet: SheetPort;
  /** Every selected rectangle on the active sheet; the last holds the active cell. */
  readonly selection: readonly Box[];
  readonly activeCell: { readonly row: number; readonly column: number };
  /** Names of the workbook, which any sheet may use. */
  readonly names: readonly DefinedName[];
  /** XML documents of add-ins by their identity, kept in the file beside the cells. */
  readonly customXml: Map<string, string>;
  /** Opens another workbook beside this one, from a file in base64 or empty; null where there is no room for one. */
  onNewWorkbook: ((base64: string | null) => void) | null;
  /** Its structure: which sheets there are, what they are called, where they stand and whether they show. */
  readonly isProtected: boolean;

  setProtected(isProtected: boolean): void;
  addSheet(name: string): SheetPort;
  activate(sheet: SheetPort): void;
  select(area: Area): void;
  addName(name: string, formula: string, comment: string): void;
}
