/** The manual of a scorecard's indicators and its performance contract, among the sheets to work with. */
import { insightOf } from '../../model/scorecard/evaluation';
import type { KpiManual, Scorecard } from '../../model/types';
import { periodsKey } from '../../sheets/periods/names';
import { OpenPartProvider } from '../../taskpane/result/parts/openPart';
import { SheetsSection } from '../../taskpane/result/SheetsSection';
import { UNBROKEN } from '../data/hierarchies';
import { draftOver, evaluated, officeTable, withScorecards, YELLOW } from '../data/tables';
import type { State } from '../state';

const nowhere = (): void => undefined;

/** Invented data. */
const cells = officeTable(YELLOW);
const kpis = evaluated(draftOver(cells, { kind: 'nko' })).kpis;
const said = (code: string, name: string): KpiManual => ({ code, name, fields: { owner: 'Bagian Umum' } });

const state = (id: string, title: string, change: Partial<Scorecard>, lacking: readonly number[] = []): State => {
  const table = cells.map((row, index) => row.map((cell, at) => (lacking.includes(index) && at === 5 ? '' : cell)));
  const draft = draftOver(table, { kind: 'nko', change });
  const model = withScorecards([draft.scorecard]);
  const record = { key: periodsKey(draft.scorecard), sheetId: '', name: '', area: 'A1', prints: {}, judgments: {} };
  return {
    id: `result-manual-${id}`,
    title,
    tab: 'result',
    model: draft.scorecard.periods ? { ...model, sheets: [...model.sheets, record] } : model,
    render: () => (
      <OpenPartProvider value={nowhere}>
        <SheetsSection evaluation={evaluated(draft)} insight={insightOf(evaluated(draft))} />
      </OpenPartProvider>
    ),
  };
};

const all = Object.fromEntries(kpis.map(({ key, code, name }) => [key, said(code, name)]));
const [first] = kpis;

export const manualStates: readonly State[] = [
  state('filled', 'Filled in, with targets of quarters', {
    manual: all,
    periods: { grain: 'quarter', year: 2025, count: 4, language: 'id', table: '', kpis: {} },
  }),
  state(
    'orphans',
    'KPI that are called otherwise or gone, and targets that are missing',
    {
      manual: {
        old: said('Z9', first?.name ?? ''),
        gone: said('', 'Surat dijawab'),
        long: said(UNBROKEN, UNBROKEN),
      },
    },
    [1, 3],
  ),
];
