/** How far an estimate spreads over resamples. */
export interface Spread {
  readonly estimate: number;
  /** Mean of the resamples, NaN of none. */
  readonly mean: number;
  /** Standard deviation over the resamples, n − 1. */
  readonly deviation: number;
  /** Estimate by standard deviation; NaN where nothing varies. */
  readonly t: number;
  /** Two-sided, by the normal distribution. */
  readonly p: number;
  /** The middle 95 % of the resamples. */
  readonly low: number;
  readonly high: number;
}

const MIDDLE = 0.95;
/** A deviation below this share of the mean is one of rounding. */
const NOTHING = 1e-10;

/** Sorts `values` in place. */
export function spreadOf(estimate: number, values: Float64Array): Spread {
  const count = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const deviation = count > 1 ? Math.sqrt(squares / (count - 1)) : NaN;
  const t = deviation > NOTHING * Math.abs(mean) ? estimate / deviation : NaN;
  values.sort();
  const tail = (1 - MIDDLE) / 2;
  return {
    estimate,
    mean,
    deviation,
    t,
    p: twoSided(t),
    low: quantile(values, tail),
    high: quantile(values, 1 - tail),
  };
}

/** Of sorted values, by linear interpolation between the two that are nearest (type 7 of Hyndman & Fan 1996). */
function quantile(sorted: Float64Array, share: number): number {
  const at = (sorted.length - 1) * share;
  const below = Math.floor(at);
  const [lower, upper] = [sorted[below] ?? NaN, sorted[Math.min(below + 1, sorted.length - 1)] ?? NaN];
  return lower + (at - below) * (upper - lower);
}

/**
 * The probability of a normal variable beyond ±t. The series of Marsaglia 2004 (J. Stat. Softw. 11/4), exact to rounding;
 * beyond 6 the tail's continued fraction.
 */
function twoSided(t: number): number {
  const size = Math.abs(t);
  if (Number.isNaN(size)) return NaN;
  const density = Math.exp((-size * size) / 2) / Math.sqrt(2 * Math.PI);
  if (size > 6) {
    let fraction = size;
    for (let k = 60; k > 0; k -= 1) fraction = size + k / fraction;
    return (2 * density) / fraction;
  }
  let [sum, term] = [size, size];
  for (let k = 3; sum + term !== sum; k += 2) {
    term *= (size * size) / k;
    sum += term;
  }
  return 1 - 2 * density * sum;
}
