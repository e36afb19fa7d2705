import type { LocatedCell, Range } from '../cells';
import { isBlank, locatedIn, placeIn, readRange } from '../cells';
import type { Language, Localized } from '../language';
import { reaches, readShare } from '../numbers';
import type { Outcome } from '../outcomes';
import { isPlainNumber, readPoints } from '../quantities';
import { ScoringError } from '../scoringError';
import { isNoData } from '../textNumbers';
import { KEP_241 } from './rulebooks/kep241';
import type { Rules } from './rulebooks/ruleBook';

const VALUES: Localized = { en: 'Values', id: 'Nilai' };
const TOP: Localized = { en: 'Top', id: 'Teratas' };
const BOTTOM: Localized = { en: 'Bottom', id: 'Terbawah' };

type Status = 'best' | 'average' | 'belowAverage';

/** What each status is called. */
export const STATUS_WORDS: Readonly<Record<Status, Localized>> = {
  best: { en: 'Best', id: 'Terbaik' },
  average: { en: 'Average', id: 'Rata-rata' },
  belowAverage: { en: 'Below average', id: 'Di bawah rata-rata' },
};

/** What a product of a share and a count may lose by rounding: 0.15 of 30 is 4.5, and half a person is one. */
const COUNT_ROUNDING = 1e-9;

/** The shares with the best and with below average status; blanks stand for those of the book. */
export interface StatusShares {
  readonly top: number;
  readonly bottom: number;
}

export function readStatusShares(
  top: unknown,
  bottom: unknown,
  { distribution }: Rules<'distribution'> = KEP_241,
): StatusShares {
  const shares = {
    top: isBlank(top) ? distribution.top.value : readShare(top, () => TOP),
    bottom: isBlank(bottom) ? distribution.bottom.value : readShare(bottom, () => BOTTOM),
  };
  if (!reaches(1, shares.top + shares.bottom)) throw new ScoringError('sharesBeyondWhole', { ...shares });
  return shares;
}

/**
 * The performance status of each employee by rank among all of them, in the shape of `values`: the best, the lowest and
 * those between. Counts round half up, and equal values share the better status.
 *
 * A blank has no status and does not count, nor does a 0: no employee has it, and desktop Excel hands a blank over so.
 */
export function statusesOf(values: unknown, { top, bottom }: StatusShares, language: Language): Outcome<string>[][] {
  const range = readRange(values, VALUES);
  const numbers = readNumbers(range);
  const ranked = numbers.flat().filter((value) => value !== null);
  ranked.sort((first, second) => second - first);
  const best = roundedHalfUp(ranked.length * top);
  const below = ranked.length - roundedHalfUp(ranked.length * bottom);

  const statuses = new Map<number | null, Status>();
  let greater = 0;
  ranked.forEach((value, position) => {
    if (!reaches(value, ranked[greater] as number)) greater = position;
    statuses.set(value, greater < best ? 'best' : greater < below ? 'average' : 'belowAverage');
  });
  return numbers.map((row, i) =>
    row.map((value, j) => {
      const status = statuses.get(value);
      return status === undefined
        ? new ScoringError('noData', { place: placeIn(VALUES, range.shape, i, j) })
        : STATUS_WORDS[status][language];
    }),
  );
}

function readNumbers(range: Range): (number | null)[][] {
  return range.cells.map((row, i) =>
    row.map((cell, j) => {
      const value = isPlainNumber(cell) ? cell : pointsIn(locatedIn(range, i, j));
      return value === 0 ? null : value;
    }),
  );
}

function pointsIn(located: LocatedCell): number {
  return isNoData(located.cell) ? 0 : readPoints(located);
}

function roundedHalfUp(count: number): number {
  return Math.floor(count + 0.5 + COUNT_ROUNDING);
}
