/** What the pane remembers outside of its views while it is open, and nowhere longer. */
import { useSyncExternalStore } from 'react';

interface Remembered<T> {
  readonly set: (next: T) => void;
  /** Changes what is there. */
  readonly change: (next: (now: T) => T) => void;
  readonly use: () => T;
}

const everyReset = new Set<() => void>();

export function remember<T>(first: T): Remembered<T> {
  let value = first;
  const listeners = new Set<() => void>();
  const set = (next: T): void => {
    value = next;
    for (const listener of listeners) listener();
  };
  const subscribe = (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  everyReset.add(() => set(first));
  return {
    set,
    change: (next) => set(next(value)),
    use: () => useSyncExternalStore(subscribe, () => value),
  };
}

/** All as when the pane was opened. */
export function forgetAll(): void {
  for (const reset of everyReset) reset();
}
