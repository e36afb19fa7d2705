/** Long work in slices, so that the pane answers meanwhile. */

/** Milliseconds for one slice; a browser takes more than 50 for a pause. */
const SLICE = 12;

export interface Slicing {
  readonly signal: AbortSignal;
  onDone(done: number): void;
  /** In milliseconds. */
  now?(): number;
  pause?(): Promise<void>;
}

/** What steps come to that say how many are done; `null` where it was cancelled. */
export async function inSlices<Result>(
  steps: Iterator<number, Result>,
  { signal, onDone, now = () => performance.now(), pause = nextTask }: Slicing,
): Promise<Result | null> {
  for (;;) {
    const end = now() + SLICE;
    let step = steps.next();
    while (step.done !== true && now() < end) step = steps.next();
    if (step.done === true) return step.value;
    onDone(step.value);
    await pause();
    if (signal.aborted) return null;
  }
}

/** The same of what is never cancelled. */
export async function wholly<Result>(steps: Iterator<number, Result>): Promise<Result> {
  return (await inSlices(steps, { signal: new AbortController().signal, onDone: () => undefined })) as Result;
}

/** A pause where work since then has taken a slice, and whether it was made; `since` as `performance.now()` says it. */
export async function pauseAfter(since: number): Promise<boolean> {
  if (performance.now() - since <= SLICE) return false;
  await nextTask();
  return true;
}

/** Whatever waits for the thread comes in between. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
