/** The weights of perspectives that count, beside what the column of weights adds up to in each. */
import { sumOf } from '../../engine/weighting';
import { sameAs } from '../hierarchy/tree';
import type { Evaluation } from './evaluation';
import { methodOf } from './methods';
import { perspectiveFractions } from './perspectives';
import { areOfDecree } from './ruleBook';

export interface PerspectiveChoice {
  /** "30/20/25/25" */
  readonly counted: string;
  readonly own: string;
  /** What the column adds up to, as fractions by the names of the perspectives. */
  readonly weights: Readonly<Record<string, number>>;
}

/** Weights rounded to whole percents add up to the whole within this. */
const WHOLE_WITHIN = 0.02;
/** Half of a percent is rounding. */
const ALIKE = 0.005;

/** `null` where both are the same, where the column says no parts of one whole, and where weights are a decree's. */
export function perspectiveChoice({
  scorecard,
  result,
}: Pick<Evaluation, 'scorecard' | 'result'>): PerspectiveChoice | null {
  const { perspectives, rows } = result;
  const given = rows.map(({ givenWeight }) => givenWeight);
  if (!methodOf(scorecard).summary.isOfPerspectives || perspectives.length < 2) return null;
  if (scorecard.weights !== 'column' || areOfDecree(given, scorecard)) return null;
  const whole = [1, 100].find((one) => Math.abs(sumOf(given.map((weight) => weight ?? 0)) / one - 1) <= WHOLE_WITHIN);
  if (whole === undefined) return null;
  const own = perspectives.map(({ name }) => {
    const members = rows.filter(({ perspective }) => sameAs(perspective) === sameAs(name));
    return sumOf(members.map(({ givenWeight }) => givenWeight ?? 0)) / whole;
  });
  const counted = perspectiveFractions(perspectives);
  const isAlike = own.every((weight, index) => Math.abs(weight - (counted[index] ?? 0)) < ALIKE);
  if (isAlike || own.some((weight) => weight === 0) || counted.includes(null)) return null;
  return {
    counted: inPercents(counted.map((weight) => weight ?? 0)),
    own: inPercents(own),
    weights: Object.fromEntries(perspectives.map(({ name }, index) => [name, own[index] ?? 0])),
  };
}

function inPercents(weights: readonly number[]): string {
  return weights.map((weight) => String(Math.round(100 * weight))).join('/');
}
