/** Which scores are of which light, as formulas of other sheets ask it. */
import type { Light } from '../../engine/bands';
import type { Scorecard } from '../../model/types';
import { lightBands } from '../plannedCells';
import { lightLimits } from './layout';
import { scorecardName } from './names';

/** Rounding does not decide, as with the words of lights. */
const DIGITS = 10;

/** An expression over all rows of a scorecard: `yes` where the score is of this light, else `no`. */
export function ifOfLight(scorecard: Scorecard, light: Light, yes: string, no: string): string {
  const { yellowFrom, greenFrom } = lightBands(lightLimits(scorecard));
  const score = scorecardName(scorecard, 'score');
  const rounded = `ROUND(${score},${DIGITS})`;
  const within: Readonly<Record<Light, string>> = {
    red: `IF(${rounded}<${yellowFrom},${yes},${no})`,
    yellow: `IF(${rounded}>=${yellowFrom},IF(${rounded}<${greenFrom},${yes},${no}),${no})`,
    green: `IF(${rounded}>=${greenFrom},${yes},${no})`,
  };
  return `IF(ISNUMBER(${score}),${within[light]},${no})`;
}

export function countOfLight(scorecard: Scorecard, light: Light): string {
  return `SUM(${ifOfLight(scorecard, light, '1', '0')})`;
}

/** How urgent a score is: 0 red, 1 yellow, 2 green, 3 none. `score` is one cell. */
export function urgencyOf(scorecard: Scorecard, score: string): string {
  const { yellowFrom, greenFrom } = lightBands(lightLimits(scorecard));
  const rounded = `ROUND(${score},${DIGITS})`;
  return `IF(ISNUMBER(${score}),IF(${rounded}<${yellowFrom},0,IF(${rounded}<${greenFrom},1,2)),3)`;
}
