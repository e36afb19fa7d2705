/** Draws in slices, so that the pane answers meanwhile. */
import type { Draws, RankInterval } from '../../../model/intervals/rankIntervals';

/** Milliseconds for one slice; a browser takes more than 50 for a pause. */
const SLICE = 12;

interface Slicing {
  readonly signal: AbortSignal;
  onDone(done: number): void;
  /** In milliseconds. */
  now?(): number;
  pause?(): Promise<void>;
}

/** `null` when it was cancelled. */
export async function drawAll(
  draws: Draws,
  { signal, onDone, now = () => performance.now(), pause = nextTask }: Slicing,
): Promise<RankInterval[] | null> {
  const intervals: RankInterval[] = [];
  while (intervals.length < draws.size) {
    const end = now() + SLICE;
    do {
      if (draws.done() < draws.count) draws.next();
      else intervals.push(draws.interval(intervals.length));
    } while (intervals.length < draws.size && now() < end);
    onDone(draws.done());
    await pause();
    if (signal.aborted) return null;
  }
  return intervals;
}

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
