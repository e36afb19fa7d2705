/** What a selection says of several periods, found in slices so that the pane answers between them. */
import { useCallback } from 'react';
import type { AchievedByPeriod } from '../../../model/change/achievedByPeriod';
import { findingAchieved } from '../../../model/change/achievedByPeriod';
import type { PeriodTotal } from '../../../model/change/yearTotals';
import { yearTotals } from '../../../model/change/yearTotals';
import type { SelectionReading } from '../../../workbook/selection/selection';
import { useSliced } from '../../shell/useSliced';

interface Periods {
  readonly totals: readonly PeriodTotal[] | null;
  readonly achieved: AchievedByPeriod | null;
}

interface Found extends Periods {
  readonly values: SelectionReading['values'];
  readonly formats: SelectionReading['formats'] | undefined;
}

/** Null while it is not known. */
export function usePeriods({ values, formats }: Pick<SelectionReading, 'values' | 'formats'>): Periods | null {
  const found = useSliced(useCallback(() => findingPeriods(values, formats), [values, formats]));
  // What was found in other cells says nothing of these.
  return found?.values === values && found.formats === formats ? found : null;
}

function* findingPeriods(
  values: SelectionReading['values'],
  formats: SelectionReading['formats'],
): Generator<number, Found> {
  yield 0;
  const totals = yearTotals(values, formats ?? []);
  if (totals !== null) return { values, formats, totals, achieved: null };
  yield 1;
  const steps = findingAchieved(values, formats);
  let step = steps.next();
  while (step.done !== true) {
    yield 2;
    step = steps.next();
  }
  return { values, formats, totals, achieved: step.value };
}
