/** Every kind of sheet: found again by its key, named in both languages, and planned whole. */
import { EACH_LANGUAGE } from '../../src/engine/language';
import type { Language } from '../../src/engine/language';
import { evaluate, insightOf } from '../../src/model/scorecard/evaluation';
import { findTable } from '../../src/model/scorecard/reading/table';
import type { CellValue, Scorecard } from '../../src/model/types';
import { parseAddress } from '../../src/sheets/address';
import { planned, requestOf } from '../../src/sheets/kind';
import type { PlannedSheet } from '../../src/sheets/kind';
import { SHEET_KINDS } from '../../src/sheets/kinds';
import { FOLLOWING_SHEETS } from '../../src/sheets/scorecard/followingSheets';
import { scorecard } from '../model/scorecard/support';
import { suppliers } from '../model/alternatives/support';
import { ann, samsatModel } from '../workbook/samsatModel';

const CELLS: CellValue[][] = [
  ['Code', 'KPI', 'Perspective', 'Target', 'Realization', 'Weight'],
  ['A', 'Revenue', 'Financial', 100, 90, 60],
  ['B', 'Complaints', 'Customer', 80, 84, 40],
];
const COLUMNS = { code: 0, name: 1, perspective: 2, target: 3, realization: 4, weight: 5 };

function evaluation(changes: Partial<Scorecard> = {}) {
  const found = findTable(CELLS, 1);
  if (!found) throw new Error('no table');
  const area = { sheet: 'KPI', row: 0, column: 0, rows: 3, columns: 6 };
  const columns = Object.fromEntries(
    Object.entries(COLUMNS).map(([role, index]) => [role, { heading: String(CELLS[0]?.[index]), index }]),
  );
  const card = scorecard('ckp', { columns, title: 'CKP 2016', ...changes });
  return evaluate({ area, cells: CELLS, found }, card, samsatModel());
}

function everySheet(language: Language): Record<keyof typeof SHEET_KINDS, PlannedSheet> {
  const model = samsatModel();
  const one = evaluation();
  const following = { language, evaluation: one, insight: insightOf(one) };
  const offices = ['North', 'South'].map((name) => ({ name, scorecard: one.scorecard, kpis: one.kpis }));
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
    benchmark: planned(SHEET_KINDS.benchmark, { language, offices }),
    ranking: planned(SHEET_KINDS.ranking, { language, key: one.scorecard.id, offices: [{ name: 'North', ...one }] }),
  };
}

const kinds = Object.keys(SHEET_KINDS) as (keyof typeof SHEET_KINDS)[];

describe.each(EACH_LANGUAGE)('in %s', (language) => {
  const sheets = everySheet(language);

  test.each(kinds)('%s is planned under its own key, with a name, a title and a printed page', (kind) => {
    const { key, name, build } = sheets[kind];
    const plan = build((other) => other);
    expect(key.split('/')[0]).toBe(kind);
    expect(plan.key).toBe(key);
    expect(name.trim()).not.toBe('');
    expect(plan.blocks[0]).toMatchObject({ at: 'A1', style: 'title' });
    const area = parseAddress(plan.print?.area ?? '', '');
    expect(area).not.toBeNull();
    for (const { at } of plan.blocks) expect(parseAddress(at, '')).not.toBeNull();
  });

  test('all are written together under different keys', () => {
    const { sheets: wanted, build } = requestOf(samsatModel(), Object.values(sheets));
    expect(new Set(wanted.map(({ key }) => key)).size).toBe(kinds.length);
    expect(build((key) => key).map(({ key }) => key)).toEqual(wanted.map(({ key }) => key));
  });
});

test('what follows from a scorecard says what it is for, in words of each language', () => {
  expect(Object.keys(FOLLOWING_SHEETS)).toEqual(['improvement', 'records']);
  for (const { offer } of Object.values(FOLLOWING_SHEETS)) {
    for (const text of [offer.title, offer.text]) {
      expect(text.en.trim()).not.toBe('');
      expect(text.id).not.toBe(text.en);
    }
  }
});

test('a sheet by a rule book that the functions do not compute by is not planned', () => {
  const other = evaluation({ ruleBook: 'kep1-2031' });
  const plan = () => SHEET_KINDS.scorecard.plan({ ...other, language: 'en', weights: null }, (key) => key);
  expect(plan).toThrow(
    'A scorecard’s sheet computes by Kep-241/PB/2015, and this one names "kep1-2031": the sheet would show other numbers and is not written.',
  );
});
