/** What would help most. */
import type { Scorecard } from '../types';
import type { Gain, Improvement, Kpi, ScorecardResult, Surroundings } from './types';

/** What the total gains when one KPI below green reaches it, the largest gain first. */
export function gainsOf(
  kpis: readonly Kpi[],
  scorecard: Scorecard,
  surroundings: Surroundings,
): readonly Gain[] {
  throw new Error(`not built yet: ${kpis.length} ${scorecard.id} ${typeof surroundings}`);
}

/** The yellow and red KPIs, the largest gain first. */
export function improvements(result: ScorecardResult, gains: readonly Gain[]): readonly Improvement[] {
  throw new Error(`not built yet: ${result.kind} ${gains.length}`);
}
