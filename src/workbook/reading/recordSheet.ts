/** What was typed on the record sheet of a scorecard. The cells are the truth; the model takes it along. */
import { withManual } from '../../model/scorecard/manual/found';
import type { Kpi } from '../../model/scorecard/types';
import type { Scorecard } from '../../model/types';
import { readRecords, recordsName } from '../../sheets/scorecard/records/readBack';
import { asWorkbookError } from '../excel/errors';
import { tableAt } from './kpiTable';

/** The scorecard with it; as it is where it has no such sheet, or one of a version that did not name its blocks. */
export async function withTypedManual(scorecard: Scorecard, kpis: readonly Kpi[]): Promise<Scorecard> {
  try {
    return withManual(scorecard, kpis, readRecords((await tableAt(recordsName(scorecard))).cells));
  } catch (failure) {
    if (asWorkbookError(failure).kind === 'gone') return scorecard;
    throw failure;
  }
}
