/** Every kind of sheet that Timbang writes. */
import { GROUP_SHEET, JUDGMENTS_SHEET } from './hierarchy/judgments';
import { QUESTIONNAIRE_SHEET } from './hierarchy/questionnaire';
import { WEIGHTS_SHEET } from './hierarchy/weights';
import { BENCHMARK_SHEET } from './scorecard/benchmark';
import type { FollowingSheet } from './scorecard/following';
import { IMPROVEMENT_SHEET } from './scorecard/improvement';
import { RECORDS_SHEET } from './scorecard/records';
import { SCORECARD_SHEET } from './scorecard/scorecard';

/** What can be written from a scorecard that has its own sheet, in the order in which it is offered. */
export const FOLLOWING_SHEETS: readonly FollowingSheet[] = [IMPROVEMENT_SHEET, RECORDS_SHEET];

export const SHEET_KINDS = {
  judgments: JUDGMENTS_SHEET,
  groupJudgments: GROUP_SHEET,
  weights: WEIGHTS_SHEET,
  questionnaire: QUESTIONNAIRE_SHEET,
  scorecard: SCORECARD_SHEET,
  improvement: IMPROVEMENT_SHEET,
  records: RECORDS_SHEET,
  benchmark: BENCHMARK_SHEET,
};
