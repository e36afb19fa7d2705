/** Weights of a contract against how far its indicators are cascaded, by the rule of study 001, IV.I. */
import type { CascadeType } from './cascade';
import { isCut, namesOf } from './lists';
import { cascadeOf, findManual } from './manual/found';
import { methodOf } from './methods';
import { remark, warning } from './remark';
import type { Scorecard } from '../types';
import type { ScorecardResult, Warning } from './types';

const RANK: Readonly<Record<CascadeType, number>> = { CP: 2, C: 1, N: 0 };
/** Weights that differ by less are alike. */
const ALIKE = 1e-9;

interface Ranked {
  readonly key: string;
  readonly rank: number;
  readonly weight: number;
}

/**
 * Indicators cascaded less far that weigh more than one cascaded farther. The authors would have those up to echelon II
 * (CP) weigh more than those up to echelon IV (C), and uncascaded ones (N) least; no decree asks for it.
 */
export function cascadeWarnings(scorecard: Scorecard, { rows }: ScorecardResult): Warning[] {
  if (!methodOf(scorecard).summary.isContract) return [];
  const { fields } = findManual(
    scorecard,
    rows.map(({ kpi }) => kpi),
  );
  const ranked = rows.flatMap(({ kpi, givenWeight }): Ranked[] => {
    const type = cascadeOf(kpi, fields.get(kpi.key));
    return type === null || givenWeight === null || kpi.aside !== null
      ? []
      : [{ key: kpi.key, rank: RANK[type], weight: givenWeight }];
  });
  const outweighs = (one: Ranked, other: Ranked): boolean =>
    one.rank < other.rank && one.weight > other.weight * (1 + ALIKE);
  const lower = ranked.filter((one) => ranked.some((other) => outweighs(one, other))).map(({ key }) => key);
  if (lower.length === 0) return [];
  const higher = ranked.filter((one) => ranked.some((other) => outweighs(other, one))).map(({ key }) => key);
  const keys = [...new Set([...lower, ...higher])];
  const saying = (named?: number) => ({ lower: namesOf(lower, named), higher: namesOf(higher, named) });
  const isLong = isCut(lower) || isCut(higher);
  const inFull = isLong ? { inFull: remark('cascadeOutweighed', saying(keys.length)) } : {};
  return [{ ...warning('kpis', keys, 'cascadeOutweighed', saying()), ...inFull }];
}
