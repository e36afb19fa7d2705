/** Every kind of sheet that Timbang writes. */
import { EMPLOYEES_SHEET } from './employees/employees';
import { ALTERNATIVES_SHEET } from './hierarchy/alternatives';
import { GROUP_SHEET, JUDGMENTS_SHEET } from './hierarchy/judgments';
import { QUESTIONNAIRE_SHEET } from './hierarchy/questionnaire';
import { WEIGHTS_SHEET } from './hierarchy/weights';
import { BENCHMARK_SHEET } from './scorecard/benchmark';
import { FOLLOWING_SHEETS } from './scorecard/followingSheets';
import { KPI_TABLE_SHEET } from './scorecard/kpiTable';
import { MAP_SHEET } from './scorecard/map/map';
import { RANKING_SHEET } from './scorecard/ranking/ranking';
import { SCORECARD_SHEET } from './scorecard/scorecard';

export const SHEET_KINDS = {
  judgments: JUDGMENTS_SHEET,
  groupJudgments: GROUP_SHEET,
  weights: WEIGHTS_SHEET,
  alternatives: ALTERNATIVES_SHEET,
  questionnaire: QUESTIONNAIRE_SHEET,
  kpiTable: KPI_TABLE_SHEET,
  scorecard: SCORECARD_SHEET,
  ...FOLLOWING_SHEETS,
  map: MAP_SHEET,
  benchmark: BENCHMARK_SHEET,
  ranking: RANKING_SHEET,
  employees: EMPLOYEES_SHEET,
};
