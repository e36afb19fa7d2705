/** A questionnaire as it stands in a sheet, one row a respondent and one column an item, and the path model over it. */
import type { Mode, Scheme } from '../../../engine/pls/model';
import type { Missing } from '../../../engine/pls/words';
import type { Area } from '../../area';
import type { Remark } from '../../scorecard/types';
import type { CellValue } from '../../types';

export interface QuestionHeadings {
  /** From 0 within the cells. */
  readonly row: number;
  readonly rows: number;
  /** Of each column, all rows of headings together. */
  readonly texts: readonly string[];
}

export interface QuestionTable {
  readonly area: Area;
  readonly cells: readonly (readonly CellValue[])[];
  readonly headings: QuestionHeadings;
}

export interface DraftConstruct {
  readonly id: string;
  readonly name: string;
  readonly mode: Mode;
}

/** A column of answers that belongs to a construct. */
export interface ItemColumn {
  /** From 0 within the table. */
  readonly column: number;
  /** By which sheets and functions know it; each its own. */
  readonly code: string;
  /** The id of its construct. */
  readonly construct: string;
  /** Worded the other way round: low + high − x is taken for x, with a low of at least 1. */
  readonly isReversed: boolean;
}

/** An item whose column is gone from its table, or cannot be told from others. */
export interface LostItem {
  readonly item: ItemColumn;
  readonly heading: string;
}

/** By the ids of constructs. */
export interface DraftPath {
  readonly from: string;
  readonly to: string;
}

/** The lowest and the highest answer that can be given. */
export interface Scale {
  readonly low: number;
  readonly high: number;
}

/** What is done where an answer is missing. */
export type Gaps = Exclude<Missing, 'zeros'>;
export const GAPS: readonly Gaps[] = ['mean', 'pairwise', 'listwise'];

/** What a 0 is among whole answers from 1 up. */
export type Zero = 'answer' | 'missing';

/** The number of each text by the person's word, by the text as `sameAs` makes it; null: no answer. */
export type SaidNumbers = Readonly<Record<string, number | null>>;

/** What the resamples of one path came to. */
export interface PathSpread extends DraftPath {
  readonly estimate: number;
  readonly mean: number;
  readonly deviation: number;
  readonly t: number;
  readonly p: number;
  readonly low: number;
  readonly high: number;
}

export interface KeptBootstrap {
  readonly seed: number;
  readonly resamples: number;
  readonly used: number;
  readonly failed: number;
  readonly respondents: number;
  /** YYYY-MM-DD */
  readonly day: string;
  readonly paths: readonly PathSpread[];
}

/** Customary levels of significance; on the sheet any may be typed. */
export const LEVELS: readonly number[] = [0.01, 0.05, 0.1];

/** How a text of the table is read; `value` is undefined where nobody knows yet, null where it says that there is no answer. */
export interface TextNumber {
  readonly text: string;
  readonly value: number | null | undefined;
  /** By a word such as "agree", and not by a number in it. */
  readonly isWord: boolean;
}

export interface Respondent {
  /** From 0 within the cells of the table. */
  readonly row: number;
  /** As the sheet counts. */
  readonly rowNumber: number;
  /** In the order of the items: as they were given, before any is turned round; null for none. */
  readonly answers: readonly (number | null)[];
}

export interface QuestionReading {
  readonly people: readonly Respondent[];
  readonly items: readonly ItemColumn[];
  readonly texts: readonly TextNumber[];
  /** How many answers are missing, 0 that is none among them. */
  readonly missing: number;
  /** Whether a 0 stands among whole answers of an item, where it may be a blank. */
  readonly hasZeros: boolean;
  readonly scale: Scale;
  /** Items to which everybody gave the same answer, or nobody any. */
  readonly constant: readonly ItemColumn[];
  /** How many cells can be no answer, such as errors, and how many are beyond the scale. */
  readonly unread: number;
  readonly beyond: number;
  readonly remarks: readonly Remark[];
}

export interface PathDraft {
  readonly id: string;
  readonly table: QuestionTable;
  readonly below: readonly (readonly CellValue[])[];
  readonly constructs: readonly DraftConstruct[];
  /** In the order of the columns. */
  readonly items: readonly ItemColumn[];
  /** They are items again as soon as their headings are there again. */
  readonly lost: readonly LostItem[];
  readonly paths: readonly DraftPath[];
  readonly scheme: Scheme;
  readonly said: SaidNumbers;
  readonly gaps: Gaps | null;
  readonly zero: Zero | null;
  /** By the person's word; null takes what the answers show. */
  readonly scale: Scale | null;
  /** Items of which a person said that they are worded like the others. */
  readonly kept: readonly number[];
  readonly level: number;
  readonly bootstrap: KeptBootstrap | null;
}
