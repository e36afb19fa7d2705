/** What can be changed in a workbook's file. Rows and columns are numbered from 0, as in `contents.ts`. */
import type { Sizes } from '../anchors';
import type {
  Area,
  CellContent,
  CellFormula,
  CellStyle,
  Chart,
  ColumnSize,
  ConditionalFormat,
  CustomXml,
  DataValidation,
  DefinedName,
  Link,
  Note,
  PrintSetup,
  RowSize,
  SheetContents,
} from '../contents';

export interface CellChange {
  readonly row: number;
  readonly column: number;
  /**
   * What it holds from now on, with what a formula shows; a value of null and no formula empties it. Left out: as
   * before. What a dynamic array spills are cells of their own, without a formula, beside the one that has it.
   */
  readonly content?: { readonly value: CellContent | null; readonly formula?: CellFormula };
  /** How it looks from now on; what is left out stays as it is. */
  readonly style?: Partial<CellStyle>;
}

/** Sheets are named as they are called when the change is made: changes are made one after the other. */
export type SheetChange = { readonly sheet: string } & (
  | { readonly kind: 'cells'; readonly cells: readonly CellChange[] }
  /** Of these columns and rows; their style is not changed. */
  | { readonly kind: 'columns'; readonly columns: readonly Omit<ColumnSize, 'style'>[] }
  | { readonly kind: 'rows'; readonly rows: readonly Omit<RowSize, 'style'>[] }
  /** In place of all that the sheet has. */
  | { readonly kind: 'merges'; readonly merges: readonly Area[] }
  /** In place of all rules that the reader tells the kind of; others stay. */
  | { readonly kind: 'conditionalFormats'; readonly formats: readonly ConditionalFormat[] }
  | { readonly kind: 'validations'; readonly validations: readonly DataValidation[] }
  | { readonly kind: 'notes'; readonly notes: readonly Note[] }
  /** In place of all to places of the workbook. */
  | { readonly kind: 'links'; readonly links: readonly Link[] }
  /** Beside those the sheet has; `sizes` are those by which their places are measured. */
  | { readonly kind: 'charts'; readonly charts: readonly Chart[]; readonly sizes: Sizes }
  | { readonly kind: 'frozen'; readonly frozen: { readonly rows: number; readonly columns: number } }
  | { readonly kind: 'tabColor'; readonly color: string | null }
  | { readonly kind: 'gridlines'; readonly gridlines: boolean }
  | { readonly kind: 'print'; readonly print: PrintSetup }
  | { readonly kind: 'protection'; readonly isProtected: boolean }
);

export type WorkbookChange =
  /** `styles` are those its cells point into. Without a place it comes last. */
  | {
      readonly kind: 'addSheet';
      readonly contents: SheetContents;
      readonly styles: readonly CellStyle[];
      readonly at?: number;
    }
  | { readonly kind: 'renameSheet'; readonly sheet: string; readonly name: string }
  | { readonly kind: 'deleteSheet'; readonly sheet: string }
  | { readonly kind: 'orderSheets'; readonly sheets: readonly string[] }
  | { readonly kind: 'visibility'; readonly sheet: string; readonly visibility: SheetContents['visibility'] }
  | { readonly kind: 'activeSheet'; readonly sheet: string }
  | { readonly kind: 'setName'; readonly name: DefinedName }
  | { readonly kind: 'removeName'; readonly name: string; readonly sheet: string | null }
  /** So many rows or columns put in before one, or, below 0, taken out from it on. */
  | {
      readonly kind: 'shift';
      readonly sheet: string;
      readonly axis: 'rows' | 'columns';
      readonly at: number;
      readonly count: number;
    }
  /** Replaces the part of the same id, or else of the same namespace. */
  | { readonly kind: 'setCustomXml'; readonly part: CustomXml }
  | { readonly kind: 'removeCustomXml'; readonly id: string }
  /** Everything is computed anew when Excel opens the file. */
  | { readonly kind: 'calculateOnOpening' };

export type Change = SheetChange | WorkbookChange;
