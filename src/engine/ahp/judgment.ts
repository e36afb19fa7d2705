import { isBlank } from '../cells';
import type { Localized } from '../language';
import { quoted } from '../messages';
import { numberInText } from '../numbers';
import { ScoringError } from '../scoringError';

/** The scale ends at 9 and measured ratios seldom reach 100, while Excel's dates of this century are above 36,000. */
export const FAR_OUTSIDE_SCALE = 10_000;

/** What people type into the cell of a pair that they did not judge. */
const NOT_JUDGED = /^(n\.?\s?\/?\s?a\.?|[-*?.])$/i;

/** ½ and its like, each one character. */
const VULGAR_FRACTIONS = /[\u00bc-\u00be\u2150-\u215e]/g;

/** A sign, perhaps a whole number before a fraction, then a number, a fraction or a ratio: "-1 1/2", "0,5", "1:3". */
const WRITTEN = /^([+-]?)\s*(?:(\d+)\s+(?=[^\s/:]+\s*\/))?([\d.,][^\s/:]*)(?:\s*[/:]\s*([\d.,][^\s/:]*))?$/;

/**
 * The judgment in a cell, `null` for a blank, a 0 or a mark for "not judged"; a negative -k and the text "(k)" are 1/k.
 * Refuses what is no judgment, naming the place.
 */
export function readJudgment(cell: unknown, place: () => Localized): number | null {
  if (typeof cell !== 'number' && isNotJudged(cell)) return null;
  const value = typeof cell === 'string' ? judgmentInText(cell) : cell;
  if (value === 0) return null;
  if (isTimeOfRatio(value)) throw new ScoringError('judgmentLikelyTime', { place: place(), got: value });
  if (typeof value === 'number' && Math.abs(value) < FAR_OUTSIDE_SCALE && Math.abs(value) > 1 / FAR_OUTSIDE_SCALE) {
    return value > 0 ? value : -1 / value;
  }
  throw new ScoringError(refusalOf(value), { place: place(), got: quoted(cell) });
}

/** Blank, or a mark for it: NA, N/A, a dash, an asterisk, a question mark or a point. */
export function isNotJudged(cell: unknown): boolean {
  return isBlank(cell) || (typeof cell === 'string' && NOT_JUDGED.test(plain(cell)));
}

/** "3", "0,5", "1/3", "1½", "1:3", "-2"; parentheses turn the judgment around: "(2)" is 1/2. */
export function judgmentInText(text: string): number | undefined {
  const written = plain(text);
  const inParentheses = /^\((.*)\)$/.exec(written)?.[1];
  if (inParentheses === undefined) return fractionInText(written);
  const inner = fractionInText(inParentheses.trim());
  return inner !== undefined && inner > 0 ? 1 / inner : undefined;
}

function refusalOf(value: unknown): 'judgmentNotUnderstood' | 'judgmentLikelyDate' | 'judgmentOutsideScale' {
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'judgmentNotUnderstood';
  return value >= FAR_OUTSIDE_SCALE ? 'judgmentLikelyDate' : 'judgmentOutsideScale';
}

/**
 * Excel takes a typed 1:3 for three minutes past one, 63/1440 of a day. Of ratios of 1 to 9 with a 1 in them none is
 * such a number by itself.
 */
export function isTimeOfRatio(value: unknown): value is number {
  if (typeof value !== 'number' || value <= 0 || value >= 0.5) return false;
  const minutes = Math.round(value * 1440);
  if (Math.abs(value * 1440 - minutes) > 1e-9) return false;
  const second = minutes % 60;
  const first = (minutes - second) / 60;
  return (first === 1 && second >= 2 && second <= 9) || (second === 1 && first >= 2 && first <= 9);
}

/** One way to write what looks alike: full-width characters, dashes for a minus, the slash of a fraction. */
function plain(text: string): string {
  return text
    .replace(VULGAR_FRACTIONS, (fraction) => ` ${fraction}`)
    .normalize('NFKC')
    .replace(/[\u2044\u2215]/g, '/')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .trim();
}

function fractionInText(text: string): number | undefined {
  const [, sign, whole, first, second] = WRITTEN.exec(text) ?? [];
  const numerator = first === undefined ? undefined : numberInText(first);
  const denominator = second === undefined ? 1 : numberInText(second);
  if (numerator === undefined || denominator === undefined) return undefined;
  const value = Number(whole ?? 0) + numerator / denominator;
  return sign === '-' ? -value : value;
}
