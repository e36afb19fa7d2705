import type { LocatedCell, Range } from '../cells';
import { isVoid, placeInList, readRange } from '../cells';
import type { Localized } from '../language';
import { ScoringError } from '../scoringError';
import { isNoData } from '../textNumbers';
import { readEqualList, readWeight } from '../weighting';
import type { IndexEnds, IndicatorCells } from './indicator';
import { readIndicatorRanges } from './indicator';
import type { Rules } from './rulebooks/ruleBook';

export const WEIGHTS: Localized = { en: 'Weights', id: 'Bobot' };

/** An indicator of a performance contract and its position in the lists, from 0. */
export interface ListedIndicator extends IndicatorCells {
  readonly position: number;
  /** Whether there is a realization. */
  readonly hasData: boolean;
  /** Reads the weight; refuses one that is missing beside a realization. */
  readonly weight: () => number;
  readonly weightCell: unknown;
}

/** The lists of a performance contract. */
export interface Contract {
  /** How many rows the lists have, blank ones included. */
  readonly length: number;
  /** The rows that are not blank throughout (0 on desktop Excel). */
  readonly indicators: readonly ListedIndicator[];
  /** What sentences call the realizations. */
  readonly realizations: Localized;
}

/**
 * The contract that lists of equal length describe; `polarities` and `worsts` may be one cell for all, or left out.
 */
export function readContract(
  targets: unknown,
  realizations: unknown,
  weights: unknown,
  polarities: unknown,
  worsts: unknown,
): Contract {
  const ranges = readIndicatorRanges(targets, realizations, polarities, worsts);
  const weightRange = readRange(weights, WEIGHTS);
  const weightCells = readEqualList(weightRange, ranges.target);
  const target = locatedList(ranges.target, ranges.target);
  const realization = locatedList(ranges.realization, ranges.target);
  const polarity = oneOrList(ranges.polarity, ranges.target);
  const worst = oneOrList(ranges.worst, ranges.target);
  const indicators: ListedIndicator[] = [];
  weightCells.forEach((weightCell, position) => {
    const cells = { target: target(position), realization: realization(position) };
    const isRowVoid = isAbsent(cells.target.cell) && isAbsent(cells.realization.cell) && isAbsent(weightCell);
    // A target of 0 that is met looks like a blank row on desktop Excel; the worst beside it tells them apart.
    if (isRowVoid && (isOneCell(ranges.worst) || isAbsent(worst(position).cell))) return;
    const hasData = !isNoData(cells.realization.cell);
    indicators.push({
      target: cells.target,
      realization: cells.realization,
      polarity: polarity(position),
      worst: worst(position),
      position,
      hasData,
      weight: () => readWeight(weightCell, weightRange, position, hasData),
      weightCell,
    });
  });
  return { length: weightCells.length, indicators, realizations: ranges.realization.name };
}

/** The rules by which a contract is scored. */
export type ScoringRules = Rules<'title' | 'maximize120'> & IndexEnds;

/** How many of so many indicators may have `maximize-120`. */
export function maximize120Allowed(count: number, { maximize120 }: Rules<'maximize120'>): number {
  return Math.floor(count / maximize120.every.value);
}

/** Refuses more indicators with `maximize-120` than the book allows; `isFlagged` says which have it. */
export function refuseTooManyMaximize120(
  { indicators }: Contract,
  isFlagged: (indicator: ListedIndicator) => boolean,
  book: ScoringRules,
): void {
  const flagged = indicators.filter(isFlagged);
  const count = indicators.length;
  const allowed = maximize120Allowed(count, book);
  if (flagged.length <= allowed) return;
  const positions = flagged.map(({ position }) => position + 1);
  throw new ScoringError('tooManyMaximize120', {
    indicators: positions,
    count,
    allowed,
    oneIn: book.maximize120.limit,
    decree: book.title,
  });
}

/** Blank, or a mark for it: rows of dashes are blank rows. */
function isAbsent(cell: unknown): boolean {
  return isVoid(cell) || isNoData(cell);
}

function locatedList(range: Range, partner: Range): (position: number) => LocatedCell {
  const list = readEqualList(range, partner);
  return (position) => ({ cell: list[position], place: () => placeInList(range, position), among: range.cells });
}

function oneOrList(range: Range, partner: Range): (position: number) => LocatedCell {
  if (!isOneCell(range)) return locatedList(range, partner);
  const one = { cell: range.cells[0]?.[0], place: () => range.name, among: range.cells };
  return () => one;
}

function isOneCell({ shape: { rows, columns } }: Range): boolean {
  return rows === 1 && columns === 1;
}
