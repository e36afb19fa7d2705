/** What the sheets of a survey are made from, and how they and their parts are found again. */
import type { Language } from '../../engine/language';
import type { SurveyDraft } from '../../model/survey/draft';
import type { SurveyReading } from '../../model/survey/types';
import type { WeightDecimals } from '../../model/types';
import type { WatchedList } from '../employees/asWritten';

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

/** As few columns as say something of everybody: whether a row is somebody's is seen in them. */
export function labelsOf(
  cells: WatchedList['table']['cells'],
  rows: readonly number[],
  columns: readonly number[],
): number[] {
  let silent = [...rows];
  const labels: number[] = [];
  while (silent.length > 0 || labels.length === 0) {
    const saidBy = (column: number): number => silent.filter((row) => String(cells[row]?.[column] ?? '') !== '').length;
    const free = columns.filter((column) => !labels.includes(column));
    const best = free.reduce((most, column) => (saidBy(column) > saidBy(most) ? column : most), free[0] ?? 0);
    if (free.length === 0) break;
    labels.push(best);
    silent = silent.filter((row) => String(cells[row]?.[best] ?? '') === '');
  }
  return labels;
}
