/** Where a result is fragile, and why. */
import type { Scorecard } from '../types';
import type { Kpi, ScorecardResult, Surroundings, Warning } from './types';

/** Everything that makes a colour doubtful, what decides the total first. */
export function warningsOf(
  kpis: readonly Kpi[],
  scorecard: Scorecard,
  surroundings: Surroundings,
  result: ScorecardResult,
): readonly Warning[] {
  throw new Error(`not built yet: ${kpis.length} ${scorecard.id} ${typeof surroundings} ${result.kind}`);
}
