/** The ways to weigh what is below one item: three that ask pair by pair, and weights that are simply given. */
import type { StringKey } from '../../strings';

export const WAYS = ['one', 'all', 'matrix', 'direct'] as const;
export type Way = (typeof WAYS)[number];

export const WAY_WORDS: Readonly<Record<Way, StringKey>> = {
  one: 'wayOne',
  all: 'wayAll',
  matrix: 'wayMatrix',
  direct: 'wayDirect',
};
