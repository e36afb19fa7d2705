/**
 * Agreement of two coders on kinds without order: Cohen's κ (Educational and Psychological Measurement 20, 1960), and
 * the words of Landis & Koch (Biometrics 33, 1977, p. 165), whose bounds are printed with two decimals.
 */
import type { Localized } from './language';

export interface Agreement {
  /** How many were coded by both. */
  readonly count: number;
  /** Shares of 1; null where nobody coded anything twice. */
  readonly observed: number | null;
  readonly expected: number | null;
  /** Null as well where both used one and the same kind throughout: chance alone would agree fully. */
  readonly kappa: number | null;
}

/** `table[i][j]`: how many the first coder called i and the second j. */
export function agreementOf(table: readonly (readonly number[])[]): Agreement {
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
  const rows = table.map(sum);
  const count = sum(rows);
  if (count === 0) return { count, observed: null, expected: null, kappa: null };
  const columns = table.map((_, index) => sum(table.map((row) => row[index] ?? 0)));
  const observed = sum(table.map((row, index) => row[index] ?? 0)) / count;
  const expected = sum(rows.map((row, index) => row * (columns[index] ?? 0))) / count ** 2;
  return { count, observed, expected, kappa: expected === 1 ? null : (observed - expected) / (1 - expected) };
}

interface Strength {
  /** The highest κ with this word, at two decimals. */
  readonly to: number;
  readonly words: Localized;
}

/** Below 0, whatever its decimals. */
export const POOR: Localized = { en: 'poor', id: 'buruk' };
export const STRENGTHS: readonly Strength[] = [
  { to: 0.2, words: { en: 'slight', id: 'sangat lemah' } },
  { to: 0.4, words: { en: 'fair', id: 'lemah' } },
  { to: 0.6, words: { en: 'moderate', id: 'sedang' } },
  { to: 0.8, words: { en: 'substantial', id: 'kuat' } },
  { to: 1, words: { en: 'almost perfect', id: 'hampir sempurna' } },
];

export function strengthOf(kappa: number): Localized {
  if (kappa < 0) return POOR;
  const shown = Math.round((kappa + Number.EPSILON) * 100) / 100;
  return STRENGTHS.find(({ to }) => shown <= to)?.words ?? POOR;
}
