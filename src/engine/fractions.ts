import type { Range } from './cells';
import { readNumber } from './numbers';
import { attempt } from './outcomes';
import { ScoringError } from './scoringError';
import { readNumberText } from './textNumbers';

/** Scores in points are hardly ever all this small; fractions of 1, as 1.05 for 105 %, are. */
export const HIGHEST_FRACTION = 1.5;

/** Percent with the digits a person typed: 0.07 × 100 is 7.000000000000001. */
export function inPercent(share: number): number {
  return Number((100 * share).toPrecision(12));
}

/** Bands that begin above the levels of any scale in use are bands of points. */
export const LOWEST_POINTS = 10;

/**
 * Refuses scores that look like fractions of 1 where points are meant: all of them at most 1.5, be it a single one. A 0
 * does not tell: it is a score in points as in fractions, and desktop Excel hands a blank over so. What is no number is
 * refused elsewhere.
 */
export function refuseFractions({ name, cells }: Range): void {
  let example: number | undefined;
  for (const row of cells) {
    for (const cell of row) {
      if (typeof cell === 'string' && saysPercent(cell)) return;
      const score = typeof cell === 'string' ? attempt(() => readNumber(cell, () => name)) : cell;
      if (typeof score !== 'number' || score === 0) continue;
      if (score < 0 || score > HIGHEST_FRACTION) return;
      example ??= score;
    }
  }
  if (example !== undefined) throw new ScoringError('looksLikeFractions', { list: name, got: example });
}

/** A text that says 105% means points; what stands beside it is compared with it elsewhere. */
function saysPercent(text: string): boolean {
  const read = readNumberText(text, null);
  return 'value' in read && read.isPercent;
}

/** Whether bands that begin here are those of points, so that fractions do not belong to them. */
export function areOfPoints(lowestBound: number): boolean {
  return lowestBound > LOWEST_POINTS;
}
