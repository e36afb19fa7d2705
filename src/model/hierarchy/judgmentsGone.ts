import { respondentsOf } from '../judgments/respondents';
import type { Model, Respondent } from '../types';

export interface JudgmentsGone {
  readonly count: number;
  /** Whose they were, in the order of the list. */
  readonly people: readonly Respondent[];
}

/** The judgments that one model has and another, made from it, has no longer. */
export function judgmentsGone(before: Model, after: Model): JudgmentsGone {
  const kept = new Set(after.judgments);
  const gone = before.judgments.filter((judgment) => !kept.has(judgment));
  const judges = new Set(gone.map(({ respondent }) => respondent));
  return { count: gone.length, people: respondentsOf(before).filter(({ id }) => judges.has(id)) };
}
