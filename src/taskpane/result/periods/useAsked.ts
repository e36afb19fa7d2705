/** The period up to which the sheet of periods is asked, read again after every edit. */
import { useEffect, useState } from 'react';
import type { Scorecard, ScorecardPeriods } from '../../../model/types';
import { WorkbookError } from '../../../workbook/excel/errors';
import { followEdits } from '../../../workbook/reading/followEdits';
import type { Asked } from './periodsWriting';
import { askedNow } from './periodsWriting';

/** Null until it has been read, and where there is no such sheet; `gone` where its cell or the sheet was deleted. */
export function useAsked(of: (Scorecard & { readonly periods: ScorecardPeriods }) | null): Asked | 'gone' | null {
  const [asked, setAsked] = useState<Asked | 'gone' | null>(null);
  useEffect(
    () =>
      of === null
        ? undefined
        : followEdits<Asked | 'gone'>({
            read: () => askedNow(of).catch(goneOrFailed),
            stateOf: () => 'settled',
            listener: setAsked,
            isKnown: false,
          }),
    [of],
  );
  return of === null ? null : asked;
}

function goneOrFailed(failure: unknown): 'gone' {
  if (failure instanceof WorkbookError && failure.kind === 'gone') return 'gone';
  throw failure;
}
