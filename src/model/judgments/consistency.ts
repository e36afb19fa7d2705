import { consistencyIndex, CONSISTENCY_LIMIT } from '../../engine/ahp/consistency';
import { isJustLinked } from '../../engine/ahp/judgments';
import { priorities } from '../../engine/ahp/priorities';
import { randomIndexOf } from '../../engine/ahp/randomIndex';
import { attempt } from '../../engine/outcomes';
import { ScoringError } from '../../engine/scoringError';
import { sumOf } from '../../engine/weighting';
import { comparedItems } from '../hierarchy/tree';
import type { Item, Model } from '../types';
import { globalWeights } from './globalWeights';
import { judgmentsBelow, localWeights } from './localWeights';

/**
 * The consistency of a whole hierarchy (Saaty, The Analytic Hierarchy Process, 1980): the consistency indices of
 * all comparisons, each weighted by the global weight of the item it was made under, divided by the random indices
 * weighted alike. Pairs, and comparisons in which nothing could contradict, have index 0 on both sides.
 *
 * `null` until every comparison has its weights, and where there is nothing to check.
 */
export function overallConsistency(model: Model, respondent?: string): number | null {
  const { weights, complete } = globalWeights(model, respondent);
  if (!complete) return null;
  const terms = attempt(() =>
    comparedItems(model).flatMap(({ id }) => {
      const judgments = judgmentsBelow(model, id, respondent);
      if (isJustLinked(judgments)) return [];
      const { lambda } = priorities(judgments, model.method);
      const whole = weights.get(id) as number;
      return {
        found: whole * consistencyIndex(judgments, lambda),
        expected: whole * randomIndexOf(judgments.size, judgments.missing, 'saaty'),
      };
    }),
  );
  if (terms instanceof ScoringError || terms.length === 0) return null;
  return sumOf(terms.map(({ found }) => found)) / sumOf(terms.map(({ expected }) => expected));
}

export interface Inconsistency {
  /** Below which the judgments contradict each other. */
  readonly item: Item;
  readonly ratio: number;
}

/** Where the consistency ratio is above Saaty's limit, worst first, pairs still missing or not. */
export function inconsistencies(model: Model, respondent?: string): Inconsistency[] {
  return ratiosOf(model, respondent).filter(({ ratio }) => ratio > CONSISTENCY_LIMIT);
}

/** The comparison with the highest consistency ratio; `null` while no judgment could contradict another. */
export function leastConsistent(model: Model, respondent?: string): Inconsistency | null {
  return ratiosOf(model, respondent)[0] ?? null;
}

/** Of every comparison in which judgments could contradict each other, the highest ratio first. */
function ratiosOf(model: Model, respondent?: string): Inconsistency[] {
  return comparedItems(model)
    .flatMap((item) => {
      const { consistencyRatio: ratio, checkable } = localWeights(model, item.id, respondent);
      return ratio !== null && checkable ? [{ item, ratio }] : [];
    })
    .sort((first, second) => second.ratio - first.ratio);
}
