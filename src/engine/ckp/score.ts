import type { LocatedCell, Range } from '../cells';
import { isBlank, placeInList, readRange } from '../cells';
import type { Localized } from '../language';
import { ScoringError } from '../scoringError';
import { readEqualList, readWeight, weightedSum } from '../weighting';
import type { IndicatorCells, IndicatorRanges } from './indicator';
import { indicatorIndex, readIndicatorRanges, readPolarity } from './indicator';

const WEIGHTS: Localized = { en: 'Weights', id: 'Bobot' };

/** Kep-241/PB/2015: of every five indicators in a performance contract, one may score 120 by reaching its target. */
const INDICATORS_PER_MAXIMIZE_120 = 5;

/**
 * The CKP (capaian kinerja pegawai): Σ index·weight over the indicators of a performance contract, 0…120.
 *
 * All lists are equally long; `polarities` and `worsts` may be one cell for all, or left out. Weights are any positive
 * numbers, divided by their sum if `normalize`. A blank realization leaves its indicator out and spreads the weight;
 * rows blank throughout (0 on desktop Excel) do not count. With no realization at all the CKP is not available.
 */
export function ckpScore(
  targets: unknown,
  realizations: unknown,
  weights: unknown,
  polarities: unknown,
  normalize: boolean,
  worsts: unknown,
): number {
  const ranges = readIndicatorRanges(targets, realizations, polarities, worsts);
  const weightRange = readRange(weights, WEIGHTS);
  const weightCells = readEqualList(weightRange, ranges.target);
  const indicators = readIndicators(ranges, weightCells);
  refuseTooManyMaximize120(indicators);

  const rows = indicators.map(({ position, ...cells }) => {
    const hasData = !isBlank(cells.realization.cell);
    const score = hasData ? indicatorIndex(cells) : null;
    return { score, weight: readWeight(weightCells[position], weightRange, position, hasData) };
  });
  const total = weightedSum(rows, normalize);
  if (total === undefined) {
    throw new ScoringError('nothingAvailable', { list: ranges.realization.name });
  }
  return total;
}

/** An indicator and its position in the lists, from 0. */
interface ListedIndicator extends IndicatorCells {
  readonly position: number;
}

function readIndicators(ranges: IndicatorRanges, weights: readonly unknown[]): ListedIndicator[] {
  const target = locatedList(ranges.target, ranges.target);
  const realization = locatedList(ranges.realization, ranges.target);
  const polarity = isOneCell(ranges.polarity)
    ? oneForAll(ranges.polarity)
    : locatedList(ranges.polarity, ranges.target);
  const worst = isOneCell(ranges.worst) ? oneForAll(ranges.worst) : locatedList(ranges.worst, ranges.target);
  const isVoid = (cell: unknown) => isBlank(cell) || cell === 0;
  return weights
    .map((_, i) => ({
      position: i,
      target: target(i),
      realization: realization(i),
      polarity: polarity(i),
      worst: worst(i),
    }))
    .filter((row) => ![row.target.cell, row.realization.cell, weights[row.position]].every(isVoid));
}

function locatedList(range: Range, partner: Range): (index: number) => LocatedCell {
  const list = readEqualList(range, partner);
  return (index) => ({ cell: list[index], place: () => placeInList(range, index) });
}

function oneForAll(range: Range): () => LocatedCell {
  return () => ({ cell: range.cells[0]?.[0], place: () => range.name });
}

function isOneCell({ shape }: Range): boolean {
  return shape.rows === 1 && shape.columns === 1;
}

function refuseTooManyMaximize120(indicators: readonly ListedIndicator[]): void {
  const flagged = indicators.filter(({ polarity }) => readPolarity(polarity) === 'maximize-120');
  const count = indicators.length;
  const allowed = Math.floor(count / INDICATORS_PER_MAXIMIZE_120);
  if (flagged.length <= allowed) return;
  const positions = flagged.map(({ position }) => position + 1);
  throw new ScoringError('tooManyMaximize120', { indicators: positions, count, allowed });
}
