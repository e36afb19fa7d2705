/** Tables of KPIs as they stand in sheets, and scorecards over them. */
import { changed, newDraft, withKind } from '../../model/scorecard/draft';
import type { Draft } from '../../model/scorecard/draft';
import { evaluate, sourceOf } from '../../model/scorecard/evaluation';
import type { Evaluation, SourceTable } from '../../model/scorecard/evaluation';
import type { CellValue, Model, Scorecard, ScorecardKind, SheetRecord } from '../../model/types';
import { EMPTY_MODEL } from '../../model/types';
import type { Area } from '../../sheets/address';
import { LONG_NAME, UNBROKEN } from './hierarchies';
import { scorecardKey } from '../../sheets/scorecard/names';

type Cells = readonly (readonly CellValue[])[];

export const areaAt = (sheet: string, row: number, column: number, rows: number, columns: number): Area => ({
  sheet,
  row,
  column,
  rows,
  columns,
});

export function tableIn(sheet: string, cells: Cells, formats?: string[][]): SourceTable {
  const found = sourceOf(areaAt(sheet, 3, 0, cells.length, cells[0]?.length ?? 0), cells, formats);
  if (!found) throw new Error(`No headings in ${sheet}.`);
  return found;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

const OFFICE = ['Code', 'Indicator', 'Perspective', 'Objective', 'Unit', 'Target', 'Realization', 'Polarity'];
const INDICATORS = [
  ['F1', 'State revenue collected', 'Financial', 'Sound finances', '%', 100, 'max'],
  ['F2', 'Arrears recovered', 'Financial', 'Sound finances', '%', 80, 'max'],
  ['C1', 'Satisfaction of the taxpayers', 'Customer', 'Content taxpayers', 'index', 4, 'max'],
  ['C2', 'Waiting time at the counter', 'Customer', 'Content taxpayers', 'minutes', 12, 'min'],
  ['P1', 'Reports in time', 'Internal process', 'Reliable accounts', '%', 95, 'max'],
  ['P2', 'Corrections after closing', 'Internal process', 'Reliable accounts', 'times', 6, 'min'],
  ['L1', 'Training for each employee', 'Learning and growth', 'Able people', 'hours', 40, 'max'],
  ['L2', 'Systems available', 'Learning and growth', 'Able people', '%', 99.5, 'max'],
] as const;

/** The office's indicators, each realized to a share of its target; a blank share has no data yet. */
export function officeTable(shares: readonly (number | '')[]): Cells {
  const rows = INDICATORS.map(([code, name, perspective, objective, unit, target, polarity], index): CellValue[] => {
    const share = shares[index % shares.length] ?? 1;
    const realization =
      share === '' ? '' : Number((polarity === 'max' ? target * share : target / share).toPrecision(4));
    return [code, name, perspective, objective, unit, target, realization, polarity];
  });
  return [OFFICE, ...rows];
}

export const GREEN = [1.05, 1, 1.1, 1.02];
export const YELLOW = [0.93, 0.85, 1.02, 0.9];
export const RED = [0.6, 0.75, 0.7, 0.82];

/** Levels 0, 3 and 10 stand in the table. */
export const matrixTable: Cells = [
  ['Code', 'Criterion', 'Level 0', 'Level 3', 'Target', 'Realization', 'Weight'],
  ['K1', 'Vehicles that pay on time', 60, 72, 95, 91, 0.4],
  ['K2', 'Vehicles registered anew', 1200, 1500, 2400, 1480, 0.25],
  ['K3', 'Complaints', 40, 25, 5, 12, 0.2],
  ['K4', 'Minutes at the counter', 30, 20, 8, 26, 0.15],
];

/** The same with a best value beyond the targets of two of them. Invented data. */
export const bestTable: Cells = matrixTable.map((row, index) => [...row, ['Best value', 99, '', 0, ''][index] ?? '']);

/** Percents in percent formats, texts and points, and numbers of other decimals. Invented data. */
export const percentTable: Cells = [
  ['Code', 'Indicator', 'Unit', 'Target', 'Realization', 'Polarity', 'Weight'],
  ['1a', 'Budget spent', '%', 0.95, 0.8512, 'max', 0.4],
  ['1b', 'Payment orders rejected', '%', 0.002, 0.0027, 'min', 0.2],
  ['2a', 'Reports in time', '', '95,0 %', '87,5 %', 'max', 0.2],
  ['2b', 'Days until a claim is paid', 'days', 3, 4.5, 'min', 0.1],
  ['3a', 'Satisfaction', 'index', 4.5, 4.123, 'max', 0.1],
];

export const PERCENT_FORMATS = percentTable.map((_, index) =>
  [3, 4, 6].reduce<string[]>((row, column) => {
    const formats = index === 1 ? '0.0%' : index === 2 ? '0.00%' : '0.0';
    row[column] = index === 0 ? 'General' : column === 6 ? '0%' : formats;
    return row;
  }, new Array<string>(7).fill('General')),
);

/** An employee's contract, weighted by validity and degree of control. */
export const contractTable: Cells = [
  ['Code', 'Indicator', 'Target', 'Realization', 'Polarity', 'Validity', 'Control'],
  ['1a', 'Payments without corrections', 98, 99.2, 'max', 'Exact', 'Low'],
  ['1b', 'Reports in time', 100, 100, 'max', 'Proxy', 'Moderate'],
  ['2a', 'Days until a claim is paid', 3, 2.5, 'min', 'Proxy', 'Low'],
  ['2b', 'Training completed', 20, 14, 'max', 'Exact', 'Low'],
];

/** As the first one, with a validity and a degree of control that exclude each other. */
export const refusedContractTable: Cells = contractTable.map((row, index) =>
  index === 1 ? [...row.slice(0, -1), 'High'] : row,
);

/** Shares of the perspectives of these tables; a method that has none passes over them. */
const PERSPECTIVES = {
  Financial: 0.3,
  Customer: 0.2,
  'Internal process': 0.25,
  'Learning and growth': 0.25,
  [LONG_NAME]: 0.5,
  [UNBROKEN]: 0.3,
  'Pembelajaran dan pertumbuhan organisasi serta sumber daya manusia': 0.2,
};

/** Two columns could be the realization, none says so. */
export const doubtfulTable: Cells = [
  ['No', 'Indikator Kinerja', 'Target 2023', 'Target 2024', 'Capaian 2023', 'Capaian 2024', 'Bobot', 'Bobot baru'],
  [1, 'Penerimaan pajak kendaraan', 90, 95, 88, 96, 0.5, 0.4],
  [2, 'Waktu pelayanan', 15, 12, 14, 13, 0.5, 0.6],
];

/** No column holds what was achieved. */
export const bareTable: Cells = [
  ['Code', 'Indicator', 'Target'],
  ['A', 'Revenue', 100],
  ['B', 'Arrears', 80],
];

/** Cells that cannot be read, one way each. */
export const wrongTable: Cells = [
  OFFICE,
  ['F1', 'State revenue collected', 'Financial', 'Sound finances', '%', 'about 100', 97, 'max'],
  ['F2', 'Arrears recovered', 'Financial', 'Sound finances', '%', 80, '#DIV/0!', 'max'],
  ['F2', 'Arrears recovered again', 'Financial', 'Sound finances', '%', 80, 76, 'upwards'],
  ['C1', 'Satisfaction of the taxpayers', 'Customer', 'Content taxpayers', 'index', 0, 3.9, 'max'],
  ['C2', 'Waiting time at the counter', 'Customer', 'Content taxpayers', 'minutes', 12, 'n.a.', 'min'],
  ['P1', 'Reports in time', 'Internal process', 'Reliable accounts', '%', -5, 91, 'max'],
  ['', '', 'Internal process', 'Reliable accounts', 'times', 6, 5, 'min'],
];

/** Names without spaces, sentences for names, numbers with many digits. */
export const longTable: Cells = [
  OFFICE,
  [
    `IKU-1a-${UNBROKEN}`,
    LONG_NAME,
    LONG_NAME,
    UNBROKEN,
    'rupiah per wajib pajak',
    987654321098.75,
    912345678901.25,
    'max',
  ],
  ['IKU-1b', UNBROKEN, LONG_NAME, UNBROKEN, UNBROKEN, 0.00001234, 0.00001111, 'max'],
  ['IKU-2a', `${UNBROKEN} ${LONG_NAME}`, UNBROKEN, LONG_NAME, '%', 100, 61.5, 'max'],
  ['IKU-2b', LONG_NAME, UNBROKEN, LONG_NAME, 'hari', 1234567.89, 2345678.91, 'min'],
  [
    'IKU-3a',
    'Singkat',
    'Pembelajaran dan pertumbuhan organisasi serta sumber daya manusia',
    'Singkat',
    '%',
    100,
    101,
    'max',
  ],
];

/** A column that may be the weights, months as columns, and indicators that were not due. */
export const openTable: Cells = [
  ['', '', '', ...MONTHS.flatMap((month) => [month, ''])],
  ['Indicator', 'Unit', 'Points', ...MONTHS.flatMap(() => ['Target', 'Actual'])],
  ['Payments in time', '%', 50, ...MONTHS.flatMap((_, month) => [95, 90 + (month % 5)])],
  ['Audits finished', 'reports', 30, ...MONTHS.flatMap((_, month) => (month < 11 ? [2, 1 + (month % 3)] : [0, 0]))],
  ['Satisfaction of the suppliers', 'index', 20, ...MONTHS.flatMap((_, month) => [4, 3.6 + month / 40])],
];

/** Target and realization are dates in two rows. */
export const datedTable: Cells = [
  ['Indicator', 'Target', 'Realization'],
  ['Budget submitted', 45_473, 45_478],
  ['Report submitted', 45_657, 45_650],
  ['Staff trained', 40, 44],
];

/** Excel's formats of those cells. */
export const DATED_FORMATS = datedTable.map((row, index) =>
  row.map((_, column) => (column > 0 && (index === 1 || index === 2) ? 'dd/mm/yyyy' : 'General')),
);

/** More rows than are listed that cannot be read. */
export const unreadTable: Cells = [
  ['Indicator', 'Target', 'Realization'],
  ...Array.from({ length: 7 }, (_, index) => [`Indicator ${index + 1}`, 100, `about ${90 + index}`]),
  ...Array.from({ length: 9 }, (_, index) => [`Indicator ${index + 8}`, 100, 92 + index]),
];

/** Perspectives with weights of their own. */
export const weighedTable: Cells = [
  ['Perspective', 'Weight of perspective', 'Indicator', 'Target', 'Realization'],
  ['Financial', '40%', 'Revenue', 100, 96],
  ['Customer', '10%', 'Satisfaction', 4, 4.1],
  ['Internal process', '30%', 'Reports in time', 95, 91],
  ['Learning and growth', '20%', 'Training', 40, 44],
];

interface Wishes {
  kind?: ScorecardKind;
  sheet?: string;
  title?: string;
  id?: string;
  change?: Partial<Scorecard>;
  formats?: string[][];
}

export function draftOver(
  cells: Cells,
  { kind, sheet = 'KPI 2024', title, id = 'shown', change = {}, formats }: Wishes = {},
): Draft {
  const draft = changed(newDraft(tableIn(sheet, cells, formats), id, title ?? `Scorecard ${sheet}`), {
    perspectiveWeights: PERSPECTIVES,
  });
  return changed(kind ? withKind(draft, kind) : draft, change);
}

export const evaluated = (draft: Draft, model: Model = EMPTY_MODEL): Evaluation =>
  evaluate(draft.source, draft.scorecard, model);

const record = (scorecard: Scorecard): SheetRecord => ({
  key: scorecardKey(scorecard),
  sheetId: scorecard.id,
  name: scorecard.title,
  area: 'A1:J20',
  prints: {},
  judgments: {},
});

/** A workbook whose sheet of a scorecard was written from another table. */
export function writtenEarlier(scorecard: Scorecard): Model {
  const model = withScorecards([scorecard]);
  return { ...model, sheets: model.sheets.map((sheet) => ({ ...sheet, prints: { A1: 'of another table' } })) };
}

/** A workbook that these scorecards were written to. */
export const withScorecards = (scorecards: readonly Scorecard[], model: Model = EMPTY_MODEL): Model => ({
  ...model,
  scorecards,
  sheets: [...model.sheets, ...scorecards.map(record)],
});
