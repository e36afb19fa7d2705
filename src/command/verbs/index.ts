import type { Verb } from '../verb';
import { AUDIT } from './audit';
import { BENCHMARK } from './benchmark';
import { FILL } from './fill';
import { SCORE } from './score';
import { SQL } from './sql';

/** In the order in which they are listed. */
export const VERBS: readonly Verb[] = [SCORE, BENCHMARK, FILL, AUDIT, SQL];
