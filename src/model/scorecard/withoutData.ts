/** KPIs that have no data yet: said once of all, and not where nothing is scored at all. */
import type { Localized } from '../../engine/language';
import { remark } from './remark';
import type { Remark, ScorecardResult } from './types';

/** So many are named; of more the others are counted. */
const NAMED = 6;

export function withoutDataRemark({ rows }: ScorecardResult): Remark | null {
  const without = rows.filter(({ kpi, score, problem }) => score === null && problem === null && kpi.aside === null);
  if (without.length === 0 || rows.every(({ score }) => score === null)) return null;
  const kpis = named(without.map(({ kpi }) => kpi.key));
  return remark(without.length === 1 ? 'kpiWithoutData' : 'kpisWithoutData', { count: without.length, kpis });
}

function named(keys: readonly string[]): Localized {
  const shown = keys.slice(0, NAMED).join(', ');
  const others = keys.length - NAMED;
  if (others <= 0) return { en: shown, id: shown };
  return { en: `${shown} and ${others} more`, id: `${shown} dan ${others} lainnya` };
}
