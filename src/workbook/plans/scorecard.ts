/** The sheet of one scorecard (OMAX, CKP or NKO), live from its KPI table. Its key is scorecard/<id>. */
import { WorkbookError } from '../errors';
import type { SheetPlan } from '../sheets/plan';
import type { ScorecardInput } from './scorecardInput';

export function scorecardPlan({ language }: ScorecardInput): SheetPlan {
  throw new WorkbookError('notSupported', { language });
}
