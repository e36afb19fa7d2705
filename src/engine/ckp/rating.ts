import { readRange } from '../cells';
import { elementwise, readAvailable } from '../elementwise';
import type { Language, Localized } from '../language';
import { reaches } from '../numbers';
import type { Outcome } from '../outcomes';
import { ScoringError } from '../scoringError';
import type { Vocabulary } from '../words';
import { RULE_BOOKS } from './rulebooks';

/** The rule books that rate values. */
export type RatingScale = 'pp46-2011' | 'pp30-2019';

export const RATING_SCALES: Vocabulary<RatingScale> = {
  parameter: { en: 'Scale', id: 'Skala' },
  default: 'pp46-2011',
  choices: {
    'pp46-2011': {
      en: ['pp46-2011'],
      id: ['pp46-2011'],
      meaning: { en: 'Excellent from 91, PP 46/2011', id: 'Sangat baik mulai 91, PP 46/2011' },
    },
    'pp30-2019': {
      en: ['pp30-2019'],
      id: ['pp30-2019'],
      meaning: { en: 'Very good from 110, PP 30/2019', id: 'Sangat baik mulai 110, PP 30/2019' },
    },
  },
};

const VALUE: Localized = { en: 'Value', id: 'Nilai' };

/**
 * The rating of each value, in the shape of `values`. Bands are half-open, lower end included, so that every value has
 * one. A blank is not available, and a value below 0 is refused.
 */
export function ratingsOf(values: unknown, scale: RatingScale, language: Language): Outcome<string>[][] {
  const { bands } = RULE_BOOKS[scale];
  return elementwise({ value: readRange(values, VALUE) }, ({ value }) => {
    const points = readAvailable(value);
    const band = bands.find(({ from }) => reaches(points, from.value));
    if (band === undefined) throw new ScoringError('valueNegative', { place: value.place(), got: points });
    return band.rating[language];
  });
}
