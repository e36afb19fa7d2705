import type { Bands } from '../bands';
import { lightOf, lightWord, OMAX_BANDS } from '../bands';
import { isBlank, isErrorValue, placeIn, readRange } from '../cells';
import type { Language, Localized } from '../language';
import { readNumber } from '../numbers';
import type { Outcome } from '../outcomes';
import { attempt } from '../outcomes';
import { ScoringError } from '../scoringError';
import type { Vocabulary } from '../words';

export const LIGHT_LANGUAGES: Vocabulary<Language> = {
  parameter: { en: 'Language', id: 'Bahasa' },
  default: 'en',
  choices: {
    en: { en: ['en', 'english'], id: ['en', 'inggris'] },
    id: { en: ['id', 'indonesian'], id: ['id', 'indonesia', 'bahasa indonesia'] },
  },
};

const LEVEL: Localized = { en: 'Level', id: 'Level' };
const YELLOW_FROM: Localized = { en: 'YellowFrom', id: 'KuningDari' };
const GREEN_FROM: Localized = { en: 'GreenFrom', id: 'HijauDari' };

/** The bands a user asks for; blanks stand for the Objective Matrix's 4 and 8. Green must start above yellow. */
export function readBands(yellowFrom: unknown, greenFrom: unknown): Bands {
  const yellow = isBlank(yellowFrom) ? OMAX_BANDS.yellowFrom : readNumber(yellowFrom, () => YELLOW_FROM);
  const green = isBlank(greenFrom) ? OMAX_BANDS.greenFrom : readNumber(greenFrom, () => GREEN_FROM);
  if (green <= yellow) throw new ScoringError('bandsInverted', { yellow, green });
  return { yellowFrom: yellow, greenFrom: green };
}

/**
 * The word for the light of each level, in the shape of `levels`. A blank level is not available, an error value comes
 * back.
 */
export function lightsOf(levels: unknown, bands: Bands, language: Language): Outcome<string>[][] {
  const { cells, shape } = readRange(levels, LEVEL);
  return cells.map((row, i) =>
    row.map((cell, j) => {
      if (isErrorValue(cell)) return cell;
      const place = () => placeIn(LEVEL, shape, i, j);
      if (isBlank(cell)) return new ScoringError('noData', { place: place() });
      return attempt(() => lightWord(lightOf(readNumber(cell, place), bands), language));
    }),
  );
}
