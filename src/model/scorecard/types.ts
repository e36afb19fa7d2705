/** What a KPI table says, what its score is, and what may be said about it. */
import type { Light } from '../../engine/bands';
import type { Polarity } from '../../engine/ckp/polarity';
import type { Control, Validity } from '../../engine/ckp/rulebooks/ruleBook';
import type { Language, Localized } from '../../engine/language';
import type { CellValue, ColumnChoice, ColumnRole, ScorecardKind } from '../types';
import type { NamedBands } from './bands';
import type { NumberShape } from './reading/numberShape';
import type { MessageValues } from '../../engine/phrases';

/** Something worth saying in a sentence of both languages. What is thrown is a `ModelError`. */
export interface Remark {
  readonly kind: string;
  readonly values: MessageValues;
  describe(language: Language): string;
}

/** What the columns of a table hold. */
export type Columns = Readonly<Partial<Record<ColumnRole, ColumnChoice>>>;

/** The rows of KPIs below their headings, without titles, totals, sections and blank rows. */
export interface KpiTable {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  /** What the user calls each row: its number in the sheet. Without it, rows count from 1 below the headings. */
  readonly rowNumbers?: readonly number[];
  /** What stands above each column, from the top, where headings take several rows; else `headings` says it. */
  readonly levels?: readonly (readonly string[])[];
  /** Excel's number formats of the rows, where they were read. */
  readonly formats?: readonly (readonly string[])[];
  /** The section each row stands in, such as "Financial perspective" above its KPIs; '' outside of any. */
  readonly sections?: readonly string[];
  /** The section below that, such as "Strategic objective 1"; '' outside of any. */
  readonly objectives?: readonly string[];
  /** The weights that those sections give themselves. */
  readonly sectionWeights?: readonly (CellValue | null)[];
  readonly objectiveWeights?: readonly (CellValue | null)[];
  /** Rows of totals, to be compared with what is computed. */
  readonly totals?: readonly TotalRow[];
  /** What the user calls rows with a target and a realization that stand apart and are not read. */
  readonly leftOut?: readonly number[];
}

/** A heading above rows of KPIs, with the weight it gives itself. */
export interface Section {
  readonly name: string;
  readonly weight: CellValue | null;
}

export interface TotalRow {
  readonly cells: readonly CellValue[];
  readonly rowNumber: number;
}

export interface FoundTable {
  readonly table: KpiTable;
  /** From 0 within the cells searched. A heading of two rows (years below "Target") begins here. */
  readonly headingRow: number;
  readonly headingRows: number;
  /** The table's own title and its period, as the lines above the headings say them; '' without any. */
  readonly title: string;
  readonly period: string;
  /** The row of the cells searched in which each row of the table stands, rising; gaps are rows that are no KPI. */
  readonly bodyRows: readonly number[];
}

export interface ColumnGuess {
  readonly columns: Readonly<Partial<Record<ColumnRole, ColumnChoice>>>;
  /** Roles that another column might have as well, or whose cells are not what the heading promises. */
  readonly unsure: readonly ColumnRole[];
}

/** The values that earn levels: `worst` 0, `start` 3 or 4, `target` 8 or 7 where there is a `best`, else 10; `best` 10. */
export interface Anchors {
  readonly worst: number | null;
  readonly start: number | null;
  readonly target: number | null;
  readonly best: number | null;
}

export interface Kpi {
  /** From 0 within the table's rows. */
  readonly row: number;
  /** As the user calls the row. */
  readonly rowNumber: number;
  /** Code, else name; made unique among the KPIs of a table. */
  readonly key: string;
  readonly code: string;
  readonly name: string;
  /** '' where the table does not say; a blank cell means the one above. */
  readonly perspective: string;
  readonly objective: string;
  readonly unit: string;
  readonly target: number | null;
  /** `null` has no data yet: a blank cell, or one that shows #N/A. */
  readonly realization: number | null;
  /** As the engine calls it, also where the cell says it in other words ("higher", "makin rendah makin baik"). */
  readonly polarity: Polarity;
  /** Nothing said so (`default`), a word that the custom functions understand, or other words that they do not. */
  readonly polarityFrom: 'default' | 'word' | 'phrase';
  readonly anchors: Anchors;
  /** As the weight column has it. */
  readonly weight: number | null;
  /** The table's own weight of the perspective and of the objective; a blank cell means the one above. */
  readonly perspectiveWeight: number | null;
  readonly objectiveWeight: number | null;
  /** What the number of a cell was multiplied by to be read: 100 for a fraction meant in percent. */
  readonly factors: Readonly<Partial<Record<ColumnRole, number>>>;
  /** How the table shows its numbers, where formats or texts say so. */
  readonly shown?: NumberShape;
  /** Whether it is scored by days: `realization` is how many days late, `target` is 0, and `worst` the days that score 0. */
  readonly isInDays: boolean;
  /** Why it does not count, although there may be data: set aside by the person, or nothing was due. */
  readonly aside: Remark | null;
  readonly validity: Validity | null;
  readonly control: Control | null;
  /** What keeps the row from being scored: a cell that cannot be read. A row without data has none. */
  readonly problem: Remark | null;
}

