import type { LocatedCell, Range } from '../cells';
import { isErrorValue, isOmitted, locatedIn, locatedInList, readList, readRange } from '../cells';
import { POLARITIES } from '../ckp/polarity';
import { saidPolarity } from '../ckp/polarityPhrases';
import { refuseNoData } from '../elementwise';
import type { Localized } from '../language';
import { localized } from '../messages';
import { reaches } from '../numbers';
import type { Outcome } from '../outcomes';
import { attempt } from '../outcomes';
import { readAlike } from '../quantities';
import { ScoringError } from '../scoringError';
import { isNoData } from '../textNumbers';
import { refuseUnequalLength, weightedSum } from '../weighting';
import type { Vocabulary } from '../words';
import { readWord } from '../words';

/** Whether more or less is better. */
export type Direction = 'maximize' | 'minimize';

const { maximize, minimize } = POLARITIES.choices;

/** The polarities that say which of two values is better. */
export const DIRECTIONS: Vocabulary<Direction> = {
  parameter: POLARITIES.parameter,
  default: 'maximize',
  choices: { maximize, minimize },
};

const OWN: Localized = { en: 'Own', id: 'Nilai sendiri' };
const PEERS: Localized = { en: 'Peers', id: 'Pembanding' };

/**
 * Benchmarking per indicator: the distance to the best peer and to the mean of the peers, in the indicator's unit, and
 * the own rank, which is 1 and one more for every peer that is better.
 *
 * Own m×1 with peers m×k gives m×3; own 1×m with peers k×m gives 3×m. `polarity` is one word or one an indicator. Blank
 * peers are left out; an indicator without an own value or without any peer is not available. A mistake or an error
 * value is the answer of its indicator alone.
 */
export function benchmarkGaps(own: unknown, peers: unknown, polarity: unknown): Outcome<number>[][] {
  const ownRange = readRange(own, OWN);
  const peerRange = readRange(peers, PEERS);
  const lay = layoutOf(ownRange, peerRange);
  const polarityAt = readPolarities(polarity, ownRange);
  const gaps = readList(ownRange).map((_, indicator) => {
    const one = locatedInList(ownRange, indicator);
    const direction = polarityAt(indicator);
    const others = lay.peersOf(indicator);
    const error = [one, direction, ...others].map((located) => located.cell).find(isErrorValue);
    const result = error ?? attempt(() => gapsOf(one, others, direction, () => lay.peersPlace(indicator)));
    return Array.isArray(result) ? result : [result, result, result];
  });
  return lay.isColumn ? gaps : [0, 1, 2].map((part) => gaps.map((row) => row[part] as Outcome<number>));
}

function gapsOf(
  own: LocatedCell,
  peers: readonly LocatedCell[],
  polarity: LocatedCell,
  peersPlace: () => Localized,
): number[] {
  const direction = readWord(saidPolarity(polarity.cell), DIRECTIONS, polarity.place);
  refuseNoData(own);
  const [value = 0, ...others] = readAlike([own, ...peers.filter(({ cell }) => !isNoData(cell))]);
  const mean = weightedSum(
    others.map((score) => ({ score, weight: 1 })),
    true,
  );
  if (mean === undefined) throw new ScoringError('peersMissing', { place: peersPlace() });
  const isMore = direction === 'maximize';
  const best = others.reduce((leader, other) => (isMore ? Math.max(leader, other) : Math.min(leader, other)));
  const better = others.filter((other) => (isMore ? !reaches(value, other) : !reaches(other, value)));
  return [value - best, value - mean, 1 + better.length];
}

/** How the indicators lie: in a column, with their peers beside them, or in a row, with their peers below. */
interface Layout {
  readonly isColumn: boolean;
  readonly peersOf: (indicator: number) => LocatedCell[];
  /** Where all the peers of an indicator are. */
  readonly peersPlace: (indicator: number) => Localized;
}

function layoutOf({ shape: own }: Range, peerRange: Range): Layout {
  const { cells, shape: peers } = peerRange;
  if (own.columns === 1 && peers.rows === own.rows) {
    return {
      isColumn: true,
      peersOf: (row) => (cells[row] ?? []).map((_, column) => locatedIn(peerRange, row, column)),
      peersPlace: (row) => (own.rows === 1 ? PEERS : inPeers(localized('row', { row: row + 1 }))),
    };
  }
  if (own.rows === 1 && peers.columns === own.columns) {
    return {
      isColumn: false,
      peersOf: (column) => cells.map((_, row) => locatedIn(peerRange, row, column)),
      peersPlace: (column) => inPeers(localized('column', { column: column + 1 })),
    };
  }
  throw new ScoringError('peersDoNotFit', {
    ownRows: own.rows,
    ownColumns: own.columns,
    peersRows: peers.rows,
    peersColumns: peers.columns,
  });
}

function inPeers(position: Localized): Localized {
  return localized('placeInList', { list: PEERS, position });
}

/** The polarity of each indicator: one cell for all, or one each. */
function readPolarities(polarity: unknown, own: Range): (indicator: number) => LocatedCell {
  const range = readRange(isOmitted(polarity) ? null : polarity, DIRECTIONS.parameter);
  if (range.shape.rows === 1 && range.shape.columns === 1) {
    return () => locatedIn(range, 0, 0);
  }
  refuseUnequalLength(range, own);
  return (indicator) => locatedInList(range, indicator);
}
