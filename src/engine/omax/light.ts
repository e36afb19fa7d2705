import type { Bands } from '../bands';
import { lightOf, lightWord, OMAX_BANDS } from '../bands';
import { isBlank, readRange } from '../cells';
import { elementwise, readAvailable } from '../elementwise';
import type { Language, Localized } from '../language';
import { readNumber } from '../numbers';
import type { Outcome } from '../outcomes';
import { isPlainNumber, readPlain } from '../quantities';
import { ScoringError } from '../scoringError';

const LEVEL: Localized = { en: 'Level', id: 'Level' };
const YELLOW_FROM: Localized = { en: 'YellowFrom', id: 'KuningDari' };
const GREEN_FROM: Localized = { en: 'GreenFrom', id: 'HijauDari' };

const HIGHEST_LEVEL = 10;

/** The bands a user asks for; blanks stand for those of `customary`. Green must start above yellow. */
export function readBands(yellowFrom: unknown, greenFrom: unknown, customary: Bands = OMAX_BANDS): Bands {
  const yellow = isBlank(yellowFrom) ? customary.yellowFrom : readNumber(yellowFrom, () => YELLOW_FROM);
  const green = isBlank(greenFrom) ? customary.greenFrom : readNumber(greenFrom, () => GREEN_FROM);
  if (green <= yellow) throw new ScoringError('bandsInverted', { yellow, green });
  return { yellowFrom: yellow, greenFrom: green };
}

/**
 * The word for the light of each score, in the shape of `scores`; `name` is what sentences call them. A blank score is
 * not available, an error value comes back.
 */
export function lightsOf(
  scores: unknown,
  bands: Bands,
  language: Language,
  name: Localized = LEVEL,
): Outcome<string>[][] {
  return elementwise({ score: readRange(scores, name) }, ({ score }) => {
    const points = readAvailable(score);
    // Percents are points of an index, not levels and not fractions.
    if (bands.greenFrom <= HIGHEST_LEVEL && !isPlainNumber(score.cell)) readPlain(score);
    return lightWord(lightOf(points, bands), language);
  });
}
