/** The sheets of judgments: a matrix for each item with children, its weights and consistency live beside it. */
import type { Language } from '../../engine/language';
import type { Model } from '../../model/types';
import { WorkbookError } from '../errors';
import type { SheetPlan } from '../sheets/plan';
import type { WriteRequest } from '../sheets/writer';

/** One respondent's judgments. */
export function judgmentsPlan(model: Model, respondent: string, language: Language): SheetPlan {
  throw new WorkbookError('notSupported', { respondent, language, items: model.items.length });
}

/** The group's judgments: one AHP.GROUP or AHP.GROUPWEIGHTED a matrix, over the sheets of the visible respondents. */
export function groupPlan(model: Model, nameOf: (key: string) => string, language: Language): SheetPlan {
  throw new WorkbookError('notSupported', { language, items: model.items.length, name: nameOf('groupJudgments') });
}

/** Everything "Write sheets" writes of a hierarchy: judgments of each visible respondent, of the group, global weights. */
export function hierarchyRequest(model: Model, language: Language): WriteRequest {
  throw new WorkbookError('notSupported', { language, items: model.items.length });
}