export interface KpiReading {
  readonly kpis: readonly Kpi[];
  /** Everything that is wrong with the table or in doubt, in the order of its rows; what concerns the whole table first. */
  readonly problems: readonly Remark[];
}

/** What a scorecard takes from the hierarchy, found by a KPI's code, then by its name. */
export interface Surroundings {
  /** The global weight. */
  weightOf(kpi: Kpi): number | null;
  perspectiveOf(kpi: Kpi): string | null;
  /** What the KPI stands below, where that is no perspective. */
  objectiveOf(kpi: Kpi): string | null;
  /** The weight of a perspective among the others. */
  perspectiveWeightOf(perspective: string): number | null;
}

/** One KPI's part in the result. */
export interface ScoredKpi {
  readonly kpi: Kpi;
  readonly perspective: string;
  readonly objective: string;
  /** Level 0–10 or index 0–120. */
  readonly score: number | null;
  readonly light: Light | null;
  /** The weight as its source gives it; `null` where it gives none. */
  readonly givenWeight: number | null;
  /** The weight that makes the total: the weights of rows without data are spread over those with, errors included. */
  readonly weight: number | null;
  /** weight × score; the values add up to the total. */
  readonly value: number | null;
  /** Why there is no score although there is something in the row. */
  readonly problem: Remark | null;
}

/**
 * Where the weights of perspectives or objectives come from: typed in the pane, the table's own, the hierarchy, what
 * the KPIs below weigh together, the custom of a treasury office, or all the same.
 */
export type GroupWeightSource = 'typed' | 'table' | 'hierarchy' | 'kpis' | 'customary' | 'equal';

/** A perspective or an objective: the weighted mean of what is below it. */
export interface ScoredGroup {
  readonly name: string;
  /** Of an objective: the perspective it belongs to, '' in a table without any. Of a perspective: ''. */
  readonly perspective: string;
  /** Its weight among the others as the source gives it; `null` where it gives none, and where the total needs none. */
  readonly givenWeight: number | null;
  readonly weightFrom: GroupWeightSource | null;
  /** Its share of the total; `null` without data. */
  readonly weight: number | null;
  readonly score: number | null;
  readonly light: Light | null;
  /** weight × score. */
  readonly value: number | null;
  readonly counts: LightCounts;
}

export interface LightCounts {
  readonly green: number;
  readonly yellow: number;
  readonly red: number;
  /** Rows without a light: no data yet, or a problem. */
  readonly none: number;
}

export interface ScorecardResult {
  readonly kind: ScorecardKind;
  readonly bands: NamedBands;
  /** Where its scores end. */
  readonly highest: number;
  /** In the order of the KPIs. */
  readonly rows: readonly ScoredKpi[];
  /** Only NKO has objectives. */
  readonly objectives: readonly ScoredGroup[];
  /** In the order in which they first appear; none where nothing says which there are: objectives then make the total. */
  readonly perspectives: readonly ScoredGroup[];
  readonly total: number | null;
  readonly light: Light | null;
  readonly counts: LightCounts;
  /** The sum of the weights as given, before any division; `null` where one is missing. */
  readonly weightSum: number | null;
  /** Why there is no total. */
  readonly problem: Remark | null;
  /** Of a CKP that has a total and a behaviour value. */
  readonly employee: EmployeeValues | null;
}

/** What a CKP and the behaviour come to together. */
export interface EmployeeValues {
  readonly behaviour: number;
  /** By Kep-241/PB/2015. */
  readonly nkp: number;
  /** By PP 46/2011; its SKP is the CKP, without additional tasks and creativity. */
  readonly npkp: number;
  /** Of the NPKP. */
  readonly rating: Localized;
}

/** How far the total is from the next better light, or the next better word of its own. */
export interface NextBand {
  readonly light: Light;
  /** In the middle of a sentence. */
  readonly name: Localized;
  /** What the total lacks, above 0. */
  readonly distance: number;
}

/** What the total gains when one KPI reaches green. */
export interface Gain {
  readonly kpi: Kpi;
  readonly row: ScoredKpi;
  /** The realization that reaches green, and the score it earns. */
  readonly to: { readonly realization: number; readonly score: number; readonly light: Light };
  readonly gain: number;
  readonly total: number;
  readonly light: Light;
}

export interface Warning extends Remark {
  /** Whether the colour of the total, of some KPIs, or the reading of the table is in doubt. */
  readonly about: 'total' | 'kpis' | 'table';
  /** The KPIs it is about; none where it is about the whole. */
  readonly keys: readonly string[];
  /** The same with every KPI named, where the sentence counts some of them. */
  readonly inFull?: Remark;
}

/** Realizations and weights tried out, by the KPI's key; weights of perspectives by their name. */
export interface Changes {
  readonly realizations?: Readonly<Record<string, number | null>>;
  readonly weights?: Readonly<Record<string, number>>;
  readonly perspectives?: Readonly<Record<string, number>>;
}

/** A line of an improvement sheet. */
export interface Improvement {
  readonly row: ScoredKpi;
  /** `null` where the total cannot be computed, or the KPI cannot reach green. */
  readonly gain: Gain | null;
}
