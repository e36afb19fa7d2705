/** The limit of Kep-241/PB/2015 on indicators with a polarity of 120. */
import { maximize120Allowed } from '../../engine/ckp/contract';
import { KEP_241 } from '../../engine/ckp/rulebooks/kep241';
import { namesOf } from './lists';
import { remark } from './remark';
import type { Kpi, Remark } from './types';

/** Of every so many indicators, one may have `maximize-120`; `null` when no more do. */
export function tooManyMaximize120(kpis: readonly Kpi[]): Remark | null {
  const flagged = maximize120(kpis);
  const allowed = maximize120Allowed(kpis.length, KEP_241);
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
