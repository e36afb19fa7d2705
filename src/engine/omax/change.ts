import { readRange } from '../cells';
import { elementwise, refuseNoData } from '../elementwise';
import type { Localized } from '../language';
import type { Outcome } from '../outcomes';
import { readCompared } from '../quantities';
import { ScoringError } from '../scoringError';

const CURRENT: Localized = { en: 'Current', id: 'Sekarang' };
const PREVIOUS: Localized = { en: 'Previous', id: 'Sebelumnya' };

/**
 * The relative change from a previous value, of an index as of any quantity: (current − previous)/previous.
 *
 * Single cells stand for all; a row against a column answers in a table. A blank is not available, and the change from
 * 0 does not exist.
 */
export function changesOf(current: unknown, previous: unknown): Outcome<number>[][] {
  const ranges = { current: readRange(current, CURRENT), previous: readRange(previous, PREVIOUS) };
  return elementwise(ranges, (cells) => {
    refuseNoData(cells.current);
    refuseNoData(cells.previous);
    const [now, before] = readCompared(cells.current, cells.previous);
    if (before === 0) throw new ScoringError('previousZero', { place: cells.previous.place() });
    if (before < 0) throw new ScoringError('previousNegative', { place: cells.previous.place(), got: before });
    const change = (now - before) / before;
    if (!Number.isFinite(change)) throw new ScoringError('resultBeyondNumbers', { place: cells.previous.place() });
    return change;
  });
}
