import { isBlank } from './cells';
import type { Localized } from './language';
import { quoted } from './messages';
import { ScoringError } from './scoringError';

/*
 * Numbers typed as text. A comma and a point both count as the decimal sign ("0,5" and "0.5"), because Indonesian and
 * English workbooks meet. Text that could also be a thousand ("1.250") is refused, and so are thousands separators,
 * percent signs and currencies: a scorecard must never be off by a factor of 1000.
 */
const DECIMAL = /^[+-]?(\d+([.,]\d*)?|[.,]\d+)(e[+-]?\d+)?$/i;
const THOUSANDS = /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/;

/** Larger numbers are accidents, and sums of them would overflow. */
const LARGEST_NUMBER = 1e300;

/** What sums and ratios of typed numbers lose by rounding, as a share of the number. */
const ROUNDING = 1e-12;

/** Whether a value reaches a limit. Rounding must not decide: a realization of 0.3 reaches a target of 0.1 + 0.2. */
export function reaches(value: number, limit: number): boolean {
  return value >= limit - ROUNDING * Math.abs(limit);
}

/** The number a text says, with either decimal sign; `undefined` when it says none. */
export function numberInText(text: string): number | undefined {
  const trimmed = text.trim();
  if (!DECIMAL.test(trimmed)) return undefined;
  const value = Number(trimmed.replace(',', '.'));
  return Number.isFinite(value) ? value : undefined;
}

/** Whether a cell holds a number that needs no reading, as almost every cell does. */
export function isUsualNumber(cell: unknown): cell is number {
  return typeof cell === 'number' && Math.abs(cell) <= LARGEST_NUMBER;
}

/** The number in a cell that holds one; refuses text, booleans and anything not finite, naming the place. */
export function readNumber(cell: unknown, place: () => Localized): number {
  if (isUsualNumber(cell)) return cell;
  if (typeof cell === 'string') {
    if (THOUSANDS.test(cell.trim())) {
      throw new ScoringError('ambiguousNumber', { place: place(), got: quoted(cell) });
    }
    const value = numberInText(cell);
    if (value !== undefined && Math.abs(value) <= LARGEST_NUMBER) return value;
  }
  throw new ScoringError('notANumber', { place: place(), got: quoted(cell) });
}

/** The whole number in a cell, between two limits; text and refusals as for `readNumber`. */
export function readWholeNumber(cell: unknown, place: () => Localized, from: number, to: number): number {
  if (isBlank(cell)) throw new ScoringError('numberMissing', { place: place() });
  const value = readNumber(cell, place);
  const whole = Math.round(value);
  if (Math.abs(value - whole) <= ROUNDING * Math.abs(whole) && whole >= from && whole <= to) return whole;
  throw new ScoringError('notAWholeNumber', { place: place(), got: value, from, to });
}

/** A share of a whole, 0…1; text and refusals as for `readNumber`. */
export function readShare(cell: unknown, place: () => Localized): number {
  const share = readNumber(cell, place);
  if (share < -ROUNDING || !reaches(1, share))
    throw new ScoringError('shareOutOfRange', { place: place(), got: share });
  return Math.min(1, Math.max(0, share));
}
