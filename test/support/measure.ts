/** Measures the machine once, at the start of a run: a fixed piece of work on every core, against a quiet machine. */
import { pbkdf2 } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { promisify } from 'node:util';
import { rememberSlowness } from './patience';

/** As many as Node gives to such work. */
const THREADS = 4;
const ROUNDS = 100_000;
/** What the work takes where nothing else runs, in milliseconds. */
const QUIET = 120;

export default async function measureMachine(): Promise<void> {
  const start = performance.now();
  // All at once, each in a thread of its own: what else runs on the cores takes its share.
  const work = Array.from({ length: Math.min(THREADS, availableParallelism()) }, () =>
    promisify(pbkdf2)('work', 'fixed', ROUNDS, 64, 'sha512'),
  );
  await Promise.all(work);
  rememberSlowness((performance.now() - start) / QUIET);
}
