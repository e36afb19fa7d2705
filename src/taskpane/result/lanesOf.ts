/** The lanes of the strategy map: objectives by perspective, or the KPIs themselves where nothing names objectives. */
import { sameAs } from '../../model/hierarchy/tree';
import { groupedBy, scoredGroup } from '../../model/scorecard/groups';
import type { ScoredGroup, ScoredKpi, ScorecardResult } from '../../model/scorecard/types';
import type { Lane, MapObjective } from '../charts/lanes';

export function lanesOf(result: ScorecardResult): Lane[] {
  return result.perspectives.map(({ name, score, light }) => ({
    name,
    score,
    light,
    objectives: objectivesOf(result, name),
  }));
}

function objectivesOf({ rows, objectives, bands }: ScorecardResult, perspective: string): MapObjective[] {
  const isHere = (group: { perspective: string }): boolean => sameAs(group.perspective) === sameAs(perspective);
  const own = objectives.filter(isHere);
  if (own.length > 0) return own.map(asObjective);
  const below = rows.filter(isHere);
  if (below.some(({ objective }) => objective === '')) return below.map(asOwnObjective);
  return groupedBy(below, ({ objective }) => objective).map((group) => asObjective(scoredGroup(group, bands)));
}

function asObjective({ name, score, light }: ScoredGroup): MapObjective {
  return { key: name, code: '', name, score, light };
}

function asOwnObjective({ kpi: { key, code, name }, score, light }: ScoredKpi): MapObjective {
  return { key, code, name, score, light };
}
