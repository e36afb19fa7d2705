/** What a selection says of several periods, found in slices so that the pane answers between them. */
import { useEffect, useState } from 'react';
import type { AchievedByPeriod } from '../../../model/change/achievedByPeriod';
import { findingAchieved } from '../../../model/change/achievedByPeriod';
import type { PeriodTotal } from '../../../model/change/yearTotals';
import { yearTotals } from '../../../model/change/yearTotals';
import { inSlices } from '../../../workbook/inSlices';
import type { SelectionReading } from '../../../workbook/selection/selection';

interface Periods {
  readonly totals: readonly PeriodTotal[] | null;
  readonly achieved: AchievedByPeriod | null;
}

/** Null while it is not known. */
export function usePeriods({ values, formats }: Pick<SelectionReading, 'values' | 'formats'>): Periods | null {
  const [found, setFound] = useState<{ values: typeof values; formats: typeof formats; periods: Periods }>();
  useEffect(() => {
    const control = new AbortController();
    const { signal } = control;
    void inSlices(findingPeriods(values, formats), { signal, onDone: () => undefined }).then((periods) => {
      if (periods !== null && !signal.aborted) setFound({ values, formats, periods });
    });
    return () => control.abort();
  }, [values, formats]);
  return found?.values === values && found.formats === formats ? found.periods : null;
}

function* findingPeriods(
  values: SelectionReading['values'],
  formats: SelectionReading['formats'],
): Generator<number, Periods> {
  yield 0;
  const totals = yearTotals(values, formats ?? []);
  if (totals !== null) return { totals, achieved: null };
  yield 1;
  const steps = findingAchieved(values, formats);
  let step = steps.next();
  while (step.done !== true) {
    yield 2;
    step = steps.next();
  }
  return { totals, achieved: step.value };
}
