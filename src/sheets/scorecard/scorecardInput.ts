/** What the sheets of a scorecard are planned from. */
import type { Language } from '../../engine/language';
import type { FoundTable, Improvement, Kpi, Surroundings } from '../../model/scorecard/types';
import type { Scorecard } from '../../model/types';
import type { Area } from '../address';

/** A KPI table and where it is. */
export interface ScorecardSource {
  /** The cells that were searched: what `found` counts its rows in. */
  readonly area: Area;
  readonly found: FoundTable;
  /** Excel's number formats of those cells, where they were read: the sheets then show numbers as the table does. */
  readonly formats?: readonly (readonly string[])[];
}

/** The columns of a sheet of global weights as formulas elsewhere refer to them: by name or with their sheet. */
export interface WeightsTable {
  readonly keys: string;
  readonly names: string;
  readonly global: string;
}

export interface ScorecardInput {
  readonly language: Language;
  readonly scorecard: Scorecard;
  readonly source: ScorecardSource;
  readonly kpis: readonly Kpi[];
  readonly surroundings: Surroundings;
  /** Needed for weights from the hierarchy; without it they are written as numbers. */
  readonly weights: WeightsTable | null;
}

export interface ImprovementInput {
  readonly language: Language;
  readonly scorecard: Scorecard;
  readonly improvements: readonly Improvement[];
}

export interface RecordsInput {
  readonly language: Language;
  readonly scorecard: Scorecard;
  readonly source: ScorecardSource;
  readonly kpis: readonly Kpi[];
}

/** An office and its scorecard, which has a sheet of its own. */
export interface BenchmarkOffice {
  readonly name: string;
  readonly scorecard: Scorecard;
  readonly kpis: readonly Kpi[];
}

export interface BenchmarkInput {
  readonly language: Language;
  /** At least two, of one kind. The first is the own office. */
  readonly offices: readonly BenchmarkOffice[];
}
