/** What would help most. */
import { lightOf } from '../../engine/bands';
import type { Scorecard } from '../types';
import { methodOf } from './methods';
import { resultOf, scoredAs, scoredRows, scoresOf, totalOf } from './score';
import type { Gain, Kpi, ScoredKpi, Surroundings } from './types';

/** The realization to name instead of the exact one; it must reach the light as well. */
export type Proposal = (goal: number, kpi: Kpi) => number;

/**
 * What the total gains when one KPI below green reaches it, the largest gain first: level 8 of OMAX, else the target.
 * The total is calculated again for each. KPIs without data and cards without a total gain nothing. With `propose`,
 * what reaches green may be replaced by a rounder number; score and gain are those of that number.
 */
export function gainsOf(
  kpis: readonly Kpi[],
  scorecard: Scorecard,
  surroundings: Surroundings,
  propose: Proposal = (goal) => goal,
): readonly Gain[] {
  const rows = scoredRows(kpis, scorecard, surroundings);
  const now = resultOf(rows, scorecard, surroundings);
  if (now.total === null) return [];
  const before = now.total;
  const gains = now.rows.flatMap((row, index) => {
    const to = isBelowGreen(row) ? greenOf(row.kpi, kpis, scorecard, propose) : null;
    if (to === null) return [];
    const reached = rows.map((one, place) => (place === index ? { ...one, ...scoredAs(to.score, scorecard) } : one));
    const total = totalOf(reached, scorecard, surroundings);
    if (total === null) return [];
    return [{ kpi: row.kpi, row, to, gain: total - before, total, light: lightOf(total, now.bands) }];
  });
  return gains.sort((a, b) => b.gain - a.gain);
}

function isBelowGreen({ light }: ScoredKpi): boolean {
  return light === 'yellow' || light === 'red';
}

/** The score with which a KPI turns green, whatever it has now; `null` where no realization does. */
export function scoreAtGreen(kpi: Kpi, kpis: readonly Kpi[], scorecard: Scorecard): number | null {
  return greenOf(kpi, kpis, scorecard, (goal) => goal)?.score ?? null;
}

/** The realization that turns a KPI green, and what it earns: the cap where the polarity makes a step at the target. */
function greenOf(kpi: Kpi, kpis: readonly Kpi[], scorecard: Scorecard, propose: Proposal): Gain['to'] | null {
  const goal = methodOf(scorecard).measure.valueAtGreen(kpi, kpis, scorecard);
  if (goal === null) return null;
  const realization = propose(goal, kpi);
  const { score, light } = scoredAs(scoresOf([{ ...kpi, realization }], scorecard)[0]?.score ?? null, scorecard);
  return score === null || light === null ? null : { realization, score, light };
}
