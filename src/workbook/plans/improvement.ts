/** The KPIs that are not green, with what to do about each. Reads the sheet of its scorecard; key improvement/<id>. */
import { WorkbookError } from '../errors';
import type { SheetPlan } from '../sheets/plan';
import type { ImprovementInput } from './scorecardInput';

export function improvementPlan({ language }: ImprovementInput): SheetPlan {
  throw new WorkbookError('notSupported', { language });
}
