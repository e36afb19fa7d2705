import type { LocatedCell, Range } from '../cells';
import { isOmitted, isVoid, readRange } from '../cells';
import { elementwise, refuseNoData } from '../elementwise';
import type { Localized } from '../language';
import { quoted } from '../messages';
import { reaches } from '../numbers';
import type { Outcome } from '../outcomes';
import type { Quantity } from '../quantities';
import { inOneScale, isPlainNumber, readMeasured, readQuantity } from '../quantities';
import { ScoringError } from '../scoringError';
import { isNoData } from '../textNumbers';
import { readWord, wordFor } from '../words';
import type { Polarity } from './polarity';
import { POLARITIES } from './polarity';
import { saidPolarity } from './polarityPhrases';
import { KEP_241 } from './rulebooks/kep241';
import type { Ruled } from './rulebooks/ruleBook';

const TARGET: Localized = { en: 'Target', id: 'Target' };
const REALIZATION: Localized = { en: 'Realization', id: 'Realisasi' };
const WORST: Localized = { en: 'Worst', id: 'Terburuk' };

/** Where indices end: by a rule book, or by an own cap. */
export interface IndexEnds {
  readonly highestIndex: Pick<Ruled<number>, 'value'>;
  readonly lowestIndex: Pick<Ruled<number>, 'value'>;
}

/** The parameters of an index as ranges; left-out polarities and worsts are one blank cell. */
export interface IndicatorRanges {
  readonly target: Range;
  readonly realization: Range;
  readonly polarity: Range;
  readonly worst: Range;
}

/** The cells that one index is made of. */
export type IndicatorCells = { readonly [Part in keyof IndicatorRanges]: LocatedCell };

export function readIndicatorRanges(
  targets: unknown,
  realizations: unknown,
  polarities: unknown,
  worsts: unknown,
): IndicatorRanges {
  return {
    target: readRange(targets, TARGET),
    realization: readRange(realizations, REALIZATION),
    polarity: readRange(isOmitted(polarities) ? null : polarities, POLARITIES.parameter),
    worst: readRange(isOmitted(worsts) ? null : worsts, WORST),
  };
}

/**
 * Indices of indicators in points, 0…120 or 0 to an own cap, as `indicatorIndex` gives them. Single cells stand for
 * every indicator; a row against a column answers in a table. A missing realization is not available, an error value
 * comes back, and a mistake is refused, each in its own cell; only shapes that do not fit are thrown.
 */
export function indicatorIndices(
  targets: unknown,
  realizations: unknown,
  polarities: unknown,
  worsts: unknown,
  book: IndexEnds = KEP_241,
): Outcome<number>[][] {
  const ranges = readIndicatorRanges(targets, realizations, polarities, worsts);
  return elementwise(ranges, (cells) => indicatorIndex(cells, book));
}

/**
 * The index of one indicator in points, from target T and realization R:
 *
 * - `maximize` 100·R/T; mirrored, 100·(2 − R/T), for a negative target; it does not exist for target 0
 * - `minimize` 100·(2 − R/T); for target 0, 100·(W − R)/W with W the worst tolerated realization, which is 100 for a
 *   realization of 0 whatever W is
 * - `stabilize` 100·R/T up to the target, 200 − 100·R/T beyond
 * - `maximize-120` the highest index when the target is reached, else as `maximize`: "polarisation 120" of Kep-241/PB/2015
 *   means the cap, so that it is the own cap where there is one
 *
 * It ends at the highest and the lowest index. Nothing is due where target and realization are 0 and more is better.
 * A negative target is refused for `minimize`: the formula would reward the worse realization.
 * Sources: Kep-241/PB/2015; KMK 127/2026 pp. 67–70.
 */
