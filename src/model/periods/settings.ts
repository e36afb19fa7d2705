/** How each KPI of a scorecard comes to its realization of a period, and to one value of several. */
import { entryOf } from '../entries';
import type { Kpi } from '../scorecard/types';
import type { KpiPeriods, Scorecard, ScorecardPeriods } from '../types';

const USUAL_KPI: KpiPeriods = { way: 'typed', parts: 2, rule: 'last' };

/** One part is a number that can be typed; more than these find no room on a page. */
export const [FEWEST_PARTS, MOST_PARTS] = [2, 12];

export function kpiPeriods({ kpis }: Pick<ScorecardPeriods, 'kpis'>, { key }: Pick<Kpi, 'key'>): KpiPeriods {
  return entryOf(kpis, key) ?? USUAL_KPI;
}

/** Whether a scorecard reads the table that its periods make. */
export function readsPeriods({ source, periods }: Scorecard): boolean {
  return periods !== undefined && periods.table === source;
}

export function withKpi<Periods extends Pick<ScorecardPeriods, 'kpis'>>(
  periods: Periods,
  kpi: Kpi,
  change: Partial<KpiPeriods>,
): Periods {
  const kpis = Object.fromEntries([
    ...Object.entries(periods.kpis),
    [kpi.key, { ...kpiPeriods(periods, kpi), ...change }] as const,
  ]);
  return { ...periods, kpis };
}

/** By what a fraction is multiplied to be shown as the KPI is: 27/48 is 56.25 where it is told in percent. */
export function usualFactor({ unit, shown }: Kpi): number {
  if (shown?.percent === 'fraction') return 1;
  return shown?.percent === 'points' || /%|\bpersen|\bpercent/i.test(unit) ? 100 : 1;
}
