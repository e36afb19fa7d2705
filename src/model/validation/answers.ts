/** What an expert wrote into an answer: the list's words, a tick, or other words for yes and no in either language. */
import type { CellValue } from '../types';
import { sameAs } from '../hierarchy/tree';

export type Answer = 'yes' | 'no' | 'blank' | 'unclear';

/** As `sameAs` makes them; the summary's formulas know the same words. */
export const YES_WORDS = [
  'ya',
  'y',
  'iya',
  'yes',
  'v',
  '✓',
  '✔',
  '√',
  'true',
  'benar',
  'valid',
  'relevan',
  'relevant',
  'setuju',
  'agree',
  'sudah',
  'mewakili',
  'sudah mewakili',
  'representative',
] as const;
export const NO_WORDS = [
  'tidak',
  't',
  'tdk',
  'no',
  'n',
  'false',
  'salah',
  'tidak valid',
  'not valid',
  'invalid',
  'tidak relevan',
  'not relevant',
  'tidak setuju',
  'disagree',
  'belum',
  'tidak mewakili',
  'belum mewakili',
  'not representative',
] as const;

/** A cross is unclear: on some forms it marks the answer, on others it denies. */
export function answerIn(cell: CellValue): Answer {
  const text = sameAs(String(cell));
  if (text === '') return 'blank';
  if (YES_WORDS.some((word) => word === text)) return 'yes';
  return NO_WORDS.some((word) => word === text) ? 'no' : 'unclear';
}
