/** How many rows the log of an indicator's cases has, and up to which of them something is typed. */
import { keptMarks } from '../../sheets/hiddenNames';
import type { LogOf } from '../../sheets/cases/input';
import { caseLogKey } from '../../sheets/cases/input';
import { asWorkbookError } from '../excel/errors';
import { tableAt } from './kpiTable';

export interface LogRows {
  readonly rows: number;
  readonly used: number;
}

/** `null` where there is no log. */
export async function readLogRows(log: LogOf): Promise<LogRows | null> {
  try {
    const { cells } = await tableAt(keptMarks(caseLogKey(log), 'log').cells);
    return { rows: cells.length, used: cells.findLastIndex((row) => row.some((cell) => cell !== '')) + 1 };
  } catch (failure) {
    if (asWorkbookError(failure).kind === 'gone') return null;
    throw failure;
  }
}
