import type { Verb } from '../verb';
import { SCORE } from './score';
import { SQL } from './sql';

/** In the order in which they are listed. */
export const VERBS: readonly Verb[] = [SCORE, SQL];
