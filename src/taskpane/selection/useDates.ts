/** The judgments of a selection that Excel turned into dates, read when the numbers look like it. */
import { useEffect, useState } from 'react';
import type { LikelyDated } from '../../workbook/selection/datedJudgments';
import type { Dates } from '../../workbook/selection/readDates';
import { readDates } from '../../workbook/selection/readDates';

/** Null while they are being read, when there are none, and when they cannot be read: the refusal says enough then. */
export function useDates(sheet: string, likely: readonly LikelyDated[]): Dates | null {
  const [read, setRead] = useState<{ likely: readonly LikelyDated[]; dates: Dates | null } | null>(null);
  useEffect(() => {
    if (likely.length === 0) return undefined;
    let isCurrent = true;
    readDates(sheet, likely).then(
      (dates) => isCurrent && setRead({ likely, dates }),
      () => isCurrent && setRead({ likely, dates: null }),
    );
    return () => {
      isCurrent = false;
    };
  }, [sheet, likely]);
  return read?.likely === likely ? read.dates : null;
}
