/**
 * How long a test waits. Tests wait for conditions; the limits only end a hang, so they are generous and grow with the
 * machine: `measure.ts` finds once at the start of a run how much slower than a quiet machine this one is.
 */
import { availableParallelism, loadavg } from 'node:os';

/** Carries the factor from the start of a run into its workers. */
const SLOWNESS = 'TEST_SLOWNESS';
const MOST_SLOWNESS = 4;
/** Of a single condition on a quiet machine, in milliseconds: what ends there takes a second or two at most. */
const QUIET_LIMIT = 30_000;
/** A test waits for many conditions, one after the other. */
const CONDITIONS = 10;

function measured(): number {
  return Number(process.env[SLOWNESS] ?? 1);
}

/** Keeps the largest of the factors that are found; a machine that is faster than the quiet one changes nothing. */
export function rememberSlowness(factor: number): void {
  process.env[SLOWNESS] = String(Math.min(Math.max(measured(), factor), MOST_SLOWNESS));
}

/** Work that came later than the measurement shows in the processes that wait for a core (none are told on Windows). */
const slowness = Math.min(Math.max(measured(), (loadavg()[0] ?? 0) / availableParallelism()), MOST_SLOWNESS);

/** The limit of one condition, in milliseconds. */
export const WAIT_LIMIT = QUIET_LIMIT * slowness;
/** The limit of a test, in milliseconds. */
export const TEST_LIMIT = WAIT_LIMIT * CONDITIONS;

const POLL = 20;

/** Asks again until the answer holds; after the limit, the last failure stands. */
export async function eventually<T>(check: () => Promise<T> | T): Promise<T> {
  const end = Date.now() + WAIT_LIMIT;
  for (;;) {
    try {
      return await check();
    } catch (failure) {
      if (Date.now() > end) throw failure;
      await new Promise((resolve) => setTimeout(resolve, POLL));
    }
  }
}

/** More than it takes to answer a request of the add-in and to hear of it. */
const TURNS = 25;

/**
 * Lets the event loop go round as often as everything needs that is under way and waits for no clock: what was going to
 * happen has happened then, however slow the machine.
 */
export async function turns(count = TURNS): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 0));
    await new Promise((resolve) => setImmediate(resolve));
  }
}
