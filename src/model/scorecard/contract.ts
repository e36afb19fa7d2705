/** The limit of a rule book on indicators with a polarity of 120. */
import { maximize120Allowed } from '../../engine/ckp/contract';
import { having } from '../../engine/ckp/rulebooks/rules';
import type { Scorecard } from '../types';
import { namesOf } from './lists';
import { remark } from './remark';
import { orRemark, ruleBookOf } from './ruleBook';
import type { Kpi, Remark } from './types';

/** Of every so many indicators, one may have `maximize-120`; `null` when no more do. */
export function tooManyMaximize120(kpis: readonly Kpi[], scorecard: Pick<Scorecard, 'ruleBook'>): Remark | null {
  const flagged = maximize120(kpis);
  const book = ruleBookOf(scorecard);
  if (flagged.length === 0 || book === null) return null;
  const { value: rules, problem } = orRemark(() => having(book, 'maximize120'));
  if (rules === null) return problem;
  const allowed = maximize120Allowed(kpis.length, rules);
  if (flagged.length <= allowed) return null;
  return remark('tooManyPolarity120', {
    kpis: namesOf(flagged.map(({ key }) => key)),
    found: flagged.length,
    count: kpis.length,
    allowed,
    oneIn: rules.maximize120.limit,
    decree: rules.title,
  });
}

export function maximize120(kpis: readonly Kpi[]): Kpi[] {
  return kpis.filter(({ polarity }) => polarity === 'maximize-120');
}
