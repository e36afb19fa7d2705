/** What the pane shows of a survey, computed by the engine the functions use. Pure. */
import { CONSISTENCY_LIMIT } from '../../engine/ahp/consistency';
import { readJudgments } from '../../engine/ahp/judgments';
import type { PriorityMethod } from '../../engine/ahp/priorities';
import type { Favours } from '../../engine/ahp/questionnaire';
import { surveyMatrix, surveyTable } from '../../engine/ahp/survey';
import type { Cells } from '../../engine/cells';
import type { Weighing } from './weighing';
import { weigh } from './weighing';

export interface SurveyWeighing {
  /** Of the group. */
  group: Weighing;
  /** How many people's own answers are within the usual limit. */
  consistent: number;
}

/** Throws a ScoringError when the answers cannot be read or do not link all items. */
export function weighSurvey(answers: Cells, method: PriorityMethod, favours: Favours): SurveyWeighing {
  const group = weigh(readJudgments(surveyMatrix(answers, undefined, undefined, favours)), method);
  const people = surveyTable(answers, undefined, method, favours, 'en').slice(1, -1);
  const isConsistent = (row: readonly unknown[]): boolean => {
    const ratio = row.at(-1);
    return typeof ratio === 'number' && ratio <= CONSISTENCY_LIMIT;
  };
  return { group, consistent: people.filter(isConsistent).length };
}
