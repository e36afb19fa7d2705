/** A sheet as data: what the writer puts into the workbook, and a test can read without one. */
import type { Bands } from '../engine/bands';
import type { Language } from '../engine/language';
import type { CellValue, Model } from '../model/types';
import type { Area } from './address';
import type { SheetStyle } from './looks';
import type { PageFooter } from './pageFooter';

/** Words a user gave: text whatever they begin with, never a formula, a date or a number. */
export interface CellText {
  readonly text: string;
}

/**
 * A string that starts with "=" is a formula (English, commas, other sheets quoted). Null leaves the content alone and
 * still gets the block's look: cells that a formula spills into, or that people fill in.
 */
export type PlannedCell = string | number | boolean | null | CellText;

export interface Block {
  /** The first cell, such as B6. */
  at: string;
  style?: SheetStyle;
  /** The number format of every cell, or one for each. */
  format?: string | string[][];
  /** The height of every row in points, where wrapped text is longer than its column. */
  heights?: number[];
  cells: PlannedCell[][];
}

/**
 * Cells that people fill in, by the labels beside them: when the sheet is written again, what they typed moves with its
 * label. Both lie on this sheet and have equally many rows.
 */
export interface KeptInputs {
  /** Ends the hidden names by which they are found again: letters, digits and _. */
  name: string;
  labels: string;
  cells: string;
  /** Kept by the row among these instead, as typed: their labels are of the sheet's language. */
  isByPlace?: boolean;
  /** Kept by their place, the cells have the formats of their block: dates stay dates. Else all is taken as typed. */
  keepsFormats?: boolean;
  /** They take everything as text, in which an apostrophe before it would be one of its letters. */
  isText?: boolean;
  /** Their first row is a heading, which is no person's: rows put in right below it are kept as well. */
  hasHeading?: boolean;
  /** Their last row is a line at the end, which is no person's either. */
  hasEnd?: boolean;
  /** A row that people put in has the label of the row above it. */
  goesOn?: boolean;
  /**
   * The texts that were typed there when the plan was made of them: it says what stands where. Others were typed since,
   * and are asked about where they would be lost.
   */
  read?: ReadonlySet<string>;
  /** Texts that a plan put there itself, in any language: they are written anew as the plan has them. */
  ours?: readonly string[];
  /** A blank means nothing here, so that what stood there at first is written again. */
  isNeeded?: boolean;
}

/** The number format of cells in which what people type stays as they wrote it: dates, numbers of staff. */
export const AS_TYPED = '@';

/** Where the colours of lights begin: as is customary for levels or indices, or where a scorecard has its own limits. */
export type LightLimits = 'omax' | 'index' | Bands;

/** A cell that leads to other cells of the workbook, at a click on what it says. */
export interface CellLink {
  readonly at: string;
  /** As the cell has it. */
  readonly text: string;
  readonly to: Area;
}

/** The words themselves, or the cells of the sheet that have them, in one row or column. */
export type ChoiceList = { range: string } & ({ words: readonly string[] } | { from: string });

/**
 * Cells of a table of levels, of which each column marks the one whose level its score has reached: a score below them, the
 * levels beside them.
 */
export interface LevelMarks {
  range: string;
  /** As Excel counts it, from 1. */
  scoreRow: number;
  levelColumn: string;
}

export interface SheetPlan {
  /** What the sheet is, by which it is found again: see SheetRecord in src/model/types.ts. */
  key: string;
  /** What `nameOf` said. */
  name: string;
  /** Widths in points from column A. */
  columns: number[];
  /** Columns that only formulas need, or without content, from 0. */
  hidden?: readonly number[];
  blocks: Block[];
  lights?: { range: string; bands: LightLimits }[];
  marks?: LevelMarks[];
  /** Words offered in cells, beside which others may be typed; where the host has such lists. */
  choices?: ChoiceList[];
  /** All of the sheet's own; left out where the sheet never has any. */
  links?: readonly CellLink[];
  freeze?: { rows?: number; columns?: number };
  /** Hidden names of the workbook, all beginning with tb_, that follow their cells. */
  names?: { name: string; at: string }[];
  /** Judgments in the sheet's input cells, for SheetRecord.judgments. */
  judgments?: Readonly<Record<string, number | null>>;
  /** What a scorecard comes to as it is written, for SheetRecord.standing. */
  total?: number;
  kept?: KeptInputs[];
  /** Handed out to be filled in: all but the inputs is protected, without a password. */
  isProtected?: boolean;
  /** What is typed in it is counted where it was last written, so that a new sheet beside it takes that along. */
  carriesAnswers?: boolean;
  /** By which method it computes, for its last line (`thesis/foot`); the day and the version come when it is written. */
  foot?: { language: Language; method: string };
  print?: {
    landscape: boolean;
    area: string;
    titleRows?: string;
    /** All of it on one page. */
    isOnePage?: boolean;
    /**
     * Rows, from 0, that begin a page, and in percent how large it is printed: Excel leaves breaks out where a page is
     * fitted to a width.
     */
    pages?: { readonly scale: number; readonly begin: readonly number[] };
    /** Lines between all cells, to write on. */
    gridlines?: boolean;
    footer: PageFooter;
  };
  /** Selected after writing. */
  select?: string;
}

/** Sheets to be written together: plans, once it is known what each sheet is called. */
export interface WriteRequest {
  model: Model;
  /** The sheets to write, in the order in which new ones are added; names are wishes. */
  sheets: { key: string; name: string }[];
  /** Plans for all of `sheets`, one by one. `nameOf` is what a sheet is called: one of these, or any written before. */
  build(nameOf: (key: string) => string): Iterable<SheetPlan>;
}

/** One cell that is changed by itself, outside of any plan. */
export interface CellChange {
  /** With its sheet: 'KPI'!E5. */
  address: string;
  value: CellValue;
  /** The value is a formula; otherwise one that begins like a formula is text. */
  isFormula?: boolean;
  /** The number format it gets; left out, the cell keeps its own. */
  format?: string;
}
