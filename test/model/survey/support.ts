/** Surveys for the tests: all answers and names are invented. */
import type { SurveyDraft } from '../../../src/model/survey/draft';
import { newSurveyDraft, readAnswers } from '../../../src/model/survey/draft';
import type { Coding, SurveyReading } from '../../../src/model/survey/types';
import type { CellValue, Model } from '../../../src/model/types';
import { EMPTY_MODEL } from '../../../src/model/types';

export function draftOf(cells: CellValue[][], model: Model = EMPTY_MODEL): SurveyDraft {
  const area = { sheet: 'Jawaban', row: 0, column: 0, rows: cells.length, columns: cells[0]?.length ?? 0 };
  const draft = newSurveyDraft({ area, cells, below: [] }, 'one', model);
  if (!draft) throw new Error('no survey');
  return draft;
}

export function readingOf(cells: CellValue[][], coding: Coding | null = null): SurveyReading {
  return readAnswers({ ...draftOf(cells), coding });
}

/** Items, who is named, and the answers of each person in the order of a questionnaire. */
export function seen(cells: CellValue[][], coding: Coding | null = null): [string, ...string[]] {
  const draft = draftOf(cells);
  const reading = readAnswers({ ...draft, coding });
  const short = (answer: number | null): string => (answer === null ? '-' : String(Number(answer.toFixed(3))));
  return [
    draft.set.items.join(', '),
    ...reading.people.map(({ name, answers }) => `${name || '?'}: ${answers.map(short).join(' ')}`),
  ];
}
