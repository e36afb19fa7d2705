/** Totals and KPIs so near the edge of a band that little decides their colour. */
import type { Bands } from '../../engine/bands';
import { reaches } from '../../engine/numbers';
import { namesOf } from './lists';
import { methodOf } from './methods';
import { warning } from './remark';
import { lightName, shortDifference, shortScore } from './rounding';
import type { ScorecardResult, Warning } from './types';

/** A tenth of a level, or one point of an index. */
function nearness({ kind }: Pick<ScorecardResult, 'kind'>): number {
  return methodOf({ kind }).measure.near;
}

export function nearBands(result: ScorecardResult): Warning[] {
  const { bands, total, rows } = result;
  const near = nearness(result);
  const warnings: Warning[] = [];
  const edge = total === null ? null : edgeNear(total, bands, near);
  if (total !== null && edge !== null) warnings.push(totalNear(total, edge, bands));
  const keys = rows
    .filter(({ score }) => score !== null && edgeNear(score, bands, near) !== null)
    .map(({ kpi }) => kpi.key);
  if (keys.length > 0) {
    const unit = methodOf(result).measure.nearUnit;
    warnings.push(warning('kpis', keys, 'kpisNearBand', { kpis: namesOf(keys), near, unit, ...bands }));
  }
  return warnings;
}

/** The edge of a band that is no farther than `near`. */
function edgeNear(score: number, { yellowFrom, greenFrom }: Bands, near: number): number | null {
  const edge = [greenFrom, yellowFrom].find((limit) => reaches(score, limit - near) && reaches(limit + near, score));
  return edge ?? null;
}

function totalNear(total: number, edge: number, bands: Bands): Warning {
  const isAbove = reaches(total, edge);
  // The other side of the edge.
  const other = lightName(isAbove ? edge - 1 : edge, bands);
  return warning('total', [], isAbove ? 'totalJustAbove' : 'totalJustBelow', {
    total: shortScore(total, bands),
    light: lightName(total, bands),
    distance: shortDifference(Math.abs(total - edge)),
    edge,
    other,
  });
}
