/** The period up to which the sheet of periods is asked, read again after every edit. */
import { useEffect, useState } from 'react';
import type { Scorecard, ScorecardPeriods } from '../../../model/types';
import { followEdits } from '../../../workbook/reading/followEdits';
import type { Asked } from './periodsWriting';
import { askedNow } from './periodsWriting';

/** Null until it has been read, where there is no such sheet, and where its cell is gone. */
export function useAsked(of: (Scorecard & { readonly periods: ScorecardPeriods }) | null): Asked | null {
  const [asked, setAsked] = useState<Asked | null>(null);
  useEffect(
    () =>
      of === null
        ? undefined
        : followEdits<Asked | null>({
            read: () => askedNow(of).catch(() => null),
            stateOf: () => 'settled',
            listener: setAsked,
            onFailure: () => setAsked(null),
            isKnown: false,
          }),
    [of],
  );
  return of === null ? null : asked;
}
