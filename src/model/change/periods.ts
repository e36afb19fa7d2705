/** Which scorecard of a file is of an earlier period: by the period that its title names. */
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
 * With which of the others one is compared unless somebody chooses: the latest of those before it, else the one that
 * stands before it in the file, else any.
 */
export function earlierOf(scorecard: Scorecard, all: readonly Scorecard[]): Scorecard | null {
  const others = all.filter(({ id, kind }) => id !== scorecard.id && kind === scorecard.kind);
  const own = periodOf(scorecard);
  const before = earlierFirst(others.filter((one) => periodOf(one) > 0 && periodOf(one) < own)).at(-1);
  const place = all.findIndex(({ id }) => id === scorecard.id);
  return before ?? others.findLast((one) => all.indexOf(one) < place) ?? others[0] ?? null;
}
