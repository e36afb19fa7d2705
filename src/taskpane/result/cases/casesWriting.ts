/** What is written of an indicator's cases: the log, and the sheet with its rules and results. */
import type { Language } from '../../../engine/language';
import type { Kpi } from '../../../model/scorecard/types';
import type { Model, Scorecard } from '../../../model/types';
import { CASE_LOG_SHEET } from '../../../sheets/cases/caseLog';
import type { FirstRules } from '../../../sheets/cases/input';
import { TIMELINESS_SHEET } from '../../../sheets/cases/timeliness';
import { planned, requestOf } from '../../../sheets/kind';
import { readLogRows, readRuleRows } from '../../../workbook/reading/caseRows';
import type { LogRows } from '../../../workbook/reading/caseRows';
import type { Writing } from '../../writing/useSheetWriting';

/** Of a new log; more are put in, or come when it is written again. */
export const FIRST_ROWS = 200;
/** Written again, so many rows are free at least. */
const SPARE_ROWS = 100;

function rowsOf(there: LogRows | null): number {
  return there === null ? FIRST_ROWS : Math.max(there.rows, there.used + SPARE_ROWS);
}

export interface CasesWanted {
  readonly scorecard: Scorecard;
  readonly kpi: Kpi;
  readonly rules: FirstRules;
}

export async function casesWriting(wanted: CasesWanted, model: Model, language: Language): Promise<Writing> {
  const [there, ruleRows] = await Promise.all([readLogRows(wanted), readRuleRows(wanted)]);
  const input = { ...wanted, ...ruleRows, language, rows: rowsOf(there) };
  return requestOf(model, [planned(CASE_LOG_SHEET, input), planned(TIMELINESS_SHEET, input)]);
}
