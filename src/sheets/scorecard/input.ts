/** What the sheets of a scorecard are planned from. */
import type { Language } from '../../engine/language';
import type { Evaluation, SourceTable } from '../../model/scorecard/evaluation';
import type { Kpi, ScorecardResult } from '../../model/scorecard/types';
import type { Scorecard } from '../../model/types';

/** The columns of a sheet of global weights as formulas elsewhere refer to them: by name or with their sheet. */
export interface WeightsTable {
  readonly keys: string;
  readonly names: string;
  readonly global: string;
}

/** A scorecard as it was scored; its sheet says the same, live. */
export interface ScorecardInput extends Omit<Evaluation, 'problems'> {
  readonly language: Language;
  /** Needed for weights from the hierarchy; without it they are written as numbers. */
  readonly weights: WeightsTable | null;
  /**
   * The table is one to be filled in: its rows may be blank, and each is read by its own cells alone. What its KPIs say
   * now shapes the sheet and stands nowhere on it.
   */
  readonly isToFill?: true;
}

export interface RecordsInput {
  readonly language: Language;
  readonly scorecard: Scorecard;
  readonly source: SourceTable;
  readonly kpis: readonly Kpi[];
}

/** An office and its scorecard as it was scored, which has a sheet of its own. */
export interface BenchmarkOffice extends Omit<Evaluation, 'problems'> {
  readonly name: string;
}

export interface BenchmarkInput {
  readonly language: Language;
  /** At least two, of one kind. The first is the own office. */
  readonly offices: readonly BenchmarkOffice[];
}

/** An office whose scorecard is written, with it or before. */
export interface RankingOffice {
  readonly name: string;
  readonly scorecard: Scorecard;
  readonly result: ScorecardResult;
  /** Its table was copied from a file. */
  readonly isFromFile?: boolean;
}

export interface RankingInput {
  readonly language: Language;
  /** The id of the scorecard by which the ranking is found again. */
  readonly key: string;
  /** At least one, all scored alike. */
  readonly offices: readonly RankingOffice[];
  /** A form with a fixed number of offices, which are not counted by light. */
  readonly isToFill?: true;
}
