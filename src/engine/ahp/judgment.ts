import { isBlank } from '../cells';
import type { Localized } from '../language';
import { quoted } from '../messages';
import { numberInText } from '../numbers';
import { ScoringError } from '../scoringError';

/** The scale ends at 9 and measured ratios seldom reach 100, while Excel's dates of this century are above 36,000. */
const FAR_OUTSIDE_SCALE = 10_000;

/**
 * The judgment in a cell, `null` for a blank or 0; a negative -k and the text "(k)" are 1/k. Refuses what is no
 * judgment, naming the place.
 */
export function readJudgment(cell: unknown, place: () => Localized): number | null {
  if (isBlank(cell)) return null;
  const value = typeof cell === 'string' ? judgmentInText(cell) : cell;
  if (value === 0) return null;
  if (typeof value === 'number' && Math.abs(value) < FAR_OUTSIDE_SCALE && Math.abs(value) > 1 / FAR_OUTSIDE_SCALE) {
    return value > 0 ? value : -1 / value;
  }
  throw new ScoringError(refusalOf(value), { place: place(), got: quoted(cell) });
}

function refusalOf(value: unknown): 'judgmentNotUnderstood' | 'judgmentLikelyDate' | 'judgmentOutsideScale' {
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'judgmentNotUnderstood';
  return value >= FAR_OUTSIDE_SCALE ? 'judgmentLikelyDate' : 'judgmentOutsideScale';
}

/** "3", "0,5", "1/3", "-2"; parentheses turn the judgment around: "(2)" is 1/2. */
function judgmentInText(text: string): number | undefined {
  const inParentheses = /^\s*\((.*)\)\s*$/.exec(text)?.[1];
  if (inParentheses !== undefined) {
    const inner = fractionInText(inParentheses);
    return inner !== undefined && inner > 0 ? 1 / inner : undefined;
  }
  return fractionInText(text);
}

function fractionInText(text: string): number | undefined {
  const [numerator, denominator, ...rest] = text.split('/').map(numberInText);
  if (numerator === undefined || rest.length > 0) return undefined;
  if (!text.includes('/')) return numerator;
  return denominator === undefined ? undefined : numerator / denominator;
}
