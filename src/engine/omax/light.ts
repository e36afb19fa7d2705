import type { Bands } from '../bands';
import { lightOf, lightWord, OMAX_BANDS } from '../bands';
import { isBlank, readRange } from '../cells';
import { elementwise, readAvailable } from '../elementwise';
import { areOfPoints, refuseFractions } from '../fractions';
import type { Language, Localized } from '../language';
import { reaches, readNumber } from '../numbers';
import type { Outcome } from '../outcomes';
import { isPlainNumber, readPlain } from '../quantities';
import { ScoringError } from '../scoringError';
import { HIGHEST_LEVEL } from './scale';

const SCORE: Localized = { en: 'Score', id: 'Skor' };
const LEVEL: Localized = { en: 'Level', id: 'Level' };
const YELLOW_FROM: Localized = { en: 'YellowFrom', id: 'KuningDari' };
const GREEN_FROM: Localized = { en: 'GreenFrom', id: 'HijauDari' };

/** The bands a user asks for; blanks stand for those of `customary`. Green must start above yellow. */
export function readBands(yellowFrom: unknown, greenFrom: unknown, customary: Bands = OMAX_BANDS): Bands {
  const yellow = isBlank(yellowFrom) ? customary.yellowFrom : readNumber(yellowFrom, () => YELLOW_FROM);
  const green = isBlank(greenFrom) ? customary.greenFrom : readNumber(greenFrom, () => GREEN_FROM);
  if (green <= yellow) throw new ScoringError('bandsInverted', { yellow, green });
  return { yellowFrom: yellow, greenFrom: green };
}

/**
 * The word for the light of each score, in the shape of `scores`; `name` is what sentences call them. A blank score is
 * not available, an error value comes back, and one above the `highest` there is is refused.
 */
export function lightsOf(
  scores: unknown,
  bands: Bands,
  language: Language,
  name: Localized = LEVEL,
  highest = Infinity,
): Outcome<string>[][] {
  return elementwise({ score: readRange(scores, name) }, ({ score }) => {
    const reached = readAvailable(score);
    // Percents are points of an index, not levels and not fractions.
    if (bands.greenFrom <= HIGHEST_LEVEL && !isPlainNumber(score.cell)) readPlain(score);
    if (!reaches(highest, reached)) throw new ScoringError('levelAboveTen', { place: score.place(), got: reached });
    return lightWord(lightOf(reached, bands), language);
  });
}

/** The lights of indices; fractions of 1 are refused where the bands are those of points. */
export function indexLights(scores: unknown, bands: Bands, language: Language): Outcome<string>[][] {
  if (areOfPoints(bands.yellowFrom)) refuseFractions(readRange(scores, SCORE));
  return lightsOf(scores, bands, language, SCORE);
}

/** The lights of levels; one above 10 is refused, unless the bands are those of another scale. */
export function levelLights(levels: unknown, bands: Bands, language: Language): Outcome<string>[][] {
  return lightsOf(levels, bands, language, LEVEL, bands.greenFrom > HIGHEST_LEVEL ? Infinity : HIGHEST_LEVEL);
}
