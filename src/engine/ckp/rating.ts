import { readRange } from '../cells';
import { elementwise, readAvailable } from '../elementwise';
import { refuseFractions } from '../fractions';
import type { Language, Localized } from '../language';
import { reaches } from '../numbers';
import type { Outcome } from '../outcomes';
import { ScoringError } from '../scoringError';
import type { Vocabulary } from '../words';
import { PP_30 } from './rulebooks/pp30';
import { PP_46 } from './rulebooks/pp46';
import type { RatingBand, RatingBook } from './rulebooks/ruleBook';

/** The rule books that CKP.RATING rates by. */
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

const BOOKS: Readonly<Record<RatingScale, RatingBook>> = { 'pp46-2011': PP_46, 'pp30-2019': PP_30 };

const VALUE: Localized = { en: 'Value', id: 'Nilai' };

/** The rating of each value by one of the scales that have a word. */
export function ratingsOf(values: unknown, scale: RatingScale, language: Language): Outcome<string>[][] {
  return ratingsBy(values, BOOKS[scale], language);
}

/**
 * The rating of each value by the bands of a book, in the shape of `values`. Bands are half-open, lower end included
 * but where the book says otherwise, so that every value has one. A blank is not available, and a value below 0 is
 * refused; fractions of 1 are refused altogether.
 */
export function ratingsBy(
  values: unknown,
  { bands }: Pick<RatingBook, 'bands'>,
  language: Language,
): Outcome<string>[][] {
  const range = readRange(values, VALUE);
  refuseFractions(range);
  return elementwise({ value: range }, ({ value }) => {
    const points = readAvailable(value);
    const band = bandOf(points, bands);
    if (band === undefined) throw new ScoringError('valueNegative', { place: value.place(), got: points });
    return band.rating[language];
  });
}

/** The band of a value; none below 0. */
export function bandOf(points: number, bands: readonly RatingBand[]): RatingBand | undefined {
  return bands.find(({ from: { value }, edge }) =>
    edge?.value === 'below' ? !reaches(value, points) : reaches(points, value),
  );
}
