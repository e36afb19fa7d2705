/** Every kind of sheet that Timbang writes. */
import { AUDIT_REPORT_SHEET } from './audit/report';
import { CASE_LOG_SHEET } from './cases/caseLog';
import { TIMELINESS_SHEET } from './cases/timeliness';
import { EMPLOYEES_SHEET } from './employees/employees';
import { RATERS_SHEET } from './feedback/answers';
import { ANSWER_TABLE_SHEET, FEEDBACK_FORM_SHEET } from './feedback/form';
import { FEEDBACK_SHEET } from './feedback/people';
import { ALTERNATIVES_SHEET } from './hierarchy/alternatives';
import { FUZZY_SHEET } from './hierarchy/fuzzy/fuzzyWeights';
import { GROUP_SHEET, JUDGMENTS_SHEET } from './hierarchy/judgments';
import { QUESTIONNAIRE_SHEET } from './hierarchy/questionnaire/questionnaire';
import { RANK_INTERVALS_SHEET } from './hierarchy/rankIntervals';
import { SENSITIVITY_SHEET } from './hierarchy/sensitivity';
import { WEIGHTS_SHEET } from './hierarchy/weights';
import { WEIGHT_TREE_SHEET } from './hierarchy/weightTree/weightTree';
import { WORKINGS_SHEET } from './hierarchy/workings/workings';
import { BENCHMARK_SHEET } from './scorecard/benchmark/benchmark';
import { OFFICE_TABLE_SHEET } from './scorecard/fromFile/officeTable';
import { FINDINGS_SHEET } from './scorecard/findings/findings';
import { PHASES_SHEET } from './scorecard/findings/phases';
import { NEXT_TABLE_SHEET } from './periods/forward';
import { PERIODS_SHEET } from './periods/periods';
import { PERIOD_TABLE_SHEET } from './periods/table';
import { CODING_SHEET } from './research/coding/coding';
import { CODING_FORM_SHEET } from './research/coding/form';
import { CODED_ANSWERS_SHEET } from './research/pathModel/answers';
import { PATH_MODEL_SHEET } from './research/pathModel/results';
import { SATISFACTION_SHEET } from './research/satisfaction/satisfaction';
import { PROFILE_SHEET } from './research/profile/profile';
import { FOLLOWING_SHEETS } from './scorecard/followingSheets';
import { KPI_TABLE_SHEET } from './scorecard/kpiTable';
import { MAP_SHEET } from './scorecard/map/map';
import { HEAD_PAGE_SHEET } from './scorecard/headPage/headPage';
import { CALENDAR_SHEET } from './scorecard/improvement/calendar';
import { IMPROVEMENT_SHEET } from './scorecard/improvement/improvement';
import { WHY_TREE_SHEET } from './scorecard/improvement/whyTree';
import { RANKING_SHEET } from './scorecard/ranking/ranking';
import { SCORECARD_SHEET } from './scorecard/scorecard';
import { TURNED_TABLE_SHEET } from './scorecard/turnedTable';
import { SURVEY_ANSWERS_SHEET } from './survey/answers';
import { SURVEY_SHEET } from './survey/results';
import { TWO_SETS_SHEET } from './twoSets/twoSets';
import { VALIDATION_FORM_SHEET } from './validation/form';
import { VALIDATION_SUMMARY_SHEET } from './validation/summary';
import { YEARS_SHEET } from './years/years';

export const SHEET_KINDS = {
  judgments: JUDGMENTS_SHEET,
  groupJudgments: GROUP_SHEET,
  weights: WEIGHTS_SHEET,
  workings: WORKINGS_SHEET,
  weightTree: WEIGHT_TREE_SHEET,
  fuzzyWeights: FUZZY_SHEET,
  alternatives: ALTERNATIVES_SHEET,
  sensitivity: SENSITIVITY_SHEET,
  rankIntervals: RANK_INTERVALS_SHEET,
  questionnaire: QUESTIONNAIRE_SHEET,
  validationForm: VALIDATION_FORM_SHEET,
  validationSummary: VALIDATION_SUMMARY_SHEET,
  kpiTable: KPI_TABLE_SHEET,
  turnedTable: TURNED_TABLE_SHEET,
  scorecard: SCORECARD_SHEET,
  ...FOLLOWING_SHEETS,
  map: MAP_SHEET,
  improvement: IMPROVEMENT_SHEET,
  whyTree: WHY_TREE_SHEET,
  calendar: CALENDAR_SHEET,
  headPage: HEAD_PAGE_SHEET,
  benchmark: BENCHMARK_SHEET,
  findings: FINDINGS_SHEET,
  phases: PHASES_SHEET,
  ranking: RANKING_SHEET,
  officeTable: OFFICE_TABLE_SHEET,
  periods: PERIODS_SHEET,
  periodTable: PERIOD_TABLE_SHEET,
  nextTable: NEXT_TABLE_SHEET,
  employees: EMPLOYEES_SHEET,
  years: YEARS_SHEET,
  twoSets: TWO_SETS_SHEET,
  feedback: FEEDBACK_SHEET,
  raters: RATERS_SHEET,
  feedbackForm: FEEDBACK_FORM_SHEET,
  answerTable: ANSWER_TABLE_SHEET,
  coding: CODING_SHEET,
  codingForm: CODING_FORM_SHEET,
  pathModel: PATH_MODEL_SHEET,
  codedAnswers: CODED_ANSWERS_SHEET,
  satisfaction: SATISFACTION_SHEET,
  profile: PROFILE_SHEET,
  survey: SURVEY_SHEET,
  surveyAnswers: SURVEY_ANSWERS_SHEET,
  caseLog: CASE_LOG_SHEET,
  timeliness: TIMELINESS_SHEET,
  auditReport: AUDIT_REPORT_SHEET,
};
