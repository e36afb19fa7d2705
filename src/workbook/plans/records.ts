/** A record for each KPI: what it measures, how and by whom. Its key is records/<id>. */
import { WorkbookError } from '../errors';
import type { SheetPlan } from '../sheets/plan';
import type { RecordsInput } from './scorecardInput';

export function recordsPlan({ language }: RecordsInput): SheetPlan {
  throw new WorkbookError('notSupported', { language });
}
