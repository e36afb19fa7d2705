/** At which levels of the Objective Matrix the values of a KPI stand. */
import type { Scorecard, StartLevel, TargetLevel } from '../types';
import type { Kpi } from './types';

export interface Anchoring {
  readonly start: StartLevel;
  /** Of a KPI with a best value, which then earns level 10; at 10 itself best values count for nothing. */
  readonly target: TargetLevel;
}

export type Anchored = Pick<Scorecard, 'startLevel' | 'targetLevel'>;

/** Riggs, and study 003 in 4.5.1 and Table 4.12. */
export function anchoringOf({ startLevel = 3, targetLevel = 8 }: Anchored): Anchoring {
  return { start: startLevel, target: targetLevel };
}

/** Whether any KPI has a best value beyond its target: all then have four levels. */
export function hasBest(kpis: readonly Pick<Kpi, 'anchors'>[]): boolean {
  return kpis.some(({ anchors }) => anchors.best !== null);
}

/** The levels of the anchors, rising: of worst, start and target; with a best value, of that as well. */
export function anchorLevels(kpis: readonly Pick<Kpi, 'anchors'>[], scorecard: Anchored): number[] {
  const { start, target } = anchoringOf(scorecard);
  return hasBest(kpis) ? [0, start, target, 10] : [0, start, 10];
}
