/** KPIs that do not count, although there may be data. */
import { entryOf } from '../entries';
import type { Scorecard } from '../types';
import { methodOf } from './methods';
import { remark } from './remark';
import type { Kpi, Remark } from './types';

/**
 * Why a KPI does not count: a person set it aside, or its target is 0 and so is its realization although more is
 * better: nothing was due. `null` where it counts, also because a person wants it counted all the same.
 */
export function asideReason(kpi: Kpi, scorecard: Pick<Scorecard, 'setAside' | 'kind'>): Remark | null {
  const isWanted = entryOf(scorecard.setAside, kpi.key);
  const values = { kpi: kpi.key, row: kpi.rowNumber };
  if (isWanted === true) return remark('kpiSetAside', values);
  return isWanted !== false && isNotDue(kpi, scorecard) ? remark('kpiNotDue', values) : null;
}

function isNotDue(kpi: Kpi, scorecard: Pick<Scorecard, 'kind'>): boolean {
  const { target, realization, polarity, isInDays } = kpi;
  const isMore = polarity === 'maximize' || polarity === 'maximize-120';
  return target === 0 && realization === 0 && isMore && !isInDays && !methodOf(scorecard).measure.isByAnchors;
}

/** The scorecard with a KPI set aside, or counted again. */
export function withAside(scorecard: Scorecard, key: string, isAside: boolean): Partial<Scorecard> {
  return { setAside: { ...scorecard.setAside, [key]: isAside } };
}