export function indicatorIndex(cells: IndicatorCells, book: IndexEnds): number {
  refuseNoData(cells.realization);
  if (isNoData(cells.target.cell)) throw new ScoringError('targetMissing', { place: cells.target.place() });

  const polarity = readPolarity(cells.polarity);
  const [realization, target] = inScaleOf(cells.realization, cells.target, polarity);
  if (polarity === 'minimize' && target <= 0) return capped(minimizedIndex(target, realization, cells), book);
  if (target === 0) {
    const values = { place: cells.target.place(), polarity: wordFor(polarity, POLARITIES) };
    throw new ScoringError(realization === 0 ? 'nothingDue' : 'targetZero', values);
  }
  return capped(uncappedIndex(polarity, target, realization, book), book);
}

/** Realization and limit in one scale; a limit with its sign, such as "≤ 5", must fit the polarity. */
function inScaleOf(realization: LocatedCell, limit: LocatedCell, polarity?: Polarity): readonly [number, number] {
  if (isPlainNumber(realization.cell) && isPlainNumber(limit.cell)) return [realization.cell, limit.cell];
  const [achieved, wanted] = [readMeasured(realization), readQuantity(limit)];
  if (polarity !== undefined) refuseLimitAgainst(polarity, wanted);
  const { compared, base } = inOneScale([achieved], [wanted]);
  return [compared[0] as number, base[0] as number];
}

/** "≤ 5" is a target of less, "≥ 95" one of more; with another polarity the worse realization would score higher. */
function refuseLimitAgainst(polarity: Polarity, { bound, cell, place }: Quantity): void {
  if (bound === null) return;
  const isFitting = bound === 'most' ? polarity === 'minimize' : /^maximize/.test(polarity);
  if (isFitting) return;
  throw new ScoringError('limitAgainstPolarity', {
    place: place(),
    got: quoted(cell),
    fitting: wordFor(bound === 'most' ? 'minimize' : 'maximize', POLARITIES),
    polarity: wordFor(polarity, POLARITIES),
  });
}

/** Polarities by the texts that said them: a long column repeats a few. */
const read = new Map<string, Polarity>();
const MOST_SPELLINGS = 200;

/** The polarity a cell names, in the words of the list or as tables say it otherwise; the default where it is blank. */
export function readPolarity({ cell, place }: LocatedCell): Polarity {
  if (typeof cell !== 'string') return readWord(saidPolarity(cell), POLARITIES, place);
  const before = read.get(cell);
  if (before !== undefined) return before;
  const polarity = readWord(saidPolarity(cell), POLARITIES, place);
  if (read.size < MOST_SPELLINGS) read.set(cell, polarity);
  return polarity;
}

function uncappedIndex(polarity: Polarity, target: number, realization: number, { highestIndex }: IndexEnds): number {
  // One division, the last step: 110 of 100 is 110 points, and -11 of -10 is 90, without a trace of rounding.
  const direct = (100 * realization) / target;
  const mirrored = (100 * (2 * target - realization)) / target;
  switch (polarity) {
    case 'maximize':
      return target > 0 ? direct : mirrored;
    case 'minimize':
      return mirrored;
    case 'stabilize':
      return direct <= 100 ? direct : mirrored;
    case 'maximize-120':
      if (reaches(realization, target)) return highestIndex.value;
      return target > 0 ? direct : mirrored;
  }
}

/** Minimize against a target of 0; a target below it is refused. */
function minimizedIndex(target: number, achieved: number, cells: IndicatorCells): number {
  if (target < 0) {
    throw new ScoringError('minimizeNegativeTarget', { place: cells.target.place(), got: target });
  }
  if (achieved === 0) return 100;
  const { cell, place } = cells.worst;
  if (isVoid(cell) || isNoData(cell)) {
    throw new ScoringError('worstRequired', { place: cells.target.place() });
  }
  const [realization, worst] = inScaleOf(cells.realization, cells.worst);
  if (worst <= 0) throw new ScoringError('worstNotPositive', { place: place(), got: worst });
  return (100 * (worst - realization)) / worst;
}

function capped(index: number, { highestIndex, lowestIndex }: IndexEnds): number {
  return Math.min(highestIndex.value, Math.max(lowestIndex.value, index));
}
