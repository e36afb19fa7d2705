/** The anchors of a KPI as the Objective Matrix reads them. */
import type { Scale } from '../../engine/omax/scale';
import { readScale } from '../../engine/omax/scale';
import { levelsOf } from '../../engine/omax/level';
import type { LevelRule } from '../../engine/omax/level';
import { attempt } from '../../engine/outcomes';
import { ScoringError } from '../../engine/scoringError';
import type { Anchors, Kpi } from './types';

const THREE_LEVELS: readonly number[] = [0, 3, 10];
const FOUR_LEVELS: readonly number[] = [0, 3, 8, 10];

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
 * The levels of KPIs, by one call for all of them as in the sheet: with levels 0, 3, 8, 10 where any KPI has a best
 * value (a KPI without one has its target at level 10, and level 8 on the same straight line), else 0, 3, 10.
 */
export function levelsOfKpis(kpis: readonly Kpi[], rule: LevelRule): (number | ScoringError)[] {
  if (kpis.length === 0) return [];
  const levels = anchorLevels(kpis);
  const performances = kpis.map(({ realization }) => [realization]);
  const anchors = kpis.map((kpi) => anchorValues(kpi.anchors, levels));
  return levelsOf(performances, anchors, [levels], rule).map(([level]) => level as number | ScoringError);
}

/** The scale of one KPI beside the others; `null` where its anchors make none. */
export function scaleOf(kpi: Kpi, kpis: readonly Kpi[]): Scale | null {
  const levels = anchorLevels(kpis);
  const place = () => ({ en: kpi.key, id: kpi.key });
  const anchors = anchorValues(kpi.anchors, levels);
  const anchorAt = (index: number) => ({ cell: anchors[index], place });
  const scale = attempt(() => readScale(anchors, levels, place, anchorAt));
  return scale instanceof ScoringError ? null : scale;
}

function anchorLevels(kpis: readonly Kpi[]): readonly number[] {
  return kpis.some(({ anchors }) => anchors.best !== null) ? FOUR_LEVELS : THREE_LEVELS;
}

function anchorValues({ worst, start, target, best }: Anchors, levels: readonly number[]): (number | null)[] {
  if (levels === THREE_LEVELS) return [worst, start, target];
  if (best !== null) return [worst, start, target, best];
  // Level 8 is five of the seven steps from the start to the target; calculated in the order of the sheet's formula.
  const level8 = start === null || target === null ? null : start + ((target - start) * 5) / 7;
  return [worst, start, level8, target];
}
