import type { ErrorValue } from './cells';
import { ScoringError } from './scoringError';

/** What one cell of a result holds: a value, the reason why there is none, or an error value passed through. */
export type Outcome<T> = T | ScoringError | ErrorValue;

/**
 * The value of a calculation, or its refusal as a value, so that one bad row leaves the others standing. What it is
 * made from may be given apart, so that a table needs one calculation and not one a row.
 */
export function attempt<T>(calculate: () => T): T | ScoringError;
export function attempt<T, Given>(calculate: (given: Given) => T, given: Given): T | ScoringError;
export function attempt<T, Given>(calculate: (given?: Given) => T, given?: Given): T | ScoringError {
  try {
    return calculate(given);
  } catch (error) {
    if (error instanceof ScoringError) return error;
    throw error;
  }
}
