/** What a table may mean otherwise than it was read; it is scored as it stands all the same. */
import { inPercent } from '../../engine/fractions';
import type { Scorecard } from '../types';
import { PERCENT } from './reading/headings';
import { methodOf } from './methods';
import { areMixed } from './reading/percents';
import { asWarning, remark } from './remark';
import type { Kpi, Remark, Warning } from './types';

/** A number typed as a fraction beside a target in percent, or the other way round, is a hundredth of what was meant. */
export function percentDoubt({ key, rowNumber, unit, name, target, realization, isInDays }: Kpi): Remark | null {
  const isOther = unit !== '' && !PERCENT.test(unit) && !PERCENT.test(name);
  if (isOther || isInDays || target === null || realization === null) return null;
  const values = { kpi: key, row: rowNumber, realization, target };
  if (areMixed(realization, target)) return remark('realizationPercent', { ...values, meant: inPercent(realization) });
  if (areMixed(target, realization)) return remark('targetPercent', { ...values, meant: inPercent(target) });
  return null;
}

/** Said once of all KPIs: where no column gives the polarity, complaints count like sales. Anchors say it themselves. */
export function polarityDoubt(kpis: readonly Kpi[], scorecard: Scorecard): Remark | null {
  if (methodOf(scorecard).measure.isByAnchors || scorecard.columns.polarity !== undefined) return null;
  const unsaid = kpis.filter(({ polarityFrom }) => polarityFrom === 'default');
  if (unsaid.length === 0) return null;
  const count = unsaid.length;
  const all = { en: `all ${count} KPIs`, id: `semua ${count} KPI` };
  return remark('polarityUnknown', { kpis: kpis.length === 1 ? { en: 'the only KPI', id: 'satu-satunya KPI' } : all });
}

export function doubtWarnings(kpis: readonly Kpi[], scorecard: Scorecard): Warning[] {
  const polarity = polarityDoubt(kpis, scorecard);
  const percents = kpis.flatMap((kpi) => {
    const doubt = percentDoubt(kpi);
    return doubt === null ? [] : [asWarning(doubt, 'table', [kpi.key])];
  });
  return [...(polarity === null ? [] : [asWarning(polarity, 'table', [])]), ...percents];
}
