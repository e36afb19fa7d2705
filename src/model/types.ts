/**
 * What Timbang keeps in a workbook: a hierarchy, what people judged, and which scorecards were written. Plain, frozen
 * data; every change makes a new model. Identities are short random texts, so that two people never invent the same.
 */
import type { Direction } from '../engine/ahp/measured';
import type { PriorityMethod } from '../engine/ahp/priorities';
import type { Bands } from '../engine/bands';
import type { ConsolidationRule } from '../engine/ckp/consolidate';
import type { Language } from '../engine/language';
import type { LevelRule } from '../engine/omax/level';
import type { QuestionnaireCover } from './judgments/coverFields';

/** What a cell of a sheet holds as Office.js hands it over; `''` is blank. */
export type CellValue = string | number | boolean;

/** How the weights of the items below one item come about. */
export type Weighting = 'judgments' | 'direct';

/** One item of the hierarchy: the goal, a perspective, an objective or a KPI. */
export interface Item {
  readonly id: string;
  /** `null` for the goal; a model has one goal or none. */
  readonly parent: string | null;
  /** Position among its siblings: any number, smaller first; between two others when it is moved there. */
  readonly order: number;
  readonly name: string;
  /** Such as F1a; may be blank, and is unique among the items that have one. */
  readonly code: string;
  readonly unit: string;
  /** How the items below are weighed; says nothing for an item without any. */
  readonly weighting: Weighting;
  /** Its own weight among its siblings where the parent's weighting is `direct`; `null` when not given. */
  readonly weight: number | null;
}

export interface Respondent {
  readonly id: string;
  readonly order: number;
  readonly name: string;
  /** Any positive number: how much the respondent counts in the group. */
  readonly weight: number;
  /** Left out of the group's result, the judgments stay. */
  readonly hidden: boolean;
}

/** One of the things that are ranked by the hierarchy: a supplier, an office, a site. */
export interface Alternative {
  readonly id: string;
  readonly order: number;
  readonly name: string;
}

/** How the alternatives are rated under one item without any below it; without one, by judgments. */
export interface Rating {
  readonly criterion: string;
  readonly by: 'judgments' | 'values';
  /** Whether more of what was measured is better, or less. */
  readonly direction: Direction;
  /** Measured, above 0, by the identity of the alternative. */
  readonly values: Readonly<Record<string, number>>;
}

/**
 * How many times `first` matters as much as `second` to one respondent, 1/9 … 9. At most one for a pair. Of two items,
 * or of two alternatives under a criterion (`alternatives/rated.ts`).
 */
export interface Judgment {
  readonly respondent: string;
  readonly first: string;
  readonly second: string;
  readonly value: number;
}

export type ScorecardKind = 'omax' | 'ckp' | 'nko';

/** What a column of a KPI table may be. */
export type ColumnRole =
  | 'code'
  | 'name'
  | 'perspective'
  | 'objective'
  /** The table's own weight of the perspective or objective that a row belongs to. */
  | 'perspectiveWeight'
  | 'objectiveWeight'
  | 'unit'
  | 'target'
  | 'realization'
  | 'polarity'
  | 'weight'
  | 'validity'
  | 'control'
  /** OMAX anchors: level 0, the level of the start, and level 10 where `target` stands below it. */
  | 'worst'
  | 'start'
  | 'best';

/** Where weights come from; `own` are typed in the pane, `kep241` go by validity and control in the scorecard's rule book. */
export type WeightSource = 'hierarchy' | 'column' | 'equal' | 'kep241' | 'own';

/** A column of the KPI table: found again by its heading, else by its place. */
export interface ColumnChoice {
  readonly heading: string;
  /** From 0 within the table. */
  readonly index: number;
}

/** Study 003, 2.7 step 2: the year before earns level 4; Riggs, and the study's own tables: level 3. */
export type StartLevel = 3 | 4;
export type TargetLevel = 7 | 8 | 10;

/** Words of one's own for bands of scores, the lowest first: two to five, each but the first from its bound on. */
export interface BandWords {
  readonly bounds: readonly number[];
  readonly labels: readonly string[];
}

export type PeriodGrain = 'month' | 'quarter' | 'semester' | 'year';

/** How the realization of a period comes about: typed, one number divided by another, or parts with weights. */
export type PeriodWay = 'typed' | 'ratio' | 'parts';

export interface KpiPeriods {
  readonly way: PeriodWay;
  /** How many, where the way is `parts`. */
  readonly parts: number;
  readonly rule: ConsolidationRule;
}

/** The sheet on which a scorecard's targets and realizations stand period by period; their numbers stay in its cells. */
export interface ScorecardPeriods {
  readonly grain: PeriodGrain;
  /** In which the first period begins. */
  readonly year: number;
  readonly count: number;
  /** Of the names of the periods, which are typed on the sheet as well. */
  readonly language: Language;
  /** The name of the KPI table that is made of them, once the scorecard reads it; blank before. */
  readonly table: string;
  /** By the KPI's key; typed and the last known without one. */
  readonly kpis: Readonly<Record<string, KpiPeriods>>;
}

/** What the manual of an indicator says, in the order in which its sheet does. */
export type ManualField =
  | 'objective'
  | 'description'
  | 'purpose'
  | 'formula'
  | 'components'
  | 'validity'
  | 'control'
  | 'cascade'
  | 'consolidation'
  | 'owner'
  | 'data'
  | 'measuring'
  | 'review'
  | 'measuredBy';

/** What people say of an indicator beside its table, by the code and name that it had then; as they wrote it. */
export interface KpiManual {
  readonly code: string;
  readonly name: string;
  readonly fields: Readonly<Partial<Record<ManualField, string>>>;
}

