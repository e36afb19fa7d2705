/** Resamples for as long as the view is there. */
import { useEffect, useRef, useState } from 'react';
import type { BootstrapResult, BootstrapTask } from '../../../engine/pls/bootstrap';
import { resampleAll } from './resampleAll';

interface Resampling {
  /** How many resamples are done while it runs. */
  readonly done: number | null;
  start(task: BootstrapTask, onResult: (result: BootstrapResult) => void): void;
  cancel(): void;
}

export function useBootstrap(): Resampling {
  const [done, setDone] = useState<number | null>(null);
  const stop = useRef<AbortController | null>(null);
  useEffect(
    () => () => {
      stop.current?.abort();
      // The view may come back as it was left, from behind another tab.
      setDone(null);
    },
    [],
  );
  const start: Resampling['start'] = (task, onResult) => {
    stop.current?.abort();
    const own = new AbortController();
    stop.current = own;
    setDone(0);
    void resampleAll(task, { signal: own.signal, onDone: (count) => !own.signal.aborted && setDone(count) }).then(
      (result) => {
        if (result === null || own.signal.aborted) return;
        setDone(null);
        onResult(result);
      },
    );
  };
  const cancel = (): void => {
    stop.current?.abort();
    setDone(null);
  };
  return { done, start, cancel };
}
