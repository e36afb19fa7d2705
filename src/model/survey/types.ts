/** A survey of pairwise comparisons as it stands in a sheet: one row a person, one column a pair. */
import type { Area } from '../area';
import type { Remark } from '../scorecard/types';
import type { CellValue } from '../types';

/** The items of a pair by their places among the items, as the question names them. */
export interface PairColumn {
  readonly first: number;
  readonly second: number;
}

/**
 * How numbers are read. `second` and `first`: 1 to 9, and −3 favours that item of the pair (so a positive number favours
 * the other). `marks`: a row of 17 marks, 1 for the first item and 9 for both alike, `marksTurned` from the other side.
 * `zero`: 0 is alike and k stands for k + 1 for the first item, `zeroTurned` for the second.
 */
export const CODINGS = ['second', 'first', 'marks', 'marksTurned', 'zero', 'zeroTurned'] as const;
export type Coding = (typeof CODINGS)[number];

export interface SurveyHeadings {
  /** From 0 within the cells. */
  readonly row: number;
  readonly rows: number;
  /** Of each column. */
  readonly texts: readonly string[];
}

export interface SurveyTable {
  readonly area: Area;
  readonly cells: readonly (readonly CellValue[])[];
  readonly headings: SurveyHeadings;
}

/** Items that are compared with each other, and which columns ask for which pair. */
export interface ItemSet {
  /** Of the node of the hierarchy; null where the headings name the items. */
  readonly node: string | null;
  readonly items: readonly string[];
  /** By column, from 0 within the table. */
  readonly pairs: Readonly<Record<number, PairColumn>>;
  /** By column: of a pair whose other column says which is more important, how much. */
  readonly strengths: Readonly<Record<number, PairColumn>>;
  /** Whether the columns were taken in the order of a questionnaire, for want of headings that name pairs. */
  readonly isByOrder: boolean;
}

/** Columns by what their cells say: how much more, or which of the two alone. */
export interface AnsweredColumns {
  readonly answered: readonly number[];
  readonly choices: readonly number[];
}

/** What else a column may hold. */
export type PersonRole = 'name' | 'weight';

export interface Person {
  /** From 0 within the cells of the table. */
  readonly row: number;
  /** As the sheet counts. */
  readonly rowNumber: number;
  /** Blank where nobody is named. */
  readonly name: string;
  /** What the person counts for; null where the cell says no number. */
  readonly weight: number | null;
  /** How many times the first of a pair matters as the second, in the order of a questionnaire. */
  readonly answers: readonly (number | null)[];
  /** Cells that say something which is no answer. */
  readonly unread: number;
}

/** What a text of the table says: how much more, and for which item; of two columns each says one of them. */
export interface TextAnswer {
  readonly text: string;
  /** Null of a choice alone. */
  readonly strength: number | null;
  /** Of the pair as it is asked, or the item by its place; null of a strength alone. */
  readonly favours: 'first' | 'second' | 'neither' | number | null;
}

export interface SurveyReading {
  readonly people: readonly Person[];
  /** The columns in the order of a questionnaire; null for a pair that is asked nowhere. */
  readonly columns: readonly (number | null)[];
  /** The columns that say how much, in that order; null where the answer stands in one column. */
  readonly strengths: readonly (number | null)[];
  /** Pairs of which one column is there and not the other: what was chosen, or how much. */
  readonly halved: readonly number[];
  /** Pairs that two columns ask for, as places in that order. */
  readonly doubled: readonly number[];
  /** The codings that the numbers admit. More than one: it is asked. */
  readonly codings: readonly Coding[];
  /** By which the numbers are read; null while it is to be asked. */
  readonly coding: Coding | null;
  /** Each text that is an answer, once. */
  readonly texts: readonly TextAnswer[];
  readonly remarks: readonly Remark[];
}
