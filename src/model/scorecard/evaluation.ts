/** A scorecard computed from its table as it stands now: what the preview and the result show. Pure. */
import { gainsOf } from './gains';
import type { Proposal } from './gains';
import { readKpis } from './reading/kpis';
import { resultDoubts } from './resultDoubts';
import { scoreCard } from './score';
import { hierarchySurroundings } from './surroundings';
import { findTable } from './reading/table';
import { turnedLayout } from './reading/turned';
import type { FoundTable, Gain, Kpi, Remark, ScorecardResult, Surroundings, Warning } from './types';
import { warningsOf } from './warnings';
import type { CellValue, Model, Scorecard } from '../types';
import type { Area } from '../area';

/** Cells of the sheet and the table of KPIs found among them. */
export interface SourceTable {
  /** The cells that were searched: what `found` counts its rows in. */
  readonly area: Area;
  readonly cells: readonly (readonly CellValue[])[];
  readonly found: FoundTable;
  /** Excel's number formats of those cells, where they were read: the sheets then show numbers as the table does. */
  readonly formats?: readonly (readonly string[])[];
}

export interface Evaluation {
  readonly source: SourceTable;
  readonly scorecard: Scorecard;
  readonly kpis: readonly Kpi[];
  /** What cannot be read, row by row. */
  readonly problems: readonly Remark[];
  readonly surroundings: Surroundings;
  readonly result: ScorecardResult;
}

/** What the numbers mean; more work than the numbers, and only the result needs it. */
export interface Insight {
  readonly warnings: readonly Warning[];
  readonly gains: readonly Gain[];
}

/** The KPI table in cells that were selected or named; null when no row looks like headings, or the table is turned. */
export function sourceOf(
  area: Area,
  cells: readonly (readonly CellValue[])[],
  formats?: readonly (readonly string[])[],
): SourceTable | null {
  const found = turnedLayout(cells, formats) === null ? findTable(cells, area.row + 1, formats) : null;
  return found && { area, cells, found, ...(formats === undefined ? {} : { formats }) };
}

export function evaluate(source: SourceTable, scorecard: Scorecard, model: Model): Evaluation {
  const { kpis, problems } = readKpis(source.found.table, scorecard);
  const surroundings = hierarchySurroundings(model);
  const result = scoreCard(kpis, scorecard, surroundings);
  const doubts = resultDoubts(source.found.table, scorecard, result);
  return { source, scorecard, kpis, problems: [...problems, ...doubts], surroundings, result };
}

/** Scored anew after its KPIs or its scorecard were changed. */
export function evaluateKpis(evaluation: Evaluation): Evaluation {
  const { kpis, scorecard, surroundings } = evaluation;
  return { ...evaluation, result: scoreCard(kpis, scorecard, surroundings) };
}

export function insightOf({ kpis, scorecard, surroundings, result }: Evaluation, propose?: Proposal): Insight {
  return {
    warnings: warningsOf(kpis, scorecard, surroundings, result),
    gains: gainsOf(kpis, scorecard, surroundings, propose),
  };
}
