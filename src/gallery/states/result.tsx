/** The Result tab: totals in every light, what they mean, what would help, and what can be written. */
import type { Draft } from '../../model/scorecard/draft';
import { insightOf } from '../../model/scorecard/evaluation';
import type { NewOffice, Offices } from '../../model/scorecard/offices/offices';
import { officesOf } from '../../model/scorecard/offices/offices';
import type { SheetCells } from '../../model/scorecard/offices/table';
import { EMPTY_MODEL } from '../../model/types';
import type { Model } from '../../model/types';
import { EmployeeValues } from '../../taskpane/result/EmployeeValues';
import { Evaluated, ResultView } from '../../taskpane/result/ResultView';
import { OfficesForm } from '../../taskpane/result/offices/OfficesForm';
import { OpenPartProvider } from '../../taskpane/result/parts/openPart';
import { SheetsSection } from '../../taskpane/result/SheetsSection';
import type { StringKey } from '../../taskpane/strings';
import { answered, UNBROKEN } from '../data/hierarchies';
import {
  areaAt,
  contractTable,
  draftOver,
  evaluated,
  GREEN,
  longTable,
  matrixTable,
  officeTable,
  PERCENT_FORMATS,
  percentTable,
  RED,
  withScorecards,
  writtenEarlier,
  wrongTable,
  YELLOW,
} from '../data/tables';
import type { State } from '../state';

const nowhere = (): void => undefined;

const view = (id: string, title: string, draft: Draft, rest: Partial<State> = {}): State => ({
  id: `result-${id}`,
  title,
  tab: 'result',
  model: withScorecards([draft.scorecard]),
  render: () => (
    <OpenPartProvider value={nowhere}>
      <Evaluated evaluation={evaluated(draft, rest.model)} />
    </OpenPartProvider>
  ),
  ...rest,
});

const picture = (id: string, title: string, draft: Draft, name: StringKey): State =>
  view(id, title, draft, { act: ({ press }, say) => press(say(name)) });

const office = (shares: readonly (number | '')[]): Draft => draftOver(officeTable(shares), { kind: 'nko' });
const yellow = office(YELLOW);
const omax = draftOver(matrixTable, { kind: 'omax', sheet: 'OMAX 2010' });
const ckp = draftOver(contractTable, { kind: 'ckp', sheet: 'CKP 2024', change: { behaviour: 92.89 } });
const percents = draftOver(percentTable, { kind: 'ckp', sheet: 'IKU 2024', formats: PERCENT_FORMATS });
const longOnes = draftOver(longTable, { kind: 'nko', title: `Kartu skor ${UNBROKEN}` });
const others = ['KPPN Banyuwangi', `Kantor ${UNBROKEN}`].map(
  (title, index) => draftOver(officeTable(RED), { kind: 'nko', id: `other-${index}`, title }).scorecard,
);

/** Invented offices: two share the first rank, one cannot be read, one has no data, one has other columns. */
const manyOffices = (scores: readonly (readonly [string, readonly (number | '')[]])[]): Offices => {
  const [[sheet = '', shares = []] = []] = scores;
  const first = draftOver(officeTable(shares), { kind: 'nko', sheet });
  const cellsOf = (name: string, values: readonly (number | '')[]): SheetCells => {
    const cells = officeTable(values);
    return { area: areaAt(name, 3, 0, cells.length, cells[0]?.length ?? 0), cells, formats: [] };
  };
  const broken = cellsOf('Kantor Tengah', GREEN);
  const spoilt = broken.cells.map((row, index) => row.map((cell, at) => (index === 2 && at === 6 ? 'menyusul' : cell)));
  const renamed = cellsOf('Kantor Lama', GREEN);
  const headed = renamed.cells.map((row) => row.map((cell) => (cell === 'Realization' ? 'Realization, June' : cell)));
  const sheets = [
    ...scores.slice(1).map(([name, values]) => cellsOf(name, values)),
    { ...broken, cells: spoilt },
    { ...renamed, cells: headed },
    { area: areaAt('Catatan rapat', 0, 0, 1, 1), cells: [['Rapat']], formats: [] },
  ];
  const newOffice = (name: string): NewOffice => ({ id: name, source: `tb_table_${name}`, title: `NKO ${name}` });
  return officesOf({ first, sheets, known: [], newOffice, model: EMPTY_MODEL });
};

const offices = (id: string, title: string, found: Offices): State => ({
  id: `result-${id}`,
  title,
  tab: 'result',
  render: () => <OfficesForm offices={found} busy={false} onWrite={nowhere} />,
});

