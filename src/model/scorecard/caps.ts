/** KPIs whose realization lies beyond the ends of the scale: there more, or less, no longer counts. */
import { indicatorIndices } from '../../engine/ckp/indicator';
import type { ScorecardKind } from '../types';
import { namesOf } from './lists';
import { warning } from './remark';
import type { Kpi, ScorecardResult, Warning } from './types';

/** A step this large, of the way to the target, tells a score at the cap from one beyond it. */
const STEP = 1e-6;

export function cappedKpis({ kind, rows }: ScorecardResult): Warning[] {
  const capped = rows.map((row) => ({ key: row.kpi.key, end: row.score === null ? null : endReached(row.kpi, kind) }));
  const at = (end: 'best' | 'worst'): string[] => capped.filter((one) => one.end === end).map(({ key }) => key);
  const scale = kind === 'omax' ? { highest: 10, unit: LEVELS } : { highest: 120, unit: POINTS };
  const [best, worst] = [at('best'), at('worst')];
  return [
    ...(best.length > 0
      ? [warning('kpis', best, 'cappedAbove', { kpis: namesOf(best), found: best.length, ...scale })]
      : []),
    ...(worst.length > 0
      ? [warning('kpis', worst, 'cappedBelow', { kpis: namesOf(worst), found: worst.length, ...scale })]
      : []),
  ];
}

const LEVELS = { en: 'level', id: 'level' };
const POINTS = { en: 'index', id: 'indeks' };

function endReached(kpi: Kpi, kind: ScorecardKind): 'best' | 'worst' | null {
  return kind === 'omax' ? endOfAnchors(kpi) : endOfIndex(kpi);
}

function endOfAnchors({ realization, anchors }: Kpi): 'best' | 'worst' | null {
  const { worst } = anchors;
  const best = anchors.best ?? anchors.target;
  if (realization === null || worst === null || best === null) return null;
  const direction = Math.sign(best - worst);
  if ((realization - best) * direction > 0) return 'best';
  return (worst - realization) * direction > 0 ? 'worst' : null;
}

/** Beyond the cap, a small step towards the target changes nothing. `maximize-120` jumps to it and is not cut off. */
function endOfIndex({ target, realization, polarity, anchors }: Kpi): 'best' | 'worst' | null {
  if (target === null || realization === null) return null;
  const indexOf = (value: number): unknown => indicatorIndices(target, value, polarity, anchors.worst)[0]?.[0];
  const index = indexOf(realization);
  if (index !== indexOf(realization + (target - realization) * STEP)) return null;
  if (index === 120) return polarity === 'maximize-120' ? null : 'best';
  return index === 0 ? 'worst' : null;
}
