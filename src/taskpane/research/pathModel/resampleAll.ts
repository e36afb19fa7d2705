/** A bootstrap in slices, so that the pane answers meanwhile. */
import type { BootstrapResult, BootstrapTask } from '../../../engine/pls/bootstrap';
import { bootstrap } from '../../../engine/pls/bootstrap';

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
export async function resampleAll(
  task: BootstrapTask,
  { signal, onDone, now = () => performance.now(), pause = nextTask }: Slicing,
): Promise<BootstrapResult | null> {
  const steps = bootstrap(task);
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

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
