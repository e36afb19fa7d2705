import { isBlank, readRange } from '../cells';
import { elementwise, refuseNoData } from '../elementwise';
import { refuseFractions } from '../fractions';
import type { Localized } from '../language';
import { readShare } from '../numbers';
import type { Outcome } from '../outcomes';
import { readCompared } from '../quantities';
import { ScoringError } from '../scoringError';
import { KEP_241 } from './rulebooks/kep241';
import { PP_46 } from './rulebooks/pp46';
import type { Rules } from './rulebooks/ruleBook';

/** A value of an employee made of results and behaviour: what the results are called, and their customary share. */
export interface ValueOfEmployee {
  readonly results: Localized;
  readonly share: number;
}

/** NKP, the value of an employee by a contract book: the results (CKP) and the behaviour. */
export function nkpBy({ employeeValue: { results, share } }: Rules<'employeeValue'>): ValueOfEmployee {
  return { results, share: share.value };
}

/** NKP where no book is named. */
export const NKP = nkpBy(KEP_241);

/** NPKP, the value of a civil servant: the SKP, which is the CKP with additions, and the behaviour (PP 46/2011). */
export const NPKP: ValueOfEmployee = {
  results: { en: 'SKP', id: 'SKP' },
  share: PP_46.skpShare.value,
};

const BEHAVIOUR: Localized = { en: 'Behaviour', id: 'Perilaku' };
const SHARE: Localized = { en: 'Share', id: 'Bagian' };

/**
 * Values of employees, share·results + (1 − share)·behaviour. Single cells stand for all; a row against a column
 * answers in a table. A blank is not available. A left-out share is the
 * customary one; 0 is refused, because a blank cell may arrive as one. Fractions of 1 are refused in either part.
 */
export function employeeValues(
  results: unknown,
  behaviour: unknown,
  share: unknown,
  value: ValueOfEmployee,
): Outcome<number>[][] {
  const portion = isBlank(share) ? value.share : readGivenShare(share);
  const ranges = { results: readRange(results, value.results), behaviour: readRange(behaviour, BEHAVIOUR) };
  refuseFractions(ranges.results);
  refuseFractions(ranges.behaviour);
  return elementwise(ranges, (cells) => {
    refuseNoData(cells.results);
    refuseNoData(cells.behaviour);
    const [achieved, behaved] = readCompared(cells.results, cells.behaviour);
    // From the distance of the two, so that 100 and 100 make exactly 100.
    return portion === 1 ? achieved : behaved + portion * (achieved - behaved);
  });
}

function readGivenShare(cell: unknown): number {
  const share = readShare(cell, () => SHARE);
  if (share === 0) throw new ScoringError('shareZero', { place: SHARE });
  return share;
}
