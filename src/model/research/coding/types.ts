/** Coded quotes of interviews: who said it, in which office, to which theme it belongs and which type it is. */
import type { Localized } from '../../../engine/language';
import type { Area } from '../../area';
import type { RoleHeadings } from '../../employees/types';
import type { Remark } from '../../scorecard/types';
import type { CellValue } from '../../types';

/** What a column may hold; `second` is the type that a second coder gave. */
export const CODING_ROLES = ['quote', 'informant', 'office', 'theme', 'type', 'second'] as const;
export type CodingRole = (typeof CODING_ROLES)[number];
export type CodingColumns = Readonly<Partial<Record<CodingRole, number>>>;

/** Isomorphism: DiMaggio & Powell, American Sociological Review 48 (1983). */
export const USUAL_TYPES = ['coercive', 'mimetic', 'normative'] as const;
export type UsualType = (typeof USUAL_TYPES)[number];

/** What a word of the table is by a person's answer: one of the three, a type of its own, or no type at all. */
export const SAID_CODES = [...USUAL_TYPES, 'own', 'none'] as const;
export type SaidCode = (typeof SAID_CODES)[number];
/** By the word as `sameAs` makes it. */
export type SaidCodes = Readonly<Record<string, SaidCode>>;

/** More are sentences or names, and no types. */
export const MOST_TYPES = 12;

export interface CodingTable {
  readonly area: Area;
  readonly cells: readonly (readonly CellValue[])[];
  readonly headings: RoleHeadings<CodingRole>;
}

/** A type that quotes are counted by: one of the three, or a word of the table. */
export interface CodeType {
  readonly key: string;
  readonly name: Localized;
  /** What the table calls it, each as `sameAs` makes it. */
  readonly words: readonly string[];
}

/** The key of a type; null: not coded; 'unknown': a word that is no type yet. */
export type Code = string | null;
export const UNKNOWN = 'unknown';

export interface CodedQuote {
  /** From 0 within the cells of the table. */
  readonly row: number;
  /** As the sheet counts. */
  readonly rowNumber: number;
  readonly theme: string;
  readonly office: string;
  readonly type: Code;
  readonly second: Code;
}

/** A word that is no type yet, and the rows where it stands. */
export interface UnknownWord {
  readonly text: string;
  readonly rows: readonly number[];
}

export interface CodingReading {
  readonly quotes: readonly CodedQuote[];
  readonly types: readonly CodeType[];
  /** Each once, as first written, in the order of the table. */
  readonly themes: readonly string[];
  readonly offices: readonly string[];
  readonly unknown: readonly UnknownWord[];
  /** Words that say that there is nothing, such as "-", as `sameAs` makes them. */
  readonly nothing: readonly string[];
  readonly remarks: readonly Remark[];
}
