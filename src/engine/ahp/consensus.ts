import { isVoid } from '../cells';
import type { Localized } from '../language';
import { readNumber } from '../numbers';
import { ScoringError } from '../scoringError';
import { sumOf } from '../weighting';
import { readPeople } from './respondentPriorities';

const SCALE_MAXIMUM: Localized = { en: 'ScaleMaximum', id: 'SkalaMaksimum' };

/** Saaty's scale ends at 9. */
const SAATY_MAXIMUM = 9;

/** Near 1 all weights are alike, and what is left of the range is rounding. */
const SMALLEST_MAXIMUM = 2;

/**
 * Goepel's group consensus S*, 0 (everyone extreme on another criterion) to 1 (all alike): the relative homogeneity of
 * the people's priorities by Shannon entropy, between what the judgment scale allows (Goepel, IJAHP 10(3) 2018).
 *
 * `priorities` has one row a respondent and one column a criterion, two or more, or the other way round: those of a
 * respondent sum to 1 or 100, and blank ones are left out. `scaleMaximum` (9) is the largest judgment of the scale, 2
 * or more. Priorities more extreme than the scale allows count as extreme.
 */
export function consensus(priorities: unknown, scaleMaximum: unknown): number {
  const maximum = readScaleMaximum(scaleMaximum);
  const { people } = readPeople(priorities);
  const criteria = people[0]?.length ?? 0;
  const together = Array.from(
    { length: criteria },
    (_, j) => sumOf(people.map((row) => row[j] as number)) / people.length,
  );
  const alpha = sumOf(people.map(entropy)) / people.length;
  const gamma = entropy(together);

  const most = maximum / (criteria + maximum - 1);
  const least = 1 / (criteria + maximum - 1);
  const extreme = Math.exp(entropy([most, ...new Array<number>(criteria - 1).fill(least)]));
  const lowest = extreme / criteria;
  const homogeneity = (Math.exp(alpha - gamma) - lowest) / (1 - lowest);
  return Math.min(1, Math.max(0, homogeneity));
}

/** Shannon's, with natural logarithms, of shares that sum to 1; one too small for a number counts nothing. */
function entropy(shares: readonly number[]): number {
  return -sumOf(shares.map((share) => (share === 0 ? 0 : share * Math.log(share))));
}

function readScaleMaximum(value: unknown): number {
  if (isVoid(value)) return SAATY_MAXIMUM;
  const maximum = readNumber(value, () => SCALE_MAXIMUM);
  if (maximum < SMALLEST_MAXIMUM) throw new ScoringError('scaleMaximumTooSmall', { got: maximum });
  return maximum;
}
