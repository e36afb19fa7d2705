import { isOmitted, locatedInList, readList, readRange } from '../cells';
import type { Localized } from '../language';
import { ScoringError } from '../scoringError';
import { readWeight, sumOf } from '../weighting';
import type { Vocabulary } from '../words';
import type { RespondentPriorities } from './respondentPriorities';
import { readPeople } from './respondentPriorities';

/** How priorities of several people become those of the group. */
export type PriorityMean = 'geometric' | 'arithmetic';

export const PRIORITY_MEANS: Vocabulary<PriorityMean> = {
  parameter: { en: 'Mean', id: 'Rerata' },
  default: 'geometric',
  choices: {
    geometric: {
      en: ['geometric'],
      id: ['geometrik'],
      meaning: { en: 'geometric mean, to sum 1', id: 'rata-rata geometrik, berjumlah 1' },
    },
    arithmetic: {
      en: ['arithmetic'],
      id: ['aritmetik', 'hitung'],
      meaning: { en: 'plain mean', id: 'rata-rata hitung' },
    },
  },
};

const WEIGHTS: Localized = { en: 'Weights', id: 'Bobot' };
const RESPONDENTS: Localized = { en: 'Respondents', id: 'Responden' };

/**
 * The priorities of a group, an item a row, sum 1, from those of its members (aggregation of individual priorities,
 * Forman & Peniwati 1998). `weights` says what each member counts for, in the order of their rows or columns.
 */
export function aggregatedPriorities(priorities: unknown, mean: PriorityMean, weights: unknown): number[][] {
  const respondents = readPeople(priorities);
  const influence = readInfluence(weights, respondents);
  const whole = sumOf(influence);
  const first = respondents.people[0] ?? [];
  const means = first.map((_, item) => {
    const given = respondents.people.map((shares) => shares[item] as number);
    const scaled = given.map((share, i) => (influence[i] as number) * (mean === 'geometric' ? Math.log(share) : share));
    const value = sumOf(scaled) / whole;
    return mean === 'geometric' ? Math.exp(value) : value;
  });
  const total = sumOf(means);
  return means.map((value) => [value / total]);
}

function readInfluence(weights: unknown, { lines, count }: RespondentPriorities): number[] {
  if (isOmitted(weights)) return lines.map(() => 1);
  const range = readRange(weights, WEIGHTS);
  const list = readList(range);
  if (list.length !== count) {
    throw new ScoringError('lengthsDiffer', {
      first: WEIGHTS,
      firstCount: list.length,
      second: RESPONDENTS,
      secondCount: count,
    });
  }
  return lines.map((line) => readWeight(locatedInList(range, line), true));
}
