/** The chosen scorecard with the numbers its table has now: read, followed through edits of the sheet, and scored. */
import { useEffect, useMemo, useState } from 'react';
import type { Scorecard } from '../../model/types';
import { followChanges } from '../../workbook/excel/changes';
import type { Evaluation, SourceTable } from '../../model/scorecard/evaluation';
import { evaluate } from '../../model/scorecard/evaluation';
import { useModel } from '../store/useModel';
import { readNow } from '../../workbook/reading/readNow';

type Reading = { of: Scorecard } & ({ source: SourceTable; scorecard: Scorecard } | { failure: unknown });

/** Custom functions may still be calculating when a change is reported: read again this much later. */
const BUSY_PAUSE = 400;
const BUSY_READINGS = 5;

const isBusy = ({ cells }: SourceTable): boolean => cells.some((row) => row.includes('#BUSY!'));

async function readSource(of: Scorecard): Promise<{ reading: Reading; busy: boolean }> {
  try {
    const now = await readNow(of);
    return { reading: { of, ...now }, busy: isBusy(now.source) };
  } catch (failure) {
    return { reading: { of, failure }, busy: false };
  }
}

/** The table of a scorecard and its typed inputs, read again after every edit; null until they have been read. */
function useSource(of: Scorecard): Reading | null {
  const [reading, setReading] = useState<Reading | null>(null);

  useEffect(() => {
    let alive = true;
    let newest = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = async (attempt = 0): Promise<void> => {
      const mine = (newest += 1);
      const { reading: next, busy } = await readSource(of);
      if (!alive || mine !== newest) return;
      setReading(next);
      if (busy && attempt < BUSY_READINGS) timer = setTimeout(() => void read(attempt + 1), BUSY_PAUSE);
    };
    void read();
    const following = followChanges(() => void read());
    following.catch((failure: unknown) => alive && setReading({ of, failure }));
    return () => {
      alive = false;
      clearTimeout(timer);
      following.then((follower) => follower.stop()).catch(() => undefined);
    };
  }, [of]);

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
