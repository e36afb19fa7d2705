/** The chosen scorecard with the numbers its table has now: read, followed through edits of the sheet, and scored. */
import { useEffect, useMemo, useState } from 'react';
import type { Scorecard } from '../../model/types';
import { isCalculating } from '../../workbook/excel/newestReading';
import { followEdits } from '../../workbook/reading/followEdits';
import type { Evaluation, SourceTable } from '../../model/scorecard/evaluation';
import { evaluate } from '../../model/scorecard/evaluation';
import { useModel } from '../store/useModel';
import { readNow } from '../../workbook/reading/readNow';

type Reading = { of: Scorecard } & ({ source: SourceTable; scorecard: Scorecard } | { failure: unknown });

async function readSource(of: Scorecard): Promise<Reading> {
  try {
    return { of, ...(await readNow(of)) };
  } catch (failure) {
    return { of, failure };
  }
}

/** The table of a scorecard and its typed inputs, read again after every edit; null until they have been read. */
function useSource(of: Scorecard): Reading | null {
  const [reading, setReading] = useState<Reading | null>(null);
  useEffect(
    () =>
      followEdits({
        read: () => readSource(of),
        stateOf: (now) => ('source' in now && isCalculating(now.source.cells) ? 'calculating' : 'settled'),
        listener: setReading,
        onFailure: (failure) => setReading({ of, failure }),
        isKnown: false,
      }),
    [of],
  );
  // While a changed scorecard is read, what is known of its table stays in view.
  return reading?.of.id === of.id ? reading : null;
}

export interface Result {
  /** Null while the table is being read, or when it cannot be. */
  evaluation: Evaluation | null;
  failure: unknown;
}

export function useResult(scorecard: Scorecard): Result {
  const { model } = useModel();
  const reading = useSource(scorecard);
  const read = reading && 'source' in reading ? reading : null;
  const evaluation = useMemo(() => read && evaluate(read.source, read.scorecard, model), [read, model]);
  return { evaluation, failure: reading && 'failure' in reading ? reading.failure : null };
}
