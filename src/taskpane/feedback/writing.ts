/** What is written of the answers to a 360° form: the sheet of the people, and that of the answers beside it. */
import type { Language } from '../../engine/language';
import type { FeedbackDraft } from '../../model/feedback/draft';
import { missingFeedbackRoles, readAnswers } from '../../model/feedback/draft';
import { FEEDBACK_ROLES } from '../../model/feedback/types';
import type { FeedbackReading } from '../../model/feedback/types';
import type { Model } from '../../model/types';
import { RATERS_SHEET } from '../../sheets/feedback/answers';
import { feedbackIdOf, feedbackKey, ratersKey } from '../../sheets/feedback/input';
import { FEEDBACK_SHEET } from '../../sheets/feedback/people';
import { planned, requestOf } from '../../sheets/kind';
import { WorkbookError } from '../../workbook/excel/errors';
import type { Writing } from '../writing/useSheetWriting';

/** Whether these answers may be written: somebody is named in every row, and the values are points. */
export function areWritable({ answers, unnamed, highest, unknownKinds }: FeedbackReading): boolean {
  return answers.length > 0 && unnamed.length === 0 && highest === null && unknownKinds.length === 0;
}

/**
 * A draft, as it was `shown`, over its table as it stands `now`; refused when that lost answers or a column in use, or
 * when something is to be answered that was not there before.
 */
export function feedbackWriting(
  shown: FeedbackDraft,
  now: FeedbackDraft | null,
  model: Model,
  language: Language,
): Writing {
  const isWhole = now !== null && FEEDBACK_ROLES.every((role) => role in shown.columns === role in now.columns);
  if (!isWhole || missingFeedbackRoles(now).length > 0) throw new WorkbookError('employeesLost');
  const reading = readAnswers(now);
  if (reading.answers.length === 0) throw new WorkbookError('employeesLost');
  if (!areWritable(reading)) throw new WorkbookError('answersOpen');
  const input = { ...now, reading, language };
  return requestOf(model, [planned(FEEDBACK_SHEET, input), planned(RATERS_SHEET, input)]);
}

/** Those whose sheets were written, and what these are called. */
export function writtenFeedback({ sheets }: Model): { id: string; sheet: string }[] {
  return sheets.flatMap(({ key, name }) => {
    const id = feedbackIdOf(key);
    return id === null ? [] : [{ id, sheet: name }];
  });
}

/** Its sheets belong to the workbook alone from then on, and no later write looks for them. */
export function withoutFeedback(model: Model, id: string): Model {
  const own = [feedbackKey(id), ratersKey(id)];
  return { ...model, sheets: model.sheets.filter(({ key }) => !own.includes(key)) };
}

export function sheetOfFeedback({ id }: Pick<FeedbackDraft, 'id'>, { sheets }: Model): string | null {
  return sheets.find(({ key }) => key === feedbackKey(id))?.name ?? null;
}
