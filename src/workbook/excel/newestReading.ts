/** Readings of the workbook that overtake each other: only the newest is reported, and an unfinished one is repeated. */

/** Whether functions are still calculating, or a cell is being edited, so that Excel refuses to be read. */
export type ReadingState = 'settled' | 'calculating' | 'editing';

/** Read again this much later. */
const PAUSE = 400;
/** So often while functions calculate; what is being edited is waited for. */
const MOST_READINGS = 5;

/** Whether Excel shows that a custom function among these cells has not answered yet. */
export function isCalculating(cells: readonly (readonly unknown[])[]): boolean {
  return cells.some((row) => row.includes('#BUSY!'));
}

export interface Readings {
  /** Reads now; rejects when the reading fails. */
  read(): Promise<void>;
  /** Reads after a pause, in place of a reading that was going to begin. */
  soon(pause: number): void;
  stop(): void;
}

export function newestReading<T>(
  reading: () => Promise<T>,
  stateOf: (read: T) => ReadingState,
  report: (read: T) => void,
): Readings {
  let newest = 0;
  let isStopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const read = async (attempt: number): Promise<void> => {
    const mine = (newest += 1);
    const now = await reading();
    if (isStopped || mine !== newest) return;
    report(now);
    const state = stateOf(now);
    if (state === 'editing') schedule(PAUSE, attempt);
    else if (state === 'calculating' && attempt < MOST_READINGS) schedule(PAUSE, attempt + 1);
  };
  const schedule = (pause: number, attempt: number): void => {
    clearTimeout(timer);
    if (!isStopped) timer = setTimeout(() => void read(attempt).catch(() => undefined), pause);
  };
  return {
    read: () => read(0),
    soon: (pause) => schedule(pause, 0),
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
