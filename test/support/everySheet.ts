/** Every kind of sheet, planned from a small table and the studies. */
import type { Language } from '../../src/engine/language';
import { newEmployeesDraft, readDraft } from '../../src/model/employees/draft';
import { withLinks } from '../../src/model/map/edit';
import { lanesOf } from '../../src/model/map/lanesOf';
import { readLinks } from '../../src/model/map/linkText';
import { readDraft as readQuestionnaire, withReversed } from '../../src/model/research/pathModel/draft';
import { withPath } from '../../src/model/research/pathModel/paths';
import { questionnaireOf, untidy } from '../../src/gallery/data/questionnaires';
import { newSurveyDraft, readAnswers as readSurveyAnswers } from '../../src/model/survey/draft';
import { newFeedbackDraft, readAnswers } from '../../src/model/feedback/draft';
import { newProfileDraft, readOf } from '../../src/model/research/profile/draft';
import { newCodingDraft, readQuotes } from '../../src/model/research/coding/draft';
import { newSatisfactionDraft, satisfactionReading } from '../../src/model/research/satisfaction/draft';
import { evaluate, insightOf } from '../../src/model/scorecard/evaluation';
import { NO_IMPROVEMENT_SHEETS, proposedChoices } from '../../src/model/scorecard/improvement';
import { printedMatrix } from '../../src/model/scorecard/reading/printedMatrix';
import { findTable } from '../../src/model/scorecard/reading/table';
import { drawsOf } from '../../src/model/intervals/rankIntervals';
import type { RankInterval } from '../../src/model/intervals/rankIntervals';
import type { FoundForm } from '../../src/model/validation/results';
import type { CellValue, Model, Scorecard } from '../../src/model/types';
import { planned } from '../../src/sheets/kind';
import type { PlannedSheet } from '../../src/sheets/kind';
import type { TurnedTableInput } from '../../src/sheets/scorecard/turnedTable';
import { SHEET_KINDS } from '../../src/sheets/kinds';
import { scorecard } from '../model/scorecard/support';
import { suppliers } from '../model/alternatives/support';
import { ann, samsatModel } from '../workbook/samsatModel';

const CELLS: CellValue[][] = [
  ['Code', 'KPI', 'Perspective', 'Target', 'Realization', 'Weight'],
  ['A', 'Revenue', 'Financial', 100, 90, 60],
  ['B', 'Complaints', 'Customer', 80, 84, 40],
];
const EMPLOYEES: CellValue[][] = [
  ['Name', 'CKP', 'Behaviour'],
  ['Ann', 108.98, 92.89],
  ['Ben', 94.97, 92.89],
];
const SURVEY: CellValue[][] = [
  ['Name', 'Price vs Speed', 'Price vs Care', 'Speed vs Care'],
  ['Ann', 3, '5 (A)', '1/2'],
  ['Ben', 1, '3 (B)', 0.5],
];
const SURVEY_AREA = { sheet: 'Survey table', row: 0, column: 0, rows: 3, columns: 4 };
const EMPLOYEES_AREA = { sheet: 'Employees', row: 0, column: 0, rows: 3, columns: 3 };
const FEEDBACK: CellValue[][] = [
  [
    'Rater',
    'Person rated',
    'Kind of rater',
    'Service',
    'Integrity',
    'Commitment',
    'Discipline',
    'Cooperation',
    'Leadership',
  ],
  ['Cy', 'Ann', 'superior', 90, 91, 92, 93, 94, 95],
];
const FEEDBACK_AREA = { sheet: 'Answers', row: 0, column: 0, rows: 2, columns: 9 };
const QUOTES: CellValue[][] = [
  ['Quote', 'Office', 'Theme', 'Type', 'Second coder'],
  ['The regulation says so.', 'North', 'Rules', 'coercive', 'coercive'],
  ['We looked at South.', 'North', 'Rules', 'mimetic', 'normative'],
];
const OPINIONS: CellValue[][] = [
  ['Name', 'Speed', 'Courtesy'],
  ['Ann', 4, 'Puas'],
  ['Ben', 3, 'Kurang puas'],
  ['Weight', 2, 1],
];
const OPINIONS_AREA = { sheet: 'Opinions', row: 0, column: 0, rows: 4, columns: 3 };
const PROFILE: CellValue[][] = [
  ['Gender', 'Age', 'Education'],
  ['Male', 31, 'S1'],
  ['F', 44, ''],
  ['female', '52 years', 'S-1'],
];
const PROFILE_AREA = { sheet: 'Respondents', row: 0, column: 0, rows: 4, columns: 3 };
const QUOTES_AREA = { sheet: 'Interviews', row: 0, column: 0, rows: 3, columns: 5 };
const VALIDATION: FoundForm[] = [1, 2].map((expert) => ({
  kind: 'kpis',
  expert,
  sheet: `Validation ${expert}`,
  name: 'Ann',
  position: 'Head',
  answers: [
    { id: 'f', question: 'item', text: 'F Financial', said: 'Yes', remark: '', cell: 'D14' },
    { id: 'g', question: 'representative', text: '', said: 'No', remark: 'Too few', cell: 'D15' },
  ],
}));
const COLUMNS = { code: 0, name: 1, perspective: 2, target: 3, realization: 4, weight: 5 };

