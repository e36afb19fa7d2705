/** A 360° form: answers about people by their superiors, peers and subordinates, and what they make of the behaviour. */
import type { Area } from '../area';
import type { ColumnReading, RoleHeadings } from '../employees/types';
import type { Remark } from '../scorecard/types';
import type { CellValue } from '../types';

/** The six of the Ministry of Finance (study 001, IV.J); leadership counts for officials only. */
export const ASPECTS = ['service', 'integrity', 'commitment', 'discipline', 'cooperation', 'leadership'] as const;
export type Aspect = (typeof ASPECTS)[number];
export const FOR_ALL = ASPECTS.filter((aspect) => aspect !== 'leadership');

export const RATER_KINDS = ['superior', 'peer', 'subordinate'] as const;
export type RaterKind = (typeof RATER_KINDS)[number];
/** 'none': an answer that is left out, such as somebody's own about themselves. */
export type SaidKind = RaterKind | 'none';

/** What a column may hold: whom the answer is about, who gave it, in which place, and the aspects. */
export const FEEDBACK_ROLES = ['ratee', 'kind', 'rater', ...ASPECTS] as const;
export type FeedbackRole = (typeof FEEDBACK_ROLES)[number];

/** By role the column, from 0 within the table. */
export type FeedbackColumns = Readonly<Partial<Record<FeedbackRole, number>>>;

export interface FeedbackTable {
  readonly area: Area;
  readonly cells: readonly (readonly CellValue[])[];
  readonly headings: RoleHeadings<FeedbackRole>;
  /** Of the line above the headings; '' without one. */
  readonly period: string;
}

/** One row: what one rater said about one person. */
export interface Answer {
  /** From 0 within the cells of the table. */
  readonly row: number;
  /** As the sheet counts. */
  readonly rowNumber: number;
  readonly ratee: string;
  readonly rater: string;
  /** As the table says it. */
  readonly kindText: string;
  /** Null where the word is not known. */
  readonly kind: SaidKind | null;
  /** In points; null where there is none, or none that can be read. */
  readonly values: Readonly<Record<Aspect, number | null>>;
  /** What cannot be read, by aspect; that of leadership matters for officials only. */
  readonly faults: Readonly<Partial<Record<Aspect, Remark>>>;
}

export interface FeedbackReading {
  readonly answers: readonly Answer[];
  readonly columns: Readonly<Record<Aspect, ColumnReading>>;
  /** The words for kinds that are not known, each once. */
  readonly unknownKinds: readonly string[];
  /** Rows that have values and name nobody, as the sheet counts: nothing is written while there are any. */
  readonly unnamed: readonly number[];
  /** The highest value where all are steps of a scale: they are no points, and nothing is written; null for points. */
  readonly highest: number | null;
  readonly remarks: readonly Remark[];
}

/** By what the office makes a value of the answers; on the sheet each is a cell. */
export interface FeedbackSettings {
  /** Fractions of 1, typed by the office: no source prints them. */
  readonly weights: Readonly<Record<RaterKind, number | null>>;
  /** Where nobody of a kind answered about a person: its weight is divided among the others, or the person waits. */
  readonly missing: 'divide' | 'wait';
  readonly from: number;
  readonly to: number;
  /** Halo: the values of an answer differ by at most so many points. Ours, no regulation's. */
  readonly spread: number;
  /** Central tendency: all values of a rater, of this many people or more, lie so near the middle. Ours as well. */
  readonly middle: number;
  readonly around: number;
  readonly people: number;
}

/** Steps of a scale end here: 1 to 5, or 1 to 10. A scale that ends here, and values all so small, are no points of 100. */
export const HIGHEST_STEP = 10;

/** Those that are numbers, in the order in which they stand on the sheet. */
export const LIMIT_KEYS = ['from', 'to', 'spread', 'middle', 'around', 'people'] as const;

export const NO_WEIGHTS: FeedbackSettings = {
  weights: { superior: null, peer: null, subordinate: null },
  missing: 'divide',
  from: 0,
  to: 100,
  spread: 0,
  middle: 50,
  around: 10,
  people: 3,
};

/** The answer to "official", by a person as `sameAs` makes it; who is not in it is one where leadership was valued. */
export type Officials = Readonly<Record<string, string>>;
