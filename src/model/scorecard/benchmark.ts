/** Comparing the scorecards of two or more offices. */
import type { Benchmark, Office } from './types';

/** The scores of each indicator side by side, matched by code, then by name. */
export function benchmark(offices: readonly Office[]): Benchmark {
  throw new Error(`not built yet: ${offices.length}`);
}
