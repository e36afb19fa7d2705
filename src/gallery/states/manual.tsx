/** The manual of a scorecard's indicators and its performance contract, among the sheets to work with. */
import { insightOf } from '../../model/scorecard/evaluation';
import type { KpiManual, Scorecard, SheetRecord } from '../../model/types';
import { periodsKey } from '../../sheets/periods/names';
import { recordsKey } from '../../sheets/scorecard/records/readBack';
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

/** `lacking` has what stands in place of the targets of rows; `sheets` those that were written beside the scorecard's. */
const state = (
  id: string,
  title: string,
  change: Partial<Scorecard>,
  { lacking = {}, sheets = [] }: { lacking?: Record<number, string>; sheets?: readonly (typeof periodsKey)[] } = {},
): State => {
  const table = cells.map((row, index) => row.map((cell, at) => (at === 5 ? (lacking[index] ?? cell) : cell)));
  const draft = draftOver(table, { kind: 'nko', change });
  const model = withScorecards([draft.scorecard]);
  const records = sheets.map((keyOf): SheetRecord => {
    return { key: keyOf(draft.scorecard), sheetId: '', name: '', area: 'A1', prints: {}, judgments: {} };
  });
  return {
    id: `result-manual-${id}`,
    title,
    tab: 'result',
    model: { ...model, sheets: [...model.sheets, ...records] },
    render: () => (
      <OpenPartProvider value={nowhere}>
        <SheetsSection evaluation={evaluated(draft)} insight={insightOf(evaluated(draft))} />
      </OpenPartProvider>
    ),
  };
};

const all = Object.fromEntries(kpis.map(({ key, code, name }) => [key, said(code, name)]));
const [first] = kpis;

const quarters = { grain: 'quarter', year: 2025, count: 4, language: 'id', table: '', kpis: {} } as const;

export const manualStates: readonly State[] = [
  state(
    'filled',
    'Filled in, with targets of quarters',
    { manual: all, periods: quarters },
    { sheets: [periodsKey, recordsKey] },
  ),
  state(
    'taken',
    'Taken along without its sheet, and periods of which one is of the contract’s year',
    { manual: all, periods: { ...quarters, count: 1 } },
    { sheets: [periodsKey] },
  ),
  state('unread', 'On its sheet, and not read yet', {}, { sheets: [recordsKey] }),
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
    { lacking: { 1: '', 3: 'belum ada' } },
  ),
];
