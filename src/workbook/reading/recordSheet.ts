/** What was typed on the record sheet of a scorecard. The cells are the truth; the model takes it along. */
import { withManual } from '../../model/scorecard/manual/found';
import type { Kpi } from '../../model/scorecard/types';
import type { KpiManual, Scorecard } from '../../model/types';
import { readRecords, recordsName } from '../../sheets/scorecard/records/readBack';
import { asWorkbookError } from '../excel/errors';
import { tableAt } from './kpiTable';

/** What each block says; `null` where there is no such sheet, or one of a version that did not name its blocks. */
export async function typedRecords(scorecard: Scorecard): Promise<KpiManual[] | null> {
  try {
    return readRecords((await tableAt(recordsName(scorecard))).cells);
  } catch (failure) {
    if (asWorkbookError(failure).kind === 'gone') return null;
    throw failure;
  }
}

/** The scorecard with it; as it is where it has no such sheet. */
export async function withTypedManual(scorecard: Scorecard, kpis: readonly Kpi[]): Promise<Scorecard> {
  const read = await typedRecords(scorecard);
  return read === null ? scorecard : withManual(scorecard, kpis, read);
}
