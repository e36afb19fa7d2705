/** What a table too large for a workbook is scored by: the rules of `timbang sql` and of `timbang score --engine`. */
import type { LevelRule } from '../engine/omax/level';
import type { Bands } from '../engine/bands';
import type { Language } from '../engine/language';

/** How rows score and how they make a total. */
export interface Method {
  readonly name: string;
  /** Levels between anchors, or indices of targets. */
  readonly measure: 'levels' | 'indices';
  /** All rows of a unit; those of a contract, with what its decree says of them; or groups and groups of groups. */
  readonly summary: 'rows' | 'contract' | 'groups';
}

/** By the words of the rules. */
export const METHODS = {
  omax: { name: 'omax', measure: 'levels', summary: 'rows' },
  ckp: { name: 'ckp', measure: 'indices', summary: 'contract' },
  nko: { name: 'nko', measure: 'indices', summary: 'groups' },
} as const satisfies Readonly<Record<string, Method>>;

/** The columns of the table, by what they hold; one row an indicator of a unit. */
export interface Columns {
  /** What the rows of a unit are told apart by; they are named in the results. */
  readonly indicator: readonly string[];
  readonly realization: string;
  /** Left out where all weigh the same. */
  readonly weight: string | null;
  /** Of `ckp` and `nko`. */
  readonly target: string | null;
  readonly polarity: string | null;
  readonly worst: string | null;
  /** Of `omax`: the values that earn `levels`, in their order. */
  readonly anchors: readonly string[];
  /** Of `nko`: strategic objectives within perspectives; either may be left out. */
  readonly perspective: string | null;
  readonly objective: string | null;
}

/** The behaviour value (NP) of each unit, which is an employee then, in a table of its own with the columns of `unit`. */
export interface Behaviour {
  readonly table: string;
  readonly column: string;
  /** The share of the results in the value, 0…1. */
  readonly share: number;
}

/** Who is best and who below average, by rank. */
export interface Distribution {
  /** Units are ranked among those with the same values in these columns of `unit`; blank: among all. */
  readonly within: readonly string[];
  readonly top: number;
  readonly bottom: number;
}

export interface Rules {
  readonly method: Method;
  /** The table of indicators; a name with points is one of a schema. */
  readonly table: string;
  /** The columns that tell scorecards apart: office and year, employee and period. Blank: the table is one scorecard. */
  readonly unit: readonly string[];
  readonly columns: Columns;
  readonly levels: readonly number[];
  readonly rule: LevelRule;
  /** Where indices end; 120 of Kep-241/PB/2015 unless given. */
  readonly cap: number;
  /** Whether weights are divided by their sum, or taken as printed. */
  readonly normalize: boolean;
  /** Of perspectives by their names; null: all the same. */
  readonly perspectiveWeights: Readonly<Record<string, number>> | null;
  readonly bands: Bands;
  /** Of light and status words. */
  readonly language: Language;
  readonly behaviour: Behaviour | null;
  readonly distribution: Distribution | null;
  /** Columns that hold numbers as text, with words among them that say there is no data. */
  readonly texts: readonly string[];
  /** Those words, in small letters. */
  readonly noData: readonly string[];
}
