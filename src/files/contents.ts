/**
 * A workbook as data: what is read from a file, and what a new sheet is written from. Rows and columns are numbered
 * from 0, sizes are points, colours are #RRGGBB with themes and tints worked out, formulas are as in the file
 * (English, commas, without the equals sign, functions of later versions with their _xlfn. prefix taken off).
 */
export type ErrorText = `#${string}`;

/** A blank cell that only has a format has none. Dates are serial numbers of the workbook's own calendar. */
export type CellContent = string | number | boolean | { readonly error: ErrorText };

export interface CellFormula {
  readonly text: string;
  /**
   * The cells it fills: of a dynamic array (spills as far as there is room), of an array formula entered with
   * Ctrl+Shift+Enter, or of a table of data. Left out for a formula of one cell.
   */
  readonly fills?: { readonly kind: 'dynamic' | 'array' | 'dataTable'; readonly area: Area };
}

export interface Cell {
  readonly row: number;
  readonly column: number;
  /** What the file says it shows: of a formula, what was computed last. Null where there is nothing. */
  readonly value: CellContent | null;
  readonly formula?: CellFormula;
  /** Into `WorkbookContents.styles`. */
  readonly style: number;
  /** Whether its text has letters of several looks, which we show as one and never write. */
  readonly isRichText?: true;
}

export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface BorderLine {
  /** In the words of the file: thin, medium, dashed, double, … */
  readonly style: string;
  readonly color: string;
}

export interface CellStyle {
  readonly numberFormat: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  readonly fill: string | null;
  readonly horizontal: string | null;
  readonly vertical: string | null;
  readonly wrap: boolean;
  readonly indent: number;
  readonly rotation: number;
  readonly borders: {
    readonly top: BorderLine | null;
    readonly bottom: BorderLine | null;
    readonly left: BorderLine | null;
    readonly right: BorderLine | null;
  };
  /** Whether a protected sheet holds the cell fast, and hides its formula. */
  readonly locked: boolean;
  readonly formulaHidden: boolean;
}

export interface DifferentialStyle {
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
}

export interface ConditionalFormat {
  readonly areas: readonly Area[];
  /** The first wins. */
  readonly priority: number;
  readonly stopIfTrue: boolean;
  readonly rule: ConditionalRule;
}

/** References in formulas are relative to the first cell of the first area. */
export type ConditionalRule =
  | { readonly kind: 'formula'; readonly formula: string; readonly style: DifferentialStyle }
  | {
      readonly kind: 'cellValue';
      /** In the words of the file: between, greaterThanOrEqual, … */
      readonly operator: string;
      readonly formulas: readonly string[];
      readonly style: DifferentialStyle;
    }
  | {
      readonly kind: 'iconSet';
      /** In the words of the file: 3TrafficLights1, 3Arrows, … */
      readonly icons: string;
      readonly thresholds: readonly {
        readonly type: string;
        readonly value: string;
        readonly includesEqual: boolean;
      }[];
      readonly reverse: boolean;
      readonly iconOnly: boolean;
    }
  /** Stays in the file, and is named where it is not shown. */
  | { readonly kind: 'other'; readonly type: string };

export interface DataValidation {
  readonly areas: readonly Area[];
  /** In the words of the file: list, whole, decimal, date, textLength, custom. */
  readonly type: string;
  readonly operator: string | null;
  readonly formulas: readonly string[];
  readonly allowBlank: boolean;
  /** False where other entries are taken after a warning, or without one. */
  readonly refusesOthers: boolean;
  readonly error: { readonly title: string; readonly text: string } | null;
  readonly prompt: { readonly title: string; readonly text: string } | null;
}

export interface ColumnSize {
  readonly first: number;
  readonly last: number;
  /** Points; null: as wide as the sheet's others. */
  readonly width: number | null;
  readonly hidden: boolean;
  readonly style: number;
}

export interface RowSize {
  readonly row: number;
  /** Points; null: as its contents need. */
  readonly height: number | null;
  readonly hidden: boolean;
  readonly style: number;
}

export interface Note {
  readonly row: number;
  readonly column: number;
  readonly author: string;
  readonly text: string;
  /** Whether it is a comment with answers, which come with it as one text. */
  readonly isThread: boolean;
}

