/** What the sheets of an improvement hold, read when the view opens and again once they are written. */
import { useCallback, useEffect, useState } from 'react';
import type { ImprovementSheets } from '../../../model/scorecard/improvement';
import { NO_IMPROVEMENT_SHEETS } from '../../../model/scorecard/improvement';
import type { Scorecard } from '../../../model/types';
import { readImprovementSheets } from '../../../workbook/reading/improvementSheets';

export interface UsedSheets {
  /** `null` until they have been read; as if there were none where they cannot be. */
  readonly sheets: ImprovementSheets | null;
  readonly readAgain: () => void;
}

export function useImprovementSheets(scorecard: Scorecard): UsedSheets {
  const [sheets, setSheets] = useState<ImprovementSheets | null>(null);
  const [count, setCount] = useState(0);
  useEffect(() => {
    let alive = true;
    readImprovementSheets(scorecard).then(
      (found) => alive && setSheets(found),
      () => alive && setSheets(NO_IMPROVEMENT_SHEETS),
    );
    return () => {
      alive = false;
    };
  }, [scorecard, count]);
  const readAgain = useCallback(() => setCount((now) => now + 1), []);
  return { sheets, readAgain };
}
