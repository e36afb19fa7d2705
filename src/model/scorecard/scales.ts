/** The anchors of a KPI as the Objective Matrix reads them. */
import type { Scale } from '../../engine/omax/scale';
import { readScale } from '../../engine/omax/scale';
import { levelsOf } from '../../engine/omax/level';
import type { LevelRule } from '../../engine/omax/level';
import { attempt } from '../../engine/outcomes';
import { ScoringError } from '../../engine/scoringError';
import type { Anchored } from './anchoring';
import { anchorLevels, anchoringOf } from './anchoring';
import type { Anchors, Kpi } from './types';

/** What is wrong with the anchors of a KPI. */
export type AnchorFault = 'missing' | 'equal' | 'startNotBetween' | 'bestNotBeyond';

export function anchorFault({ worst, start, target, best }: Anchors): AnchorFault | null {
  if (worst === null || start === null || target === null) return 'missing';
  if (worst === target) return 'equal';
  const direction = Math.sign(target - worst);
  if ((start - worst) * direction <= 0 || (target - start) * direction <= 0) {
    return start === worst || start === target ? 'equal' : 'startNotBetween';
  }
  return best !== null && (best - target) * direction <= 0 ? 'bestNotBeyond' : null;
}

/** Whether the anchors say the opposite of the polarity that the table gives. */
export function anchorsContradictPolarity({ anchors, polarity, polarityFrom }: Kpi): boolean {
  const { worst, target } = anchors;
  if (polarityFrom === 'default' || polarity === 'stabilize' || worst === null || target === null) return false;
  return polarity === 'minimize' ? worst < target : worst > target;
}

/**
 * The levels of KPIs, by one call for all of them as in the sheet: with four levels where any KPI has a best
 * value (one without has its target at level 10, and the level between on the same straight line), else with three.
 */
export function levelsOfKpis(
  kpis: readonly Kpi[],
  scorecard: Anchored & { readonly rule: LevelRule },
): (number | ScoringError)[] {
  if (kpis.length === 0) return [];
  const levels = anchorLevels(kpis, scorecard);
  const performances = kpis.map(({ realization }) => [realization]);
  const anchors = kpis.map((kpi) => anchorValues(kpi.anchors, levels, scorecard));
  return levelsOf(performances, anchors, [levels], scorecard.rule).map(([level]) => level as number | ScoringError);
}

/** The scale of one KPI beside the others; `null` where its anchors make none. */
export function scaleOf(kpi: Kpi, kpis: readonly Kpi[], scorecard: Anchored): Scale | null {
  const levels = anchorLevels(kpis, scorecard);
  const place = () => ({ en: kpi.key, id: kpi.key });
  const anchors = anchorValues(kpi.anchors, levels, scorecard);
  const anchorAt = (index: number) => ({ cell: anchors[index], place });
  const scale = attempt(() => readScale(anchors, levels, place, anchorAt));
  return scale instanceof ScoringError ? null : scale;
}

function anchorValues(
  { worst, start, target, best }: Anchors,
  levels: readonly number[],
  scorecard: Anchored,
): (number | null)[] {
  if (levels.length === 3) return [worst, start, target];
  if (best !== null) return [worst, start, target, best];
  // Eight is five of the seven steps from a start at 3 to the target; calculated in the order of the sheet's formula.
  const { done, all } = stepsToTarget(scorecard);
  const between = start === null || target === null ? null : start + ((target - start) * done) / all;
  return [worst, start, between, target];
}

/** How many of the steps from the start to level 10 lie below the level of a target that has a best value. */
export function stepsToTarget(scorecard: Anchored): { done: number; all: number } {
  const { start, target } = anchoringOf(scorecard);
  return { done: target - start, all: 10 - start };
}
