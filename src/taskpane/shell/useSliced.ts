/** Long work between renderings, in slices so that the pane answers meanwhile. */
import { useEffect, useState } from 'react';
import { inSlices } from '../../workbook/inSlices';

/**
 * What the steps come to that `begin` begins, a function that stays the same while what it works on does. Null until the
 * first are done; then the last that were, until the next are.
 */
export function useSliced<Result extends object>(begin: () => Iterator<number, Result>): Result | null {
  const [result, setResult] = useState<Result | null>(null);
  useEffect(() => {
    const control = new AbortController();
    const { signal } = control;
    void inSlices(begin(), { signal, onDone: () => undefined }).then((next) => {
      if (next !== null && !signal.aborted) setResult(next);
    });
    return () => control.abort();
  }, [begin]);
  return result;
}
