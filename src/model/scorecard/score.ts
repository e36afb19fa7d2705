/** Scoring a table of KPIs. */
import type { Scorecard } from '../types';
import type { Changes, Kpi, NextBand, ScorecardResult, Surroundings } from './types';

/** The scorecard of KPIs, as the custom functions compute it in a sheet. */
export function scoreCard(
  kpis: readonly Kpi[],
  scorecard: Scorecard,
  surroundings: Surroundings,
): ScorecardResult {
  throw new Error(`not built yet: ${kpis.length} ${scorecard.id} ${typeof surroundings}`);
}

/** The scorecard with other realizations or weights. */
export function whatIf(
  kpis: readonly Kpi[],
  scorecard: Scorecard,
  surroundings: Surroundings,
  changes: Changes,
): ScorecardResult {
  throw new Error(`not built yet: ${kpis.length} ${scorecard.id} ${typeof surroundings} ${typeof changes}`);
}

/** How far the total is from the next better light; `null` when it is green or there is no total. */
export function nextBand(result: Pick<ScorecardResult, 'total' | 'bands'>): NextBand | null {
  throw new Error(`not built yet: ${result.total}`);
}
