/** Scores beside the word they earn: with as many decimals as keep them on their side of a border. Pure. */
import type { Bands } from '../../engine/bands';
import { ratingDecimals } from '../../model/scorecard/employee';
import { faithfulDecimals } from '../../model/scorecard/rounding';
import type { Formats } from '../strings/format';

/** Beside its light. */
export function scoreText(score: number, bands: Bands, { decimals }: Formats): string {
  return decimals(score, faithfulDecimals(score, bands));
}

/** Beside its rating. */
export function npkpText(npkp: number, { decimals }: Formats): string {
  return decimals(npkp, ratingDecimals(npkp));
}
