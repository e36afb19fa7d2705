/** Resamples for as long as the view is there. */
import { useEffect, useRef, useState } from 'react';
import type { BootstrapResult, BootstrapTask } from '../../../engine/pls/bootstrap';
import { resampleAll } from './resampleAll';

interface Resampling {
  /** How many resamples are done of how many, while it runs. */
  readonly running: { readonly done: number; readonly of: number } | null;
  start(task: BootstrapTask, onResult: (result: BootstrapResult) => void): void;
  cancel(): void;
}

export function useBootstrap(): Resampling {
  const [running, setRunning] = useState<Resampling['running']>(null);
  const stop = useRef<AbortController | null>(null);
  useEffect(
    () => () => {
      stop.current?.abort();
      // The view may come back as it was left, from behind another tab.
      setRunning(null);
    },
    [],
  );
  const start: Resampling['start'] = (task, onResult) => {
    stop.current?.abort();
    const own = new AbortController();
    stop.current = own;
    const show = (done: number): void => setRunning({ done, of: task.resamples });
    show(0);
    void resampleAll(task, { signal: own.signal, onDone: (count) => !own.signal.aborted && show(count) }).then(
      (result) => {
        if (result === null || own.signal.aborted) return;
        setRunning(null);
        onResult(result);
      },
    );
  };
  const cancel = (): void => {
    stop.current?.abort();
    setRunning(null);
  };
  return { running, start, cancel };
}
