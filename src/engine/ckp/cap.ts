import { isVoid } from '../cells';
import type { Localized } from '../language';
import { readNumber } from '../numbers';
import { ScoringError } from '../scoringError';
import type { ScoringRules } from './contract';
import type { IndexEnds } from './indicator';
import { KEP_241 } from './rulebooks/kep241';

const CAP: Localized = { en: 'Cap', id: 'Batas' };

/** Below 100 a target that is met would not count in full; above 1000 a mistake is likelier than a cap. */
export const SMALLEST_CAP = 100;
export const LARGEST_CAP = 1000;

/** The rules where a formula names no book, with the cap that it gives; without one indices end where the book says. */
export function scoringRules(cap: unknown): ScoringRules {
  return isVoid(cap) ? KEP_241 : endingAt(readCap(cap), KEP_241);
}

/** A book whose indices end at a cap of the user's own. */
export function endingAt<Book extends IndexEnds>(cap: number, book: Book): Omit<Book, 'highestIndex'> & IndexEnds {
  return { ...book, highestIndex: { value: cap } };
}

function readCap(cell: unknown): number {
  const cap = readNumber(cell, () => CAP);
  if (cap >= SMALLEST_CAP && cap <= LARGEST_CAP) return cap;
  throw new ScoringError('capOutOfRange', { place: CAP, got: cap, from: SMALLEST_CAP, to: LARGEST_CAP });
}
