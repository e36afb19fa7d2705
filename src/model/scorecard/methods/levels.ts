/** Levels of the Objective Matrix: the place of a realization between the anchors of its KPI. */
import { OMAX_BANDS } from '../../../engine/bands';
import { HIGHEST_LEVEL, valueOn } from '../../../engine/omax/scale';
import { anchorWarnings, exchangedRows, targetsAtTwoLevels } from '../anchorWarnings';
import { anchorProblem } from '../anchors';
import { bandsOf } from '../bands';
import { levelsOfKpis, scaleOf } from '../scales';
import type { Kpi } from '../types';
import type { Measure } from './method';

export const LEVELS: Measure = {
  name: 'omax',
  near: 0.1,
  nearUnit: { en: 'level', id: 'level' },
  score: { en: 'Level', id: 'Level' },
  scaleUnit: { en: 'level', id: 'level' },
  isByAnchors: true,
  // No rule book decides the levels.
  scaleOf: (scorecard) => ({ bands: bandsOf(scorecard, OMAX_BANDS), highest: HIGHEST_LEVEL }),
  scoresOf: levelsOfKpis,
  problemOf: anchorProblem,
  valueAtGreen: (kpi, kpis, scorecard) => {
    const scale = scaleOf(kpi, kpis, scorecard);
    return scale === null ? null : (valueOn(scale, bandsOf(scorecard, OMAX_BANDS).greenFrom) ?? null);
  },
  endReached,
  warningsOf: (judged) => [
    ...targetsAtTwoLevels(judged),
    ...anchorWarnings(judged.kpis),
    ...exchangedRows(judged.kpis),
  ],
};

function endReached({ realization, anchors }: Kpi): 'best' | 'worst' | null {
  const { worst } = anchors;
  const best = anchors.best ?? anchors.target;
  if (realization === null || worst === null || best === null) return null;
  const direction = Math.sign(best - worst);
  if ((realization - best) * direction > 0) return 'best';
  return (worst - realization) * direction > 0 ? 'worst' : null;
}
