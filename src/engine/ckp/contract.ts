import type { MovingCell } from '../broadcast';
import { movingCells } from '../broadcast';
import type { LocatedCell, Range } from '../cells';
import { isVoid, readLength, readRange } from '../cells';
import type { Localized } from '../language';
import { ScoringError } from '../scoringError';
import { isNoData } from '../textNumbers';
import { readWeight, refuseUnequalLength } from '../weighting';
import type { IndexEnds, IndicatorCells } from './indicator';
import { readIndicatorRanges } from './indicator';
import type { Rules } from './rulebooks/ruleBook';

export const WEIGHTS: Localized = { en: 'Weights', id: 'Bobot' };

/** The cells of an indicator of a performance contract. */
export type ContractCells = IndicatorCells & { readonly weight: LocatedCell };

/** The lists of a performance contract. */
export interface Contract {
  /** How many rows the lists have, blank ones included. */
  readonly length: number;
  /**
   * Goes through the indicators, the rows that are not blank throughout (0 on desktop Excel), with their position from
   * 0. The cells are those of an indicator until the next.
   */
  readonly forEach: (visit: (cells: ContractCells, position: number) => void) => void;
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
  const indicators = readIndicatorRanges(targets, realizations, polarities, worsts);
  const ranges = { ...indicators, weight: readRange(weights, WEIGHTS) };
  const { target, realization, weight, polarity, worst } = ranges;
  for (const range of [weight, target, realization]) refuseUnequalLength(range, target);
  for (const range of [polarity, worst]) if (!isOneCell(range)) refuseUnequalLength(range, target);
  const cells = movingCells(ranges);
  const moving = Object.values<MovingCell>(cells);
  const length = readLength(target);
  const isWorstForAll = isOneCell(worst);
  const forEach: Contract['forEach'] = (visit) => {
    for (let position = 0; position < length; position += 1) {
      for (let part = 0; part < moving.length; part += 1) moving[part]?.moveAlong(position);
      // A target of 0 that is met looks like a blank row on desktop Excel; the worst beside it tells them apart.
      const isRowAbsent = isAbsentThroughout(cells) && (isWorstForAll || isAbsent(cells.worst));
      if (!isRowAbsent) visit(cells, position);
    }
  };
  return { length, forEach, realizations: realization.name };
}

function isAbsentThroughout({ target, realization, weight }: ContractCells): boolean {
  return isAbsent(target) && isAbsent(realization) && isAbsent(weight);
}

/** Whether there is a realization. */
export function hasData({ realization }: ContractCells): boolean {
  return !isNoData(realization.cell);
}

/** The weight of an indicator; refuses one that is missing beside a realization. */
export function weightOf(cells: ContractCells): number {
  return readWeight(cells.weight, hasData(cells));
}

/** The rules by which a contract is scored. */
export type ScoringRules = Rules<'title' | 'maximize120'> & IndexEnds;

/** How many of so many indicators may have `maximize-120`. */
export function maximize120Allowed(count: number, { maximize120 }: Rules<'maximize120'>): number {
  return Math.floor(count / maximize120.every.value);
}

/** Refuses more indicators with `maximize-120`, by their positions, than the book allows of so many. */
export function refuseTooManyMaximize120(positions: readonly number[], count: number, book: ScoringRules): void {
  const allowed = maximize120Allowed(count, book);
  if (positions.length <= allowed) return;
  throw new ScoringError('tooManyMaximize120', {
    indicators: positions.map((position) => position + 1),
    count,
    allowed,
    oneIn: book.maximize120.limit,
    decree: book.title,
  });
}

/** Blank, or a mark for it: rows of dashes are blank rows. */
function isAbsent({ cell }: LocatedCell): boolean {
  return isVoid(cell) || isNoData(cell);
}

function isOneCell({ shape: { rows, columns } }: Range): boolean {
  return rows === 1 && columns === 1;
}
