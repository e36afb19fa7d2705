/** Indices of indicators, 0 to 120: the realization by the target, as the polarity reads it. */
import { INDEX_BANDS } from '../../../engine/bands';
import { indicatorIndices } from '../../../engine/ckp/indicator';
import type { ScoringError } from '../../../engine/scoringError';
import { maximize120, tooManyMaximize120 } from '../contract';
import { asWarning } from '../remark';
import type { Kpi } from '../types';
import type { Measure } from './method';

/** A step this large, of the way to the target, tells a score at the cap from one beyond it. */
const STEP = 1e-6;
const HIGHEST = 120;

export const INDICES: Measure = {
  name: 'index',
  bands: INDEX_BANDS,
  highest: HIGHEST,
  near: 1,
  nearUnit: { en: 'point', id: 'poin' },
  score: { en: 'Index', id: 'Indeks' },
  scaleUnit: { en: 'index', id: 'indeks' },
  isByAnchors: false,
  scoresOf: (kpis) => kpis.map((kpi) => indexOf(kpi, kpi.realization)),
  problemOf: () => null,
  valueAtGreen: ({ target }) => target,
  endReached,
  // Kep-241/PB/2015 limits the contract of a person; it is said of an organization too.
  warningsOf: ({ kpis }) => {
    const tooMany = tooManyMaximize120(kpis);
    const keys = maximize120(kpis).map(({ key }) => key);
    return tooMany === null ? [] : [asWarning(tooMany, 'table', keys)];
  },
};

function indexOf({ target, polarity, anchors }: Kpi, realization: number | null): number | ScoringError {
  return indicatorIndices(target, realization, polarity, anchors.worst)[0]?.[0] as number | ScoringError;
}

/** Beyond the cap, a small step towards the target changes nothing. `maximize-120` jumps to it and is not cut off. */
function endReached(kpi: Kpi): 'best' | 'worst' | null {
  const { target, realization, polarity } = kpi;
  if (target === null || realization === null) return null;
  const index = indexOf(kpi, realization);
  if (index !== indexOf(kpi, realization + (target - realization) * STEP)) return null;
  if (index === HIGHEST) return polarity === 'maximize-120' ? null : 'best';
  return index === 0 ? 'worst' : null;
}
