/** Indices of indicators, 0 to 120 or to the scorecard's cap: the realization by the target, as the polarity reads it. */
import { indexBands } from '../../../engine/bands';
import { endingAt } from '../../../engine/ckp/cap';
import type { IndexEnds } from '../../../engine/ckp/indicator';
import { indicatorIndices } from '../../../engine/ckp/indicator';
import { KEP_241 } from '../../../engine/ckp/rulebooks/kep241';
import type { ContractBook } from '../../../engine/ckp/rulebooks/ruleBook';
import type { ScoringError } from '../../../engine/scoringError';
import type { Scorecard } from '../../types';
import { maximize120, tooManyMaximize120 } from '../contract';
import { asWarning } from '../remark';
import { ruleBookOf } from '../ruleBook';
import type { Kpi } from '../types';
import type { ByEnds, Measure } from './method';

/** A step this large, of the way to the target, tells a score at the cap from one beyond it. */
const STEP = 1e-6;

export const INDICES: Measure = {
  name: 'index',
  near: 1,
  nearUnit: { en: 'point', id: 'poin' },
  score: { en: 'Index', id: 'Indeks' },
  scaleUnit: { en: 'index', id: 'indeks' },
  isByAnchors: false,
  scaleOf: (scorecard) => ({ bands: indexBands(bookOf(scorecard)), highest: highestIndex(scorecard) }),
  scoresOf: (kpis, scorecard) => kpis.map((kpi) => indexOf(kpi, kpi.realization, endsOf(scorecard))),
  problemOf: () => null,
  valueAtGreen: ({ target }) => target,
  endReached,
  // A rule book limits the contract of a person; it is said of an organization too.
  warningsOf: ({ kpis, scorecard }) => {
    const tooMany = tooManyMaximize120(kpis, scorecard);
    const keys = maximize120(kpis).map(({ key }) => key);
    return tooMany === null ? [] : [asWarning(tooMany, 'table', keys)];
  },
};

/** A book that is not known scores nothing (`refusal`); what is shown all the same has the ends of the first. */
function bookOf(scorecard: Pick<Scorecard, 'ruleBook'>): ContractBook {
  return ruleBookOf(scorecard) ?? KEP_241;
}

/** Where indices end: at the cap of the scorecard, else where its book says. */
function endsOf(scorecard: ByEnds): IndexEnds {
  const book = bookOf(scorecard);
  return scorecard.cap === null ? book : endingAt(scorecard.cap, book);
}

export function highestIndex(scorecard: ByEnds): number {
  return endsOf(scorecard).highestIndex.value;
}

function indexOf(
  { target, polarity, anchors }: Kpi,
  realization: number | null,
  ends: IndexEnds,
): number | ScoringError {
  return indicatorIndices(target, realization, polarity, anchors.worst, ends)[0]?.[0] as number | ScoringError;
}

/** Beyond the cap, a small step towards the target changes nothing. `maximize-120` jumps to it and is not cut off. */
function endReached(kpi: Kpi, scorecard: ByEnds): 'best' | 'worst' | null {
  const { target, realization, polarity } = kpi;
  if (target === null || realization === null) return null;
  const ends = endsOf(scorecard);
  const index = indexOf(kpi, realization, ends);
  if (index !== indexOf(kpi, realization + (target - realization) * STEP, ends)) return null;
  if (index === ends.highestIndex.value) return polarity === 'maximize-120' ? null : 'best';
  return index === ends.lowestIndex.value ? 'worst' : null;
}
