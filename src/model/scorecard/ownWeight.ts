/** The weight of a KPI as its column has it, where that is not the weight that counts. */
import { sumOf } from '../../engine/weighting';
import type { Scorecard } from '../types';
import type { ScoredKpi } from './types';

/** Sums above this are of percents. */
const PERCENTS = 1.5;
/** Less than this is rounding. */
const ALIKE = 0.0005;

/** As fractions of the whole that the column adds up to, in the order of the rows; `null` where both are the same. */
export function ownWeights(
  rows: readonly ScoredKpi[],
  { weights }: Pick<Scorecard, 'weights'>,
): readonly (number | null)[] {
  if (weights !== 'column') return rows.map(() => null);
  const whole = sumOf(rows.map(({ givenWeight }) => givenWeight ?? 0)) > PERCENTS ? 100 : 1;
  return rows.map(({ givenWeight, weight }) => {
    if (givenWeight === null) return null;
    const own = givenWeight / whole;
    return weight !== null && Math.abs(own - weight) < ALIKE ? null : own;
  });
}
