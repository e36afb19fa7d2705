/** What a chart says, in words: for those who do not see it. */
import type { ChartNow } from './chartNow';

/** More are not listened to. */
const MOST_VALUES = 60;

export interface Said {
  readonly exact: (value: number) => string;
  readonly noValues: string;
  /** With the number of those that are not said. */
  readonly more: (count: number) => string;
}

export function descriptionOf({ categories, series }: ChartNow, { exact, noValues, more }: Said): string {
  const isOne = series.length === 1;
  const all = series.flatMap(({ name, values }) =>
    values.flatMap((value, index) => {
      if (typeof value !== 'number') return [];
      const category = categories[index] ?? '';
      return [`${isOne || name === '' ? category : `${name}, ${category}`}: ${exact(value)}`];
    }),
  );
  if (all.length === 0) return noValues;
  const rest = all.length - MOST_VALUES;
  return [...all.slice(0, MOST_VALUES), ...(rest > 0 ? [more(rest)] : [])].join('; ');
}
