/** The answers of a draft, read in slices so that the pane answers between them. */
import { useCallback } from 'react';
import type { SurveyDraft } from '../../model/survey/draft';
import { addedPeople } from '../../model/survey/draft';
import { surveySteps } from '../../model/survey/read';
import type { SurveyReading } from '../../model/survey/types';
import { useSliced } from '../shell/useSliced';

type Answers = Pick<SurveyDraft, 'table' | 'below' | 'set' | 'person' | 'coding'>;

export interface ReadAnswers {
  /** What was read. */
  readonly answers: Answers;
  readonly reading: SurveyReading;
  readonly added: ReturnType<typeof addedPeople>;
}

/** Null until the first are read; then the last that were, until the next are. */
export function useRead({ table, below, set, person, coding }: Answers): ReadAnswers | null {
  return useSliced(
    useCallback(() => reading({ table, below, set, person, coding }), [table, below, set, person, coding]),
  );
}

function* reading(answers: Answers): Generator<number, ReadAnswers> {
  const read = yield* surveySteps(answers.table, answers);
  return { answers, reading: read, added: addedPeople(answers) };
}
