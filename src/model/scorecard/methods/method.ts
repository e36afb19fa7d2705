/** What a method of scoring is: how one KPI scores, how the rows make the total, and what a person sets and reads. */
import type { Anchored } from '../anchoring';
import type { Localized } from '../../../engine/language';
import type { ScoringError } from '../../../engine/scoringError';
import type { ColumnRole, Scorecard, WeightSource } from '../../types';
import type { ByBands, NamedBands } from '../bands';
import type { Kpi, KpiTable, Remark, ScoredKpi, ScorecardResult, Surroundings, Warning } from '../types';

type Columns = Scorecard['columns'];

/** What warnings are computed from. */
export interface Judged {
  readonly kpis: readonly Kpi[];
  readonly scorecard: Scorecard;
  readonly result: ScorecardResult;
  /** The same scorecard over other KPIs. */
  readonly scoreAgain: (kpis: readonly Kpi[]) => ScorecardResult;
}

/** What scores are compared with. */
export interface Scale {
  readonly bands: NamedBands;
  /** Where scores end. */
  readonly highest: number;
}

/** What decides where scores end. */
export type ByEnds = Pick<Scorecard, 'ruleBook' | 'cap'>;

/** What decides the scale as a whole. */
export type ByScale = ByEnds & ByBands;

/** How one KPI scores: by its place between anchors, or by its realization and target. */
export interface Measure {
  /** How sheets name its bands. */
  readonly name: 'omax' | 'index';
  /** How near the edge of a band little decides the colour, in `nearUnit`. */
  readonly near: number;
  readonly nearUnit: Localized;
  /** What a score is called in a heading, and where the scale ends in a sentence. */
  readonly score: Localized;
  readonly scaleUnit: Localized;
  /** Whether the anchors say which way is better; else the polarity does, and no anchor but the worst value is read. */
  readonly isByAnchors: boolean;
  scaleOf(scorecard: ByScale): Scale;
  /** The score of each KPI, or why there is none. */
  scoresOf(
    kpis: readonly Kpi[],
    scorecard: ByEnds & Anchored & Pick<Scorecard, 'rule'>,
  ): readonly (number | ScoringError)[];
  /** What is wrong with a KPI in words of its own, said instead of the engine's. */
  problemOf(kpi: Kpi): Remark | null;
  /** The realization at which a KPI turns green; `null` where none does. */
  valueAtGreen(kpi: Kpi, kpis: readonly Kpi[], scorecard: ByScale & Anchored): number | null;
  /** The end of the scale that a realization lies beyond: more, or less, no longer counts. */
  endReached(kpi: Kpi, scorecard: ByEnds): 'best' | 'worst' | null;
  warningsOf(judged: Judged): readonly Warning[];
}

/** How scored rows make the total. */
export interface Summary {
  /** Whether objectives stand between indicators and perspectives, and perspectives make the total. */
  readonly isOfPerspectives: boolean;
  /**
   * Whether it is the total of a person's performance contract: the limits of the rule book hold, validity and control
   * suggest its weights, and with a behaviour value it makes the value of the employee.
   */
  readonly isContract: boolean;
  resultOf(rows: readonly ScoredKpi[], scorecard: Scorecard, surroundings: Surroundings): Omit<ScorecardResult, 'kind'>;
  /** The total of rows that have one, without all the rest of the result. */
  totalOf(rows: readonly ScoredKpi[], scorecard: Scorecard, surroundings: Surroundings): number | null;
}

export interface ScorecardMethod {
  readonly words: {
    readonly name: Localized;
    /** What it is, beside its name in a list. */
    readonly hint: Localized;
    /** What its total is called. */
    readonly total: Localized;
    /** How it scores: the line below the title of its sheet. */
    readonly how: (scorecard: Pick<Scorecard, 'rule' | 'ruleBook' | 'cap'>) => Localized;
  };
  readonly measure: Measure;
  readonly summary: Summary;
  /** The roles of columns that mean something to it, in the order in which people ask for them. */
  readonly roles: readonly ColumnRole[];
  /** Those without which it cannot be computed. */
  readonly requiredRoles: readonly ColumnRole[];
  readonly weightSources: readonly WeightSource[];
  /** Whether a person chooses how levels are read between anchors. */
  readonly hasRule: boolean;
  /** Why nothing can be scored by the rule book that a scorecard names. */
  refusal(scorecard: Pick<Scorecard, 'ruleBook'>): Remark | null;
  /** How well the columns of a table suit it: the method that they suit best is proposed, 0 not at all. */
  suits(table: KpiTable, columns: Columns): number;
}

/** Whether a person decides if weights are divided by their sum; perspectives always are. */
export function isDivisionChosen({ summary }: Pick<ScorecardMethod, 'summary'>): boolean {
  return !summary.isOfPerspectives;
}
