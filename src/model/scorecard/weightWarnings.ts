/** Weights that do not add up to a whole. */
import { printedWhole } from '../../engine/weighting';
import type { Scorecard } from '../types';
import { areAlike } from './bands';
import { methodOf } from './methods';
import { isDivisionChosen } from './methods/method';
import { warning } from './remark';
import { lightName, shortScore } from './rounding';
import { areOfDecree } from './ruleBook';
import type { ScorecardResult, Warning } from './types';

/** Weights written with seven digits or more count as unrounded. */
const ROUNDING = 1e-6;

/** Sums this far from a whole are no rounded weights. */
const ROUNDED = 0.1;

/**
 * What the weights' sum does to the total: divided by it, and taken as they stand. Nothing where they add up to 1 (or
 * to 100 and are divided, or are those of a contract), are equal, or are those of the rule book, which are always
 * divided.
 */
export function weightWarnings(scorecard: Scorecard, result: ScorecardResult): Warning[] {
  const { total, weightSum: sum, bands } = result;
  const isDivided = !isDivisionChosen(methodOf(scorecard)) || scorecard.normalize;
  if (total === null || sum === null || sum === 0) return [];
  const isPercent = isDivided ? Math.abs(sum - 1) > Math.abs(sum / 100 - 1) : isTakenAsPercents(scorecard, sum);
  const whole = isPercent ? 100 : 1;
  if (Math.abs(sum / whole - 1) <= ROUNDING) return [];
  if (isDivided && (scorecard.weights === 'equal' || isByDecree(scorecard, result))) return [];
  const other = isDivided ? (total * sum) / whole : (total * whole) / sum;
  if (isDivided && Math.abs(sum / whole - 1) > ROUNDED)
    return [warning('table', [], 'weightsFarFromWhole', { sum: short(sum) })];
  const changes = !areAlike(total, other, bands);
  return [
    warning(changes ? 'total' : 'table', [], isDivided ? 'weightsDivided' : 'weightsAsTheyStand', {
      sum: short(sum),
      whole,
      total: shortScore(total, bands),
      light: lightName(total, bands),
      other: shortScore(other, bands),
      otherLight: lightName(other, bands),
      consequence: changes
        ? { en: 'The colour depends on it.', id: 'Warnanya bergantung pada hal ini.' }
        : { en: 'The colour is the same.', id: 'Warnanya tetap sama.' },
    }),
  ];
}

/** Whether the weights of a contract, as they stand, are percents. */
function isTakenAsPercents(scorecard: Scorecard, sum: number): boolean {
  return methodOf(scorecard).summary.isContract && printedWhole(sum) === 100;
}

/** Whether the weights are the decree's, be they chosen or typed in the column, as fractions or percents. */
function isByDecree(scorecard: Scorecard, { rows }: ScorecardResult): boolean {
  if (scorecard.weights === 'kep241') return true;
  const weights = rows.map(({ givenWeight }) => givenWeight);
  return methodOf(scorecard).summary.isContract && areOfDecree(weights, scorecard);
}

function short(sum: number): number {
  return Number(sum.toFixed(6));
}
