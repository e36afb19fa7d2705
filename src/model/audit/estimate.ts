/** Numbers that were rounded before they were printed: what they say, and what they may have been. */

/** A number with the least and the greatest that it may have been. */
export interface Estimate {
  readonly exact: number;
  readonly low: number;
  readonly high: number;
}

/** A number as a table prints it. */
export interface Printed {
  readonly value: number;
  /** How many its column shows. */
  readonly decimals: number;
}

/** A number that is known as it stands: a level of the ladder, a cap. */
export function known(value: number): Estimate {
  return { exact: value, low: value, high: value };
}

/** Half a unit of the last decimal either way. */
export function printed({ value, decimals }: Printed): Estimate {
  const half = halfUnit(decimals);
  return { exact: value, low: value - half, high: value + half };
}

export const halfUnit = (decimals: number): number => 0.5 * 10 ** -decimals;

export function plus(one: Estimate, other: Estimate): Estimate {
  return { exact: one.exact + other.exact, low: one.low + other.low, high: one.high + other.high };
}

export function minus(one: Estimate, other: Estimate): Estimate {
  return { exact: one.exact - other.exact, low: one.low - other.high, high: one.high - other.low };
}

export function times(one: Estimate, other: Estimate): Estimate {
  return { exact: one.exact * other.exact, ...around(corners(one, other, (a, b) => a * b)) };
}

/** Whatever stands over a number that may have been 0 may have been any. */
export function over(one: Estimate, other: Estimate): Estimate {
  const exact = one.exact / other.exact;
  if (other.low <= 0 && other.high >= 0) {
    return other.low === other.high ? known(exact) : { exact, low: -Infinity, high: Infinity };
  }
  return { exact, ...around(corners(one, other, (a, b) => a / b)) };
}

export function sum(all: readonly Estimate[]): Estimate {
  return all.reduce(plus, known(0));
}

/** Not below and not above two limits. */
export function within(one: Estimate, least: number, greatest: number): Estimate {
  const ended = (value: number): number => Math.min(greatest, Math.max(least, value));
  return { exact: ended(one.exact), low: ended(one.low), high: ended(one.high) };
}

/** What a function that rises or falls throughout makes of a number. */
export function through(one: Estimate, of: (value: number) => number): Estimate {
  return { exact: of(one.exact), ...around([of(one.low), of(one.high)]) };
}

function corners(one: Estimate, other: Estimate, of: (a: number, b: number) => number): number[] {
  return [one.low, one.high].flatMap((a) => [of(a, other.low), of(a, other.high)]);
}

function around(values: readonly number[]): { low: number; high: number } {
  return { low: Math.min(...values), high: Math.max(...values) };
}
