/** Who answered a questionnaire: columns such as gender, age and education, each with its answers in groups. */
import type { Area } from '../../area';
import type { CellValue } from '../../types';

/** What headings say; any other column may be counted, too. */
export const PROFILE_ROLES = ['gender', 'age', 'education', 'position', 'service', 'unit', 'marital'] as const;
export type ProfileRole = (typeof PROFILE_ROLES)[number];

export interface ProfileTable {
  readonly area: Area;
  readonly cells: readonly (readonly CellValue[])[];
  readonly headings: { readonly row: number; readonly rows: number; readonly texts: readonly string[] };
}

/** Numbers in classes of the same width: from the first on, each up to where the next begins. */
export interface Classes {
  readonly first: number;
  readonly width: number;
}

export interface ProfileColumn {
  /** From 0 within the table. */
  readonly index: number;
  /** By words, where null. */
  readonly classes: Classes | null;
}

/** Answers that are counted together. */
export interface ProfileGroup {
  readonly name: string;
  /** How the table spells it, each as `sameAs` makes it; numbers of a class are not among them. */
  readonly words: readonly string[];
  readonly count: number;
}

export interface ProfileCounts {
  readonly column: ProfileColumn;
  readonly heading: string;
  readonly groups: readonly ProfileGroup[];
  /** How many left it blank. */
  readonly blank: number;
  /** Whether numbers can be put in classes here. */
  readonly hasNumbers: boolean;
  /** Rows, as the sheet counts, whose answer is no number among numbers, or an error. */
  readonly unread: readonly number[];
}

export interface ProfileReading {
  /** Rows of the respondents, from 0 within the table. */
  readonly rows: readonly number[];
  readonly counts: readonly ProfileCounts[];
  /** Columns that say that each respondent is there. */
  readonly labels: readonly number[];
  /** Words for nothing, such as "-", as `sameAs` makes them. */
  readonly nothing: readonly string[];
}

/** More groups are names, or numbers that want classes. */
export const MOST_GROUPS = 24;
