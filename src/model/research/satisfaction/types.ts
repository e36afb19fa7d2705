/** A survey of satisfaction or effectiveness: one row a respondent, one column a question, answers 1 to 4, 5, 7 or 10. */
import type { Area } from '../../area';
import type { Remark } from '../../scorecard/types';
import type { CellValue } from '../../types';

/** How far scales go, from 1. */
export const SCALE_ENDS = [4, 5, 7, 10] as const;
export type ScaleEnd = (typeof SCALE_ENDS)[number];

interface AnswerHeadings {
  /** From 0 within the cells. */
  readonly row: number;
  readonly rows: number;
  /** Of each column. */
  readonly texts: readonly string[];
}

export interface AnswerTable {
  readonly area: Area;
  readonly cells: readonly (readonly CellValue[])[];
  readonly headings: AnswerHeadings;
}

/** What a word is by a person's answer, by the word as `sameAs` makes it; 0: no answer. */
export type SaidAnswers = Readonly<Record<string, number>>;

export interface Question {
  /** From 0 within the table. */
  readonly column: number;
  readonly heading: string;
  readonly answered: number;
  readonly blank: number;
  /** Cells that say something which is no answer on the scale. */
  readonly outside: number;
  /** From 1 to the end of the scale; null where nobody answered. */
  readonly mean: number | null;
  /** Divided by the sum of all. */
  readonly weight: number;
}

/** A word of the table and the number it stands for; 0 for no answer. */
export interface CodedWord {
  readonly text: string;
  readonly value: number;
}

export interface UnknownAnswer {
  readonly text: string;
  readonly places: readonly { readonly rowNumber: number; readonly heading: string }[];
}

export interface SatisfactionReading {
  /** Rows of respondents, from 0 within the table. */
  readonly rows: readonly number[];
  readonly questions: readonly Question[];
  /** The row of the weights of the questions, from 0 within the table; null where all weigh the same. */
  readonly weightRow: number | null;
  /** Of the scale asked for, or that the answers show beyond doubt; null while it has to be asked. */
  readonly end: ScaleEnd | null;
  readonly words: readonly CodedWord[];
  readonly unknown: readonly UnknownAnswer[];
  /** Words that say that there is no answer, as `sameAs` makes them. */
  readonly nothing: readonly string[];
  readonly remarks: readonly Remark[];
}
