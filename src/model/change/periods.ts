/** Which scorecard of a file is of an earlier period: by the period that its title names. */
import { sameAs } from '../hierarchy/tree';
import { readPeriod } from '../scorecard/reading/periods';
import type { Scorecard } from '../types';

/** Later periods have larger numbers; 0 where the title names none. */
function periodOf({ title }: Pick<Scorecard, 'title'>): number {
  return readPeriod(title).period;
}

/** Earlier periods first; what names none keeps its place in the file, before the others. */
export function earlierFirst<T extends Pick<Scorecard, 'title'>>(scorecards: readonly T[]): T[] {
  return [...scorecards].sort((one, other) => periodOf(one) - periodOf(other));
}

/**
 * The latest of the others that is of a period before one's own: "NKO TW I 2026" comes before "NKO TW II 2026". Titles
 * that differ in anything but their period, as those of two offices or sections, answer nothing, and a person chooses.
 */
export function earlierOf<T extends Pick<Scorecard, 'title'>>(
  own: Pick<Scorecard, 'title'>,
  others: readonly T[],
): T | null {
  const { period, rest } = readPeriod(own.title);
  const earlier = others.filter(({ title }) => {
    const other = readPeriod(title);
    const isBefore = other.period > 0 && other.period < period && namesYear(other.period) === namesYear(period);
    return isBefore && sameAs(other.rest) === sameAs(rest);
  });
  return earlierFirst(earlier).at(-1) ?? null;
}

/** A quarter of no year is neither before nor after one whose year is known. */
export const namesYear = (period: number): boolean => period >= 100;

/**
 * With which of the others of its method one is shown unless somebody chooses: the one of the period before, else the one
 * that stands before it in the file, else any.
 */
export function shownBeside(scorecard: Scorecard, all: readonly Scorecard[]): Scorecard | null {
  const others = all.filter(({ id, kind }) => id !== scorecard.id && kind === scorecard.kind);
  const place = all.findIndex(({ id }) => id === scorecard.id);
  const above = others.findLast((one) => all.indexOf(one) < place);
  return earlierOf(scorecard, others) ?? above ?? others[0] ?? null;
}
