/** KPIs whose realization lies beyond the ends of the scale: there more, or less, no longer counts. */
import type { Scorecard } from '../types';
import { namesOf } from './lists';
import { methodOf } from './methods';
import { warning } from './remark';
import type { Kpi, ScorecardResult, Warning } from './types';

export function cappedKpis({ rows, highest }: ScorecardResult, scorecard: Scorecard): Warning[] {
  const { scaleUnit: unit, endReached } = methodOf(scorecard).measure;
  const endOf = (kpi: Kpi) => endReached(kpi, scorecard);
  const capped = rows.map(({ kpi, score }) => ({ key: kpi.key, end: score === null ? null : endOf(kpi) }));
  const at = (end: 'best' | 'worst'): string[] => capped.filter((one) => one.end === end).map(({ key }) => key);
  const [best, worst] = [at('best'), at('worst')];
  const values = (keys: readonly string[]) => ({ kpis: namesOf(keys), found: keys.length, highest, unit });
  return [
    ...(best.length > 0 ? [warning('kpis', best, 'cappedAbove', values(best))] : []),
    ...(worst.length > 0 ? [warning('kpis', worst, 'cappedBelow', values(worst))] : []),
  ];
}
