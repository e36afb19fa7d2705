/**
 * Excel collects results of custom functions and applies them every now and then (the runtime posts them in batches
 * of about 50 ms): a formula may show its old value or #BUSY! after `sync`. With late results on, so does the sandbox.
 */
const DELAY_MS = 150;
const BATCH_MS = 50;

export class LateResults {
  #releasedAt = Number.NEGATIVE_INFINITY;

  /** Resolves after the delay, or at once within the batch that a delay has just released. */
  async wait(): Promise<void> {
    if (performance.now() - this.#releasedAt < BATCH_MS) return;
    await new Promise<void>((resolve) => setTimeout(resolve, DELAY_MS));
    this.#releasedAt = performance.now();
  }
}
