/** What is written of a survey: the sheet of its results, and that of the answers as judgments beside it. */
import type { Language } from '../../engine/language';
import type { SurveyDraft } from '../../model/survey/draft';
import { faultOf, readAnswers } from '../../model/survey/draft';
import type { Model } from '../../model/types';
import { planned, requestOf } from '../../sheets/kind';
import { SURVEY_ANSWERS_SHEET } from '../../sheets/survey/answers';
import { surveyAnswersKey, surveyIdOf, surveyKey } from '../../sheets/survey/input';
import { SURVEY_SHEET } from '../../sheets/survey/results';
import { WorkbookError } from '../../workbook/excel/errors';
import type { Writing } from '../writing/useSheetWriting';

/**
 * A draft, as it was `shown`, over its table as it stands `now`; refused when that lost a column in use, or when
 * something is to be answered that was not there before.
 */
export function surveyWriting(shown: SurveyDraft, now: SurveyDraft | null, model: Model, language: Language): Writing {
  const count = ({ set, person }: SurveyDraft): number =>
    [set.pairs, set.strengths, person].reduce((sum, columns) => sum + Object.keys(columns).length, 0);
  if (now === null || count(now) < count(shown)) throw new WorkbookError('employeesLost');
  const reading = readAnswers(now);
  if (reading.people.length === 0) throw new WorkbookError('employeesLost');
  if (faultOf(now, reading) !== null) throw new WorkbookError('answersOpen');
  const { weightDecimals } = model;
  const input = { ...now, reading, language, ...(weightDecimals !== undefined && { weightDecimals }) };
  return requestOf(model, [planned(SURVEY_SHEET, input), planned(SURVEY_ANSWERS_SHEET, input)]);
}

/** Those whose sheets were written, and what these are called. */
export function writtenSurveys({ sheets }: Model): { id: string; sheet: string }[] {
  return sheets.flatMap(({ key, name }) => {
    const id = surveyIdOf(key);
    return id === null ? [] : [{ id, sheet: name }];
  });
}

/** Its sheets belong to the workbook alone from then on, and no later write looks for them. */
export function withoutSurvey(model: Model, id: string): Model {
  const own = [surveyKey(id), surveyAnswersKey(id)];
  return { ...model, sheets: model.sheets.filter(({ key }) => !own.includes(key)) };
}

export function sheetOfSurvey({ id }: Pick<SurveyDraft, 'id'>, { sheets }: Model): string | null {
  return sheets.find(({ key }) => key === surveyKey(id))?.name ?? null;
}
