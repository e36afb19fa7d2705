/** Every kind of sheet, planned from a small table and the studies. */
import type { Language } from '../../src/engine/language';
import { newEmployeesDraft, readDraft } from '../../src/model/employees/draft';
import { withLinks } from '../../src/model/map/edit';
import { lanesOf } from '../../src/model/map/lanesOf';
import { readLinks } from '../../src/model/map/linkText';
import { evaluate, insightOf } from '../../src/model/scorecard/evaluation';
import { findTable } from '../../src/model/scorecard/reading/table';
import type { CellValue, Scorecard } from '../../src/model/types';
import { planned } from '../../src/sheets/kind';
import type { PlannedSheet } from '../../src/sheets/kind';
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
const EMPLOYEES_AREA = { sheet: 'Employees', row: 0, column: 0, rows: 3, columns: 3 };
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

export function everySheet(language: Language): Record<keyof typeof SHEET_KINDS, PlannedSheet> {
  const model = samsatModel();
  const one = evaluation();
  const objectives = lanesOf(one.result, model).flatMap((lane) => lane.objectives);
  const linked = withLinks(model, one.scorecard.id, readLinks('B → A', objectives, []).pairs, []);
  const following = { language, evaluation: one, insight: insightOf(one) };
  const offices = ['North', 'South'].map((name) => ({ name, scorecard: one.scorecard, kpis: one.kpis }));
  const list = newEmployeesDraft({ area: { ...EMPLOYEES_AREA }, cells: EMPLOYEES, below: [] }, 'one');
  if (!list) throw new Error('no list');
  return {
    judgments: planned(SHEET_KINDS.judgments, { model, respondent: ann, language }),
    groupJudgments: planned(SHEET_KINDS.groupJudgments, { model, language }),
    weights: planned(SHEET_KINDS.weights, { model, language }),
    alternatives: planned(SHEET_KINDS.alternatives, { model: suppliers(), language }),
    questionnaire: planned(SHEET_KINDS.questionnaire, { model, respondent: ann, language }),
    kpiTable: planned(SHEET_KINDS.kpiTable, { language, kind: 'nko', rows: 8, isWeighed: true, id: 'one' }),
    scorecard: planned(SHEET_KINDS.scorecard, { ...one, language, weights: null }),
    improvement: planned(SHEET_KINDS.improvement, following),
    records: planned(SHEET_KINDS.records, following),
    map: planned(SHEET_KINDS.map, { language, evaluation: one, model: linked }),
    benchmark: planned(SHEET_KINDS.benchmark, { language, offices }),
    ranking: planned(SHEET_KINDS.ranking, { language, key: one.scorecard.id, offices: [{ name: 'North', ...one }] }),
    employees: planned(SHEET_KINDS.employees, { ...list, reading: readDraft(list), language }),
  };
}