/** One scorecard: which table it reads and how it scores. The numbers stay in the cells. */
export interface Scorecard {
  readonly id: string;
  readonly kind: ScorecardKind;
  readonly title: string;
  /** Whose scorecard it is, as the person called the office; left out where nobody said. */
  readonly office?: string;
  /** The defined name of the KPI table, heading row included; it follows the cells. */
  readonly source: string;
  readonly columns: Readonly<Partial<Record<ColumnRole, ColumnChoice>>>;
  readonly weights: WeightSource;
  /** The id of the rule book by which contracts and organizations are scored. */
  readonly ruleBook: string;
  /** Weights typed in the pane (`weights: 'own'`), by the KPI's key: its code, else its name. */
  readonly ownWeights: Readonly<Record<string, number>>;
  /** Weights of perspectives (NKO), by name. */
  readonly perspectiveWeights: Readonly<Record<string, number>>;
  /** Whether weights are divided by their sum. */
  readonly normalize: boolean;
  /** OMAX only. */
  readonly rule: LevelRule;
  /** OMAX only: at which level the start stands; 3 where it is missing. */
  readonly startLevel?: StartLevel;
  /** OMAX only: at which level a target stands that has a best value beyond it; 8 where it is missing, 10 without any. */
  readonly targetLevel?: TargetLevel;
  /** The value of the employee's behaviour (NP), CKP only: with it the CKP becomes NKP and NPKP. `null` without. */
  readonly behaviour: number | null;
  /** Where indices end, for indicators and organizations; the rule book's own end where it is `null`. */
  readonly cap: number | null;
  /** Where yellow and green begin; where the rule book or the custom of levels has them, where it is `null`. */
  readonly bands: Bands | null;
  /** What stands beside a score instead of the words of the lights; the colours stay the three. */
  readonly bandWords: BandWords | null;
  /** KPIs set aside (`true`), and those that count although nothing was due (`false`), by key. */
  readonly setAside: Readonly<Record<string, boolean>>;
  /** So many days late score 0 where target and realization are dates; `null` leaves dates unscored. */
  readonly daysLate: number | null;
  /** Missing without a sheet of periods. */
  readonly periods?: ScorecardPeriods;
  /** By the KPI's key as it was then (`scorecard/manual/found.ts`); missing where nobody said anything. */
  readonly manual?: Readonly<Record<string, KpiManual>>;
}

/** An objective as a link names it: as it was called when the link was made. */
export interface ObjectiveName {
  readonly code: string;
  readonly name: string;
}

/** What people say causes what. */
export interface CausalLink {
  readonly cause: ObjectiveName;
  readonly effect: ObjectiveName;
}

/** What an objective means, in people's own words, and what it was called when they wrote them. */
export interface Definition {
  readonly of: ObjectiveName;
  readonly text: string;
}

/** What people add to the objectives of one scorecard: their causes, and what each of them means. */
export interface StrategyMap {
  /** The id of the scorecard; the map waits for one whose writing was undone. */
  readonly scorecard: string;
  /** By code and name of cause and effect (`map/links.ts`). */
  readonly links: Readonly<Record<string, CausalLink>>;
  /** By code and name of the objective. */
  readonly definitions: Readonly<Record<string, Definition>>;
}

/** What the sheet of a scorecard said on the day it was written, such as 2026-03-31. */
export interface Standing {
  readonly total: number;
  readonly day: string;
}

/** A sheet that Timbang wrote. The cells are the source of truth; this says which, and how they were left. */
export interface SheetRecord {
  /** What the sheet is: `judgments/<respondent>`, `groupJudgments`, `weights`, `scorecard/<id>`, … */
  readonly key: string;
  /** Excel's own identity of the sheet: it survives renaming and moving. */
  readonly sheetId: string;
  /** As it was called when last seen, for the sentence that says it is gone. */
  readonly name: string;
  /** The cells that are Timbang's, such as A1:J30. */
  readonly area: string;
  /** A short print of each written cell by its address, to see later which of them somebody changed. */
  readonly prints: Readonly<Record<string, string>>;
  /** Judgments as they stood in the cells when last written or read, by pair: what differs since was typed there. */
  readonly judgments: Readonly<Record<string, number | null>>;
  /** Of a scorecard that had a total; missing for other sheets, and for those written before it was kept. */
  readonly standing?: Standing;
}

/** Of the stored form (`file/migrations.ts`). What is left out without harm, such as a new attribute, needs no new one. */
export const MODEL_VERSION = 1;

/** As the rules of universities ask of weights. */
export type WeightDecimals = 2 | 3 | 4;

export interface Model {
  readonly version: typeof MODEL_VERSION;
  readonly method: PriorityMethod;
  /** How weights are shown in sheets; as is usual on each of them where it is missing. */
  readonly weightDecimals?: WeightDecimals;
  /** Missing where nobody said anything. */
  readonly cover?: QuestionnaireCover;
  readonly items: readonly Item[];
  readonly respondents: readonly Respondent[];
  readonly judgments: readonly Judgment[];
  readonly alternatives: readonly Alternative[];
  readonly ratings: readonly Rating[];
  readonly scorecards: readonly Scorecard[];
  readonly maps: readonly StrategyMap[];
  readonly sheets: readonly SheetRecord[];
}

export const EMPTY_MODEL: Model = {
  version: MODEL_VERSION,
  method: 'eigenvector',
  items: [],
  respondents: [],
  judgments: [],
  alternatives: [],
  ratings: [],
  scorecards: [],
  maps: [],
  sheets: [],
};
