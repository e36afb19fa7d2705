/** The limit of Kep-241/PB/2015 on indicators with a polarity of 120. */
import { RULE_BOOKS } from '../../engine/ckp/rulebooks';
import { namesOf } from './lists';
import { remark } from './remark';
import type { Kpi, Remark } from './types';

/** Of every so many indicators, one may have `maximize-120`; `null` when no more do. */
export function tooManyMaximize120(kpis: readonly Kpi[]): Remark | null {
  const flagged = maximize120(kpis);
  const allowed = Math.floor(kpis.length / RULE_BOOKS['kep241-2015'].indicatorsPerMaximize120.value);
  if (flagged.length <= allowed) return null;
  return remark('tooManyPolarity120', {
    kpis: namesOf(flagged.map(({ key }) => key)),
    found: flagged.length,
    count: kpis.length,
    allowed,
  });
}

export function maximize120(kpis: readonly Kpi[]): Kpi[] {
  return kpis.filter(({ polarity }) => polarity === 'maximize-120');
}
