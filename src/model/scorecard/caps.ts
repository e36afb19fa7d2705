/** KPIs whose realization lies beyond the ends of the scale: there more, or less, no longer counts. */
import { namesOf } from './lists';
import { methodOf } from './methods';
import { warning } from './remark';
import type { ScorecardResult, Warning } from './types';

export function cappedKpis(result: ScorecardResult): Warning[] {
  const { highest, scaleUnit: unit, endReached } = methodOf(result).measure;
  const capped = result.rows.map(({ kpi, score }) => ({ key: kpi.key, end: score === null ? null : endReached(kpi) }));
  const at = (end: 'best' | 'worst'): string[] => capped.filter((one) => one.end === end).map(({ key }) => key);
  const [best, worst] = [at('best'), at('worst')];
  const values = (keys: readonly string[]) => ({ kpis: namesOf(keys), found: keys.length, highest, unit });
  return [
    ...(best.length > 0 ? [warning('kpis', best, 'cappedAbove', values(best))] : []),
    ...(worst.length > 0 ? [warning('kpis', worst, 'cappedBelow', values(worst))] : []),
  ];
}
