/** Numbers in sentences: short, and never on the other side of a band. */
import type { Localized } from '../../engine/language';
import type { NamedBands } from './bands';
import { bandOf } from './bands';

/** As many decimals as a sheet shows, and as many as there can be. */
const FEWEST = 2;
const MOST = 6;

/** How many decimals leave a score what it is called, by its band or its rating. */
export function decimalsThatKeep(score: number, calledBy: (score: number) => string): number {
  for (let decimals = FEWEST; decimals < MOST; decimals += 1) {
    if (calledBy(Number(score.toFixed(decimals))) === calledBy(score)) return decimals;
  }
  return MOST;
}

/** How many decimals show a score in its own band: 7.996 is yellow, and 8.00 would not be. */
export function faithfulDecimals(score: number, bands: NamedBands): number {
  return decimalsThatKeep(score, (one) => String(bandOf(one, bands).from));
}

/** A score with as many decimals as it needs. */
export function shortScore(score: number, bands: NamedBands): number {
  return Number(score.toFixed(faithfulDecimals(score, bands)));
}

/** A difference: two decimals, or two digits where it is smaller than that. */
export function shortDifference(value: number): number {
  return Math.abs(value) < 0.01 ? Number(value.toPrecision(2)) : Number(value.toFixed(FEWEST));
}

/** "yellow", in the middle of a sentence; a scorecard's own word where it has some. */
export function lightName(score: number, bands: NamedBands): Localized {
  return bandOf(score, bands).name;
}
