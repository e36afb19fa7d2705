/** The chosen scorecard with the numbers its table has now: read, followed through edits of the sheet, and scored. */
import { useEffect, useMemo, useState } from 'react';
import type { Scorecard } from '../../model/types';
import { followChanges } from '../../workbook/changes';
import { WorkbookError } from '../../workbook/errors';
import { tableAt } from '../../workbook/kpiTable';
import type { TableReading } from '../../workbook/kpiTable';
import type { Evaluation, SourceTable } from '../scorecard/evaluation';
import { evaluate, sourceOf } from '../scorecard/evaluation';
import { useModel } from '../useModel';

type Reading = { name: string } & ({ source: SourceTable } | { failure: unknown });

/** Custom functions may still be calculating when a change is reported: read again this much later. */
const BUSY_PAUSE = 400;
const BUSY_READINGS = 5;

const isBusy = ({ cells }: TableReading): boolean => cells.some((row) => row.includes('#BUSY!'));

async function readSource(name: string): Promise<{ reading: Reading; busy: boolean }> {
  try {
    const table = await tableAt(name);
    const source = sourceOf(table.area, table.cells);
    if (!source) throw new WorkbookError('gone');
    return { reading: { name, source }, busy: isBusy(table) };
  } catch (failure) {
    return { reading: { name, failure }, busy: false };
  }
}

/** The table by its name, read again after every edit; null until it has been read. */
function useSource(name: string | null): Reading | null {
  const [reading, setReading] = useState<Reading | null>(null);

  useEffect(() => {
    if (name === null) return;
    let alive = true;
    let newest = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = async (attempt = 0): Promise<void> => {
      const mine = (newest += 1);
      const { reading: next, busy } = await readSource(name);
      if (!alive || mine !== newest) return;
      setReading(next);
      if (busy && attempt < BUSY_READINGS) timer = setTimeout(() => void read(attempt + 1), BUSY_PAUSE);
    };
    void read();
    const following = followChanges(() => void read());
    following.catch((failure: unknown) => alive && setReading({ name, failure }));
    return () => {
      alive = false;
      clearTimeout(timer);
      following.then((follower) => follower.stop()).catch(() => undefined);
    };
  }, [name]);

  return reading?.name === name ? reading : null;
}

export interface Result {
  /** Null while the table is being read, or when it cannot be. */
  evaluation: Evaluation | null;
  failure: unknown;
}

export function useResult(scorecard: Scorecard | null): Result {
  const { model } = useModel();
  const reading = useSource(scorecard?.source ?? null);
  const source = reading && 'source' in reading ? reading.source : null;
  const evaluation = useMemo(
    () => (scorecard && source ? evaluate(source, scorecard, model) : null),
    [scorecard, source, model],
  );
  return { evaluation, failure: reading && 'failure' in reading ? reading.failure : null };
}