/** Where a click on a cell leads within the workbook; what leads out of it stays in the file and is not told. */
export interface Link {
  readonly row: number;
  readonly column: number;
  /** With its sheet, or a name, as formulas have them. */
  readonly place: string;
  /** Shown at the pointer. */
  readonly tip: string;
}

export interface Table {
  readonly name: string;
  readonly area: Area;
  readonly columns: readonly string[];
  readonly hasHeadings: boolean;
  readonly hasTotals: boolean;
}

export interface PrintSetup {
  readonly landscape: boolean;
  /** In the numbers of the file: 9 is A4. */
  readonly paperSize: number | null;
  readonly scale: number | null;
  readonly fitToWidth: number | null;
  readonly fitToHeight: number | null;
  readonly centerHorizontally: boolean;
  readonly gridlines: boolean;
  readonly areas: readonly Area[];
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  /** Rows, from 0, before which the page is broken by hand. */
  readonly rowBreaks: readonly number[];
  /** With Excel's own codes: &L, &C, &R, &P, &N, &D. */
  readonly header: string;
  readonly footer: string;
}

export interface ChartSeries {
  /** A reference with its sheet, or a text. */
  readonly name: { readonly reference: string } | { readonly text: string };
  readonly values: string;
  readonly categories: string | null;
  /** Of a line that is broken into dashes or dots. */
  readonly dash?: 'dash' | 'dot';
  /** Of a series whose values have no marks, although those of its chart have. */
  readonly hasMarks?: false;
}

export interface Chart {
  /** In Excel's words of the user interface: barClustered, columnClustered, line, radar, … */
  readonly type: string;
  readonly name: string;
  readonly title: string;
  readonly series: readonly ChartSeries[];
  readonly hasLegend: boolean;
  /** Of bars: whether the first category stands at the top. */
  readonly reversedCategories: boolean;
  readonly minimum: number | null;
  /** Whether cells of hidden rows and columns are shown as well. */
  readonly plotsHidden?: boolean;
  /** From the left and the top edge of the sheet. */
  readonly place: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
}

export interface SheetContents {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly tabColor: string | null;
  readonly gridlines: boolean;
  /** Row by row, from left to right. */
  readonly cells: readonly Cell[];
  readonly merges: readonly Area[];
  readonly columns: readonly ColumnSize[];
  readonly rows: readonly RowSize[];
  readonly defaultColumnWidth: number;
  readonly defaultRowHeight: number;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly validations: readonly DataValidation[];
  readonly tables: readonly Table[];
  readonly notes: readonly Note[];
  readonly links: readonly Link[];
  readonly print: PrintSetup;
  /** Whether it is protected, and whether a password is asked to end that. */
  readonly protection: 'none' | 'withoutPassword' | 'withPassword';
  readonly charts: readonly Chart[];
  /** What else it holds, which stays in the file but is not shown. */
  readonly unseen: readonly UnseenKind[];
  /** What is in front when the sheet is opened. */
  readonly selection: Area | null;
}

export const UNSEEN_KINDS = [
  'picture',
  'shape',
  'otherChart',
  'pivotTable',
  'slicer',
  'sparkline',
  'control',
  'otherRule',
  'externalLink',
  'macro',
  'signature',
  'chartSheet',
] as const;
export type UnseenKind = (typeof UNSEEN_KINDS)[number];

export interface DefinedName {
  readonly name: string;
  /** Without the equals sign. */
  readonly formula: string;
  /** The sheet it belongs to; null where every sheet may use it. */
  readonly sheet: string | null;
  readonly hidden: boolean;
  readonly comment: string;
}

export interface CustomXml {
  /** As Office.js names it. */
  readonly id: string;
  readonly namespace: string;
  readonly xml: string;
}

export interface WorkbookContents {
  readonly sheets: readonly SheetContents[];
  /** Which sheet is in front, from 0. */
  readonly activeSheet: number;
  /** The first is that of a cell without any. */
  readonly styles: readonly CellStyle[];
  readonly names: readonly DefinedName[];
  readonly customXml: readonly CustomXml[];
  /** The first day of its calendar. */
  readonly calendar: 1900 | 1904;
  /** Whether its structure is protected: which sheets there are and what they are called. */
  readonly isProtected: boolean;
  /** Of the workbook as a whole. */
  readonly unseen: readonly UnseenKind[];
}