export function evaluation(changes: Partial<Scorecard> = {}) {
  const found = findTable(CELLS, 1);
  if (!found) throw new Error('no table');
  const area = { sheet: 'KPI', row: 0, column: 0, rows: 3, columns: 6 };
  const columns = Object.fromEntries(
    Object.entries(COLUMNS).map(([role, index]) => [role, { heading: String(CELLS[0]?.[index]), index }]),
  );
  const card = scorecard('ckp', { columns, title: 'CKP 2016', ...changes });
  return evaluate({ area, cells: CELLS, found }, card, samsatModel());
}

/** Invented data. */
const PRINTED: CellValue[][] = [
  ['KPI', '', 'K1', 'K2'],
  ['Performance', '', 7, 80],
  ...Array.from({ length: 11 }, (_, row): CellValue[] => [row === 0 ? 'Score' : '', 10 - row, 20 - row, 100 - 5 * row]),
  ['Weight', '', 0.4, 0.6],
];

function printedInput(language: Language): TurnedTableInput {
  const matrix = printedMatrix(PRINTED);
  if (!matrix) throw new Error('no matrix');
  const area = { sheet: 'Printed', row: 0, column: 0, rows: PRINTED.length, columns: 4 };
  return { language, id: 'one', area, cells: PRINTED, formats: [], matrix };
}

function intervalsOf(model: Model): RankInterval[] {
  const draws = drawsOf(model, 'alternatives', { seed: 1, count: 20 });
  if (!draws) throw new Error('nothing to rank');
  while (draws.done() < draws.count) draws.next();
  return Array.from({ length: draws.size }, (_, place) => draws.interval(place));
}

/** A path model with all that its sheets may have: words, an item turned round, gaps, and a bootstrap. */
function modelled() {
  const begun = questionnaireOf(untidy());
  const [first, , last] = begun.constructs;
  if (!first || !last) throw new Error('no constructs');
  const ends = { from: first.id, to: last.id };
  const spread = { estimate: 0.4, mean: 0.41, deviation: 0.1, t: 4, p: 0.00006, low: 0.2, high: 0.6 };
  const said = { 'setuju sekali': 5 };
  const bootstrap = { seed: 1, resamples: 500, used: 500, failed: 0, respondents: 40, day: '2026-03-31' };
  const draft = {
    ...withReversed(withPath({ ...begun, said, gaps: 'mean' as const }, ends), 8, true),
    constructs: begun.constructs.filter(({ id }) => id === first.id || id === last.id),
    items: begun.items.filter(({ construct }) => construct === first.id || construct === last.id),
    bootstrap: { ...bootstrap, paths: [{ ...ends, ...spread }] },
  };
  return { ...draft, reading: readQuestionnaire(draft) };
}

/** The same table for levels. */
function omaxEvaluation() {
  const cells: CellValue[][] = CELLS.map((row, index) => [...row, ...(index === 0 ? ['Worst', 'Start'] : [10, 50])]);
  const found = findTable(cells, 1);
  if (!found) throw new Error('no table');
  const area = { sheet: 'KPI', row: 0, column: 0, rows: 3, columns: 8 };
  const names = { ...COLUMNS, worst: 6, start: 7 };
  const columns = Object.fromEntries(
    Object.entries(names).map(([role, index]) => [role, { heading: String(cells[0]?.[index]), index }]),
  );
  const card = scorecard('omax', { columns, title: 'OMAX 2016', id: 'omax' });
  return evaluate({ area, cells, found }, card, samsatModel());
}

