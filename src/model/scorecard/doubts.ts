/** What a table may mean otherwise than it was read; it is scored as it stands all the same. */
import type { Scorecard } from '../types';
import { methodOf } from './methods';
import { asWarning, remark } from './remark';
import type { Kpi, Remark, Warning } from './types';

const PERCENT = /%|\bper ?cents?\b|\bpersen(tase)?\b/i;

/** A realization is rarely less than a tenth of its target, or more than three times as much. */
const [LEAST_RATIO, GREATEST_RATIO] = [0.1, 3];

/** Excel keeps a typed 95% as 0.95: beside a target of 100 it is a hundredth of what was meant. */
export function percentDoubt({ key, rowNumber, unit, target, realization }: Kpi): Remark | null {
  if (!PERCENT.test(unit) || target === null || realization === null) return null;
  const values = { kpi: key, row: rowNumber, realization, target };
  if (areMixed(realization, target)) return remark('realizationPercent', { ...values, meant: inPercent(realization) });
  if (areMixed(target, realization)) return remark('targetPercent', { ...values, meant: inPercent(target) });
  return null;
}

/** Whether one number is a fraction of 1 and the other its like in percent. */
function areMixed(fraction: number, percent: number): boolean {
  const ratio = (100 * fraction) / percent;
  return fraction > 0 && fraction <= 1.2 && percent >= 10 && ratio >= LEAST_RATIO && ratio <= GREATEST_RATIO;
}

function inPercent(fraction: number): number {
  return Number((100 * fraction).toPrecision(12));
}

/** Said once of all KPIs: where no column gives the polarity, complaints count like sales. Anchors say it themselves. */
export function polarityDoubt(kpis: readonly Kpi[], scorecard: Scorecard): Remark | null {
  if (methodOf(scorecard).measure.isByAnchors || scorecard.columns.polarity !== undefined || kpis.length === 0)
    return null;
  const count = kpis.length;
  const all = { en: `all ${count} KPIs`, id: `semua ${count} KPI` };
  return remark('polarityUnknown', { kpis: count === 1 ? { en: 'the only KPI', id: 'satu-satunya KPI' } : all });
}

export function doubtWarnings(kpis: readonly Kpi[], scorecard: Scorecard): Warning[] {
  const polarity = polarityDoubt(kpis, scorecard);
  const percents = kpis.flatMap((kpi) => {
    const doubt = percentDoubt(kpi);
    return doubt === null ? [] : [asWarning(doubt, 'table', [kpi.key])];
  });
  return [...(polarity === null ? [] : [asWarning(polarity, 'table', [])]), ...percents];
}
