/** A questionnaire to print or fill in on the screen: 9 … 1 … 9 for every pair, read back from the marks. */
import type { Language } from '../../engine/language';
import type { Model } from '../../model/types';
import { WorkbookError } from '../errors';
import type { SheetPlan } from '../sheets/plan';
import type { WriteRequest } from '../sheets/writer';

export function questionnairePlan(model: Model, respondent: string, language: Language): SheetPlan {
  throw new WorkbookError('notSupported', { respondent, language, items: model.items.length });
}

/** A questionnaire for each of these respondents. */
export function questionnaireRequest(model: Model, respondents: readonly string[], language: Language): WriteRequest {
  throw new WorkbookError('notSupported', { language, items: model.items.length, respondents: respondents.length });
}