export function everySheet(language: Language): Record<keyof typeof SHEET_KINDS, PlannedSheet> {
  const model = samsatModel();
  const one = evaluation();
  const levels = omaxEvaluation();
  const objectives = lanesOf(one.result, model).flatMap((lane) => lane.objectives);
  const linked = withLinks(model, one.scorecard.id, readLinks('B → A', objectives, []).pairs, []);
  const following = { language, evaluation: one, insight: insightOf(one) };
  const choices = proposedChoices(one.result, { ...NO_IMPROVEMENT_SHEETS, trees: { A: 2 } });
  const improving = { ...following, choices, before: evaluation({ id: 'before', title: 'CKP 2015' }) };
  const offices = ['North', 'South'].map((name) => ({ name, ...one }));
  const periods = {
    grain: 'quarter' as const,
    year: 2024,
    count: 4,
    language,
    table: '',
    kpis: {
      A: { way: 'ratio' as const, parts: 2, rule: 'sum' as const },
      B: { way: 'parts' as const, parts: 2, rule: 'average' as const },
    },
  };
  const next = { id: 'next', title: 'CKP 2017', source: 'tb_table_next' };
  const cases = { language, ...one, kpi: { key: 'A', code: 'A', name: 'Revenue' }, rules: 'spp' as const, rows: 12 };
  const list = newEmployeesDraft({ area: { ...EMPLOYEES_AREA }, cells: EMPLOYEES, below: [] }, 'one');
  const begun = newFeedbackDraft({ area: FEEDBACK_AREA, cells: FEEDBACK, below: [] }, 'one');
  const coded = newCodingDraft({ area: QUOTES_AREA, cells: QUOTES, below: [] }, 'one');
  const opinions = newSatisfactionDraft({ area: OPINIONS_AREA, cells: OPINIONS, below: [] }, 'one');
  const who = newProfileDraft({ area: PROFILE_AREA, cells: PROFILE, below: [] }, 'one');
  if (!list || !begun || !coded || !opinions || !who) throw new Error('no list');
  const ofFour = { ...opinions, end: 4 as const };
  const satisfied = { ...ofFour, reading: { ...satisfactionReading(ofFour), end: 4 as const }, language };
  const answers = { ...begun, reading: readAnswers(begun), language };
  const form = { language, id: 'one', from: 0, to: 100, rows: 8 };
  const asked = newSurveyDraft({ area: SURVEY_AREA, cells: SURVEY, below: [] }, 'one', model);
  if (!asked) throw new Error('no survey');
  const survey = { ...asked, reading: readSurveyAnswers(asked), language };
  return {
    judgments: planned(SHEET_KINDS.judgments, { model, respondent: ann, language }),
    groupJudgments: planned(SHEET_KINDS.groupJudgments, { model, language }),
    weights: planned(SHEET_KINDS.weights, { model, language }),
    weightTree: planned(SHEET_KINDS.weightTree, { model, language }),
    fuzzyWeights: planned(SHEET_KINDS.fuzzyWeights, { model, language }),
    workings: planned(SHEET_KINDS.workings, { model, language }),
    alternatives: planned(SHEET_KINDS.alternatives, { model: suppliers(), language }),
    sensitivity: planned(SHEET_KINDS.sensitivity, { model: suppliers(), language }),
    rankIntervals: planned(SHEET_KINDS.rankIntervals, {
      model: suppliers(),
      language,
      of: 'alternatives',
      intervals: intervalsOf(suppliers()),
      seed: 1,
      draws: 20,
      judgments: 9,
      day: '2026-03-31',
    }),
    questionnaire: planned(SHEET_KINDS.questionnaire, { model, respondent: ann, language }),
    validationForm: planned(SHEET_KINDS.validationForm, {
      model,
      language,
      kind: 'kpis',
      expert: 2,
      experts: 3,
      lowest: 'kpis',
    }),
    validationSummary: planned(SHEET_KINDS.validationSummary, { model, language, forms: VALIDATION, rule: 'majority' }),
    kpiTable: planned(SHEET_KINDS.kpiTable, { language, kind: 'nko', rows: 8, isWeighed: true, id: 'one' }),
    turnedTable: planned(SHEET_KINDS.turnedTable, printedInput(language)),
    scorecard: planned(SHEET_KINDS.scorecard, { ...one, language, weights: null }),
    improvement: planned(SHEET_KINDS.improvement, improving),
    whyTree: planned(SHEET_KINDS.whyTree, improving),
    calendar: planned(SHEET_KINDS.calendar, improving),
    headPage: planned(SHEET_KINDS.headPage, { ...following, day: '2026-03-31', before: null }),
    objectiveMatrix: planned(SHEET_KINDS.objectiveMatrix, { language, evaluation: levels, insight: insightOf(levels) }),
    records: planned(SHEET_KINDS.records, following),
    map: planned(SHEET_KINDS.map, { language, evaluation: one, model: linked }),
    contract: planned(SHEET_KINDS.contract, following),
    coverage: planned(SHEET_KINDS.coverage, following),
    smart: planned(SHEET_KINDS.smart, following),
    benchmark: planned(SHEET_KINDS.benchmark, { language, offices }),
    findings: planned(SHEET_KINDS.findings, { language, offices }),
    phases: planned(SHEET_KINDS.phases, { language, offices }),
    ranking: planned(SHEET_KINDS.ranking, { language, key: one.scorecard.id, offices: [{ name: 'North', ...one }] }),
    officeTable: planned(SHEET_KINDS.officeTable, {
      language,
      name: 'North',
      scorecard: one.scorecard,
      from: {
        cells: { area: { ...one.source.area, sheet: '[North.xlsx]KPI' }, cells: CELLS, formats: [] },
        id: 'north',
        file: 'North.xlsx',
        sheet: 'KPI',
        read: '2026-03-31 14:05',
        columns: {},
        kept: null,
      },
    }),
    years: planned(SHEET_KINDS.years, {
      language,
      key: one.scorecard.id,
      periods: ['2021', '2022'].map((name) => ({ name, evaluation: one })),
    }),
    twoSets: planned(SHEET_KINDS.twoSets, { language, before: one, after: evaluation({ id: 'proposed' }) }),
    feedback: planned(SHEET_KINDS.feedback, answers),
    raters: planned(SHEET_KINDS.raters, answers),
    feedbackForm: planned(SHEET_KINDS.feedbackForm, form),
    answerTable: planned(SHEET_KINDS.answerTable, form),
    coding: planned(SHEET_KINDS.coding, { ...coded, reading: readQuotes(coded), language }),
    satisfaction: planned(SHEET_KINDS.satisfaction, satisfied),
    profile: planned(SHEET_KINDS.profile, { ...who, reading: readOf(who), language }),
    codingForm: planned(SHEET_KINDS.codingForm, { language, id: 'one', rows: 8 }),
    periods: planned(SHEET_KINDS.periods, { ...one, language, periods }),
    periodTable: planned(SHEET_KINDS.periodTable, { ...one, language, periods }),
    nextTable: planned(SHEET_KINDS.nextTable, { ...one, language, next, period: '2017' }),
    survey: planned(SHEET_KINDS.survey, survey),
    pathModel: planned(SHEET_KINDS.pathModel, { ...modelled(), language }),
    codedAnswers: planned(SHEET_KINDS.codedAnswers, { ...modelled(), language }),
    surveyAnswers: planned(SHEET_KINDS.surveyAnswers, survey),
    caseLog: planned(SHEET_KINDS.caseLog, cases),
    timeliness: planned(SHEET_KINDS.timeliness, cases),
    auditReport: planned(SHEET_KINDS.auditReport, {
      language,
      of: "'KPI table'!A1:F3",
      findings: [
        {
          place: 'KPI table · F3',
          to: { sheet: 'KPI table', row: 2, column: 5, rows: 1, columns: 1 },
          certainty: 'certain',
          about: 'Value',
          sentence: '=B, Value: 3.4 is printed, but Level 84 × Weight 40 makes 33.6.',
          printed: '3.4',
          computed: '33.6',
          effect: 'The total would be 87.6 instead of 57.4.',
        },
      ],
      again: '2 values',
      open: '2 indices',
    }),
    employees: planned(SHEET_KINDS.employees, { ...list, reading: readDraft(list), language }),
  };
}
