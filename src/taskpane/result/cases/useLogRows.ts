/** How full the log of an indicator is, read when it is chosen and again once it is written. */
import { useCallback, useEffect, useState } from 'react';
import type { Kpi } from '../../../model/scorecard/types';
import type { Scorecard } from '../../../model/types';
import { readLogRows } from '../../../workbook/reading/caseRows';
import type { LogRows } from '../../../workbook/reading/caseRows';

interface UsedRows {
  /** `undefined` until they have been read, and where they could not be. */
  readonly there: LogRows | null | undefined;
  readonly readAgain: () => void;
}

export function useLogRows(scorecard: Scorecard, kpi: Kpi | undefined): UsedRows {
  const [found, setFound] = useState<{ key: string; there: LogRows | null | undefined } | null>(null);
  const [count, setCount] = useState(0);
  useEffect(() => {
    let alive = true;
    if (kpi === undefined) return undefined;
    const keep = (there: LogRows | null | undefined): void => {
      if (alive) setFound({ key: kpi.key, there });
    };
    readLogRows({ scorecard, kpi }).then(keep, () => keep(undefined));
    return () => {
      alive = false;
    };
  }, [scorecard, kpi, count]);
  const readAgain = useCallback(() => setCount((now) => now + 1), []);
  return { there: found?.key === kpi?.key ? found?.there : undefined, readAgain };
}
