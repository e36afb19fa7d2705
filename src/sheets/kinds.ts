/** Every kind of sheet that Timbang writes. */
import { ALTERNATIVES_SHEET } from './hierarchy/alternatives';
import { GROUP_SHEET, JUDGMENTS_SHEET } from './hierarchy/judgments';
import { QUESTIONNAIRE_SHEET } from './hierarchy/questionnaire';
import { WEIGHTS_SHEET } from './hierarchy/weights';
import { BENCHMARK_SHEET } from './scorecard/benchmark';
import { FOLLOWING_SHEETS } from './scorecard/followingSheets';
import { SCORECARD_SHEET } from './scorecard/scorecard';

export const SHEET_KINDS = {
  judgments: JUDGMENTS_SHEET,
  groupJudgments: GROUP_SHEET,
  weights: WEIGHTS_SHEET,
  alternatives: ALTERNATIVES_SHEET,
  questionnaire: QUESTIONNAIRE_SHEET,
  scorecard: SCORECARD_SHEET,
  ...FOLLOWING_SHEETS,
  benchmark: BENCHMARK_SHEET,
};
