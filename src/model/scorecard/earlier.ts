/** Which scorecard is of the period before: said by titles that differ in nothing but a lower number. */
import type { Scorecard } from '../types';

/**
 * "OMAX 2009" comes before "OMAX 2010". Another office has another name, so that it is never taken for an earlier
 * period; titles that say less than that answer nothing, and a person chooses.
 */
export function earlierOf({ title }: Pick<Scorecard, 'title'>, others: readonly Scorecard[]): Scorecard | null {
  const own = partsOf(title);
  const earlier = others
    .map((scorecard) => ({ scorecard, ...partsOf(scorecard.title) }))
    .filter(({ words, number }) => words === own.words && number < own.number);
  return earlier.sort((one, other) => other.number - one.number)[0]?.scorecard ?? null;
}

/** The words of a title, and its one number; not a number where it has none or several. */
function partsOf(title: string): { words: string; number: number } {
  const numbers = title.match(/\d+/g) ?? [];
  return {
    words: title.replace(/\d+/g, '#').trim().toLowerCase(),
    number: numbers.length === 1 ? Number(numbers[0]) : Number.NaN,
  };
}