const six = manyOffices([
  ['Kantor Utara', YELLOW],
  ['Kantor Selatan', GREEN],
  ['Kantor Timur', GREEN],
  ['Kantor Barat', RED],
  [`Kantor ${UNBROKEN}`, [1.02, '', 0.9]],
  ['Kantor Pulau', ['']],
]);

/** The part below the result alone, as tall as it is. */
const sheets = (id: string, title: string, draft: Draft, model: Model): State => ({
  ...view(id, title, draft, { model }),
  render: () => (
    <OpenPartProvider value={nowhere}>
      <SheetsSection evaluation={evaluated(draft)} insight={insightOf(evaluated(draft))} />
    </OpenPartProvider>
  ),
});

export const resultStates: readonly State[] = [
  { id: 'result-start', title: 'No scorecard yet', tab: 'result', render: () => <ResultView /> },
  {
    id: 'result-lost',
    title: 'Its table cannot be read',
    tab: 'result',
    model: withScorecards([yellow.scorecard, ...others]),
    render: () => <ResultView />,
  },
  view('green', 'A green total', office(GREEN)),
  view('yellow', 'A yellow total', yellow),
  view('red', 'A red total', office(RED)),
  view('behind', 'A sheet behind its table', yellow, { model: writtenEarlier(yellow.scorecard) }),
  view('omax', 'An Objective Matrix', omax),
  view('percents', 'Percents as the table shows them', percents),
  view('percents-trial', 'A percent is tried', percents, {
    act: ({ press }, say) => press(say('tryKpi', { name: '' }).trim()),
  }),
  view('some', 'Data are missing', office([1.02, '', 0.9])),
  view('none', 'No data at all', office([''])),
  view('no-total', 'No total, and why', draftOver(wrongTable, { kind: 'ckp', change: { weights: 'own' } })),
  view(
    'hierarchy',
    'Weights of a hierarchy that lacks the KPIs',
    draftOver(officeTable(YELLOW), { kind: 'ckp', change: { weights: 'hierarchy' } }),
    { model: answered },
  ),
  view('problems', 'Cells that cannot be read', draftOver(wrongTable, { kind: 'ckp' })),
  view('employee', 'The values of an employee', ckp),
  view('long', 'Long names and large numbers', longOnes),
  picture('kpis', 'Picture: KPIs', longOnes, 'pictureKpis'),
  picture('radar', 'Picture: radar', yellow, 'pictureRadar'),
  picture('radar-long', 'Picture: radar with long names', longOnes, 'pictureRadar'),
  picture('map', 'Picture: strategy map', yellow, 'pictureMap'),
  picture('map-long', 'Picture: strategy map with long names', longOnes, 'pictureMap'),
  picture('weights', 'Picture: weights', longOnes, 'pictureWeights'),
  view('trial-many', 'Several values are tried, the parts below are open', yellow, {
    act: async ({ press }, say) => {
      for (const code of ['F2', 'P2', 'L2', 'C2']) await press(say('tryKpi', { name: code }));
      await press(say('whatIf'));
      await press(say('sheetsTitle'));
    },
  }),
  view('trial', 'Something is tried', yellow, { act: ({ press }, say) => press(say('tryKpi', { name: '' }).trim()) }),
  view('trial-employee', 'Something is tried, with the values of an employee', ckp, {
    act: ({ press }, say) => press(say('tryKpi', { name: '' }).trim()),
  }),
  view('trial-busy', 'What was tried is being kept', yellow, {
    isHeld: true,
    act: async ({ press }, say) => {
      await press(say('tryKpi', { name: '' }).trim());
      await press(say('keep'));
    },
  }),
  {
    ...view('employee-none', 'An employee without a behaviour value', ckp),
    render: () => <EmployeeValues result={evaluated(draftOver(contractTable, { kind: 'ckp' })).result} />,
  },
  offices('offices', 'Offices to be collected', six),
  {
    ...offices('offices-few', 'All but one are left out', six),
    act: async ({ press }) => {
      for (const { name } of six.offices.slice(1)) await press(name);
    },
  },
  offices('offices-none', 'No other office', {
    offices: six.offices.slice(0, 1),
    shared: [],
    unread: [],
    others: ['Catatan'],
  }),
  sheets('sheets', 'Sheets to work with', yellow, withScorecards([yellow.scorecard])),
  sheets('sheets-offices', 'Offices side by side', yellow, withScorecards([yellow.scorecard, ...others])),
  sheets('sheets-missing', 'Its own sheet is gone', yellow, { ...withScorecards([yellow.scorecard]), sheets: [] }),
];
