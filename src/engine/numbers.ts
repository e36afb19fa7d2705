import { isBlank } from './cells';
import type { Localized } from './language';
import { isPlainNumber, plainValue, readMeasured, readQuantity } from './quantities';
import { ScoringError } from './scoringError';
import type { DecimalSign } from './textNumbers';

/** A number typed without thousands signs, percent, currency or unit. */
const DECIMAL = /^[+-]?(\d+([.,]\d*)?|[.,]\d+)(e[+-]?\d+)?$/i;

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

/**
 * The number in a cell that holds one; refuses other texts, percents, limits, booleans and anything not finite, naming
 * the place. `sign` is the decimal sign of its column.
 */
export function readNumber(cell: unknown, place: () => Localized, sign?: DecimalSign | null): number {
  return isPlainNumber(cell) ? cell : plainValue(readQuantity({ cell, place }, sign));
}

/** The whole number in a cell, between two limits; text and refusals as for `readNumber`. */
export function readWholeNumber(cell: unknown, place: () => Localized, from: number, to: number): number {
  if (isBlank(cell)) throw new ScoringError('numberMissing', { place: place() });
  const value = readNumber(cell, place);
  const whole = Math.round(value);
  if (Math.abs(value - whole) <= ROUNDING * Math.abs(whole) && whole >= from && whole <= to) return whole;
  throw new ScoringError('notAWholeNumber', { place: place(), got: value, from, to });
}

/** A number that is customarily a fraction; a percent with its sign is one of 100. */
export function readFraction(cell: unknown, place: () => Localized): number {
  const { value, isPercent } = readMeasured({ cell, place });
  return isPercent ? value / 100 : value;
}

/** A share of a whole, 0…1; text and refusals as for `readFraction`. */
export function readShare(cell: unknown, place: () => Localized): number {
  const share = readFraction(cell, place);
  if (share < -ROUNDING || !reaches(1, share))
    throw new ScoringError('shareOutOfRange', { place: place(), got: share });
  return Math.min(1, Math.max(0, share));
}
