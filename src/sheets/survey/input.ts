/** What the sheets of a survey are made from, and how they and their parts are found again. */
import type { Language } from '../../engine/language';
import type { SurveyDraft } from '../../model/survey/draft';
import type { SurveyReading } from '../../model/survey/types';
import type { WeightDecimals } from '../../model/types';
import type { WatchedList } from '../employees/asWritten';
import { labelsOf } from '../employees/labels';

export interface SurveyInput extends SurveyDraft {
  readonly language: Language;
  readonly reading: SurveyReading;
  /** How weights are shown, where somebody said. */
  readonly weightDecimals?: WeightDecimals;
}

/** The sheet of the results; that of the answers has a key of its own. */
const KEY = 'survey/';

export const surveyKey = (id: string): string => `${KEY}${id}`;
export const surveyAnswersKey = (id: string): string => `surveyAnswers/${id}`;

/** The id in the key of such a sheet; null for another. */
export function surveyIdOf(key: string): string | null {
  return key.startsWith(KEY) ? key.slice(KEY.length) : null;
}

/** Kept on the sheet itself: what its columns were taken for, and the limit as it is typed there. */
export type SurveyPart = 'set' | 'limit';

export function surveyName(id: string, part: SurveyPart): string {
  return `tb_survey_${id.replace(/[^A-Za-z0-9]/g, '_')}_${part}`;
}

export function watchedSurvey({ table, set, person, reading, below }: SurveyInput): WatchedList {
  const asked = [...Object.keys(set.pairs), ...Object.keys(set.strengths)].map(Number);
  const rows = reading.people.map(({ row }) => row);
  return {
    table,
    rows,
    labels: labelsOf(table.cells, rows, [...Object.values(person).slice(0, 1), ...asked]),
    used: [...asked, ...Object.values(person)].sort((one, other) => one - other),
    below,
  };
}
