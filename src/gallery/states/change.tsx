/** A period beside an earlier one. All numbers are invented data. */
import type { ReactElement } from 'react';
import type { CellValue } from '../../model/types';
import { ChangeReport } from '../../taskpane/result/change/ChangeReport';
import { ChangeView } from '../../taskpane/result/change/ChangeView';
import { PartFrame } from '../../taskpane/result/parts/PartFrame';
import { usePane } from '../../taskpane/shell/context';
import { PeriodsCard } from '../../taskpane/selection/periods/PeriodsCard';
import { YearsView } from '../../taskpane/result/years/YearsView';
import { UNBROKEN } from '../data/hierarchies';
import {
  areaAt,
  draftOver,
  evaluated,
  GREEN,
  longTable,
  matrixTable,
  officeTable,
  RED,
  withScorecards,
  YELLOW,
} from '../data/tables';
import type { State } from '../state';

type Cells = readonly (readonly CellValue[])[];

const office = (cells: Cells, title: string) => evaluated(draftOver(cells, { kind: 'nko', title }));

const state = (
  id: string,
  title: string,
  before: Parameters<typeof ChangeReport>[0]['before'],
  after: typeof before,
): State => ({
  id: `result-change-${id}`,
  title,
  tab: 'result',
  render: () => <Framed before={before} after={after} />,
});

/** As the part shows it: the way back is what can be focused. */
function Framed(report: Parameters<typeof ChangeReport>[0]): ReactElement {
  const { say } = usePane();
  const { title } = report.after.scorecard;
  return (
    <PartFrame title={say('change')} text={say('changeHow', { title })} onClose={() => undefined}>
      <ChangeReport {...report} />
    </PartFrame>
  );
}

/** Without the second indicator, with a new one, and one renamed. */
const next: Cells = officeTable(GREEN).map((row, index) => {
  if (index === 2) return ['F3', 'Claims paid in time', ...row.slice(2)];
  return index === 3 ? [row[0] ?? '', 'Satisfaction index of taxpayers', ...row.slice(2)] : row;
});
const empty: Cells = officeTable(RED).map((row, index) =>
  index === 4 ? [...row.slice(0, 6), '', ...row.slice(7)] : row,
);
const alone = draftOver(officeTable(YELLOW), { kind: 'nko', title: 'NKO 2026' });
const periods = ['NKO 2026', 'NKO 2024', `NKO 2025 ${UNBROKEN}`].map(
  (title, index) => draftOver(officeTable(YELLOW), { kind: 'nko', id: `period-${index}`, title }).scorecard,
);
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'].map(
  (month) => `${month} 2024`,
);
const card = (id: string, title: string, values: CellValue[][]): State => ({
  id: `selection-periods-${id}`,
  title,
  tab: 'selection',
  render: () => (
    <PeriodsCard reading={{ area: areaAt('Sheet1', 0, 0, values.length, 5), values, left: null, above: null }} />
  ),
});

export const changeStates: readonly State[] = [
  state(
    'mixed',
    'This period against the last: new, dropped, renamed',
    office(officeTable(YELLOW), 'NKO 2025'),
    office(next, 'NKO 2026'),
  ),
  state('data', 'Data are missing now', office(officeTable(YELLOW), 'NKO 2025'), office(empty, 'NKO 2026')),
  state('none', 'No total before', office(officeTable(['']), 'NKO 2025'), office(officeTable(GREEN), 'NKO 2026')),
  state(
    'omax',
    'An Objective Matrix, scored otherwise before',
    evaluated(draftOver(matrixTable, { kind: 'omax', title: 'OMAX 2025', change: { rule: 'hurdle' } })),
    evaluated(draftOver(matrixTable, { kind: 'omax', title: 'OMAX 2026' })),
  ),
  state('long', 'Long names', office(longTable, `NKO 2025 ${UNBROKEN}`), office(longTable, `NKO 2026 ${UNBROKEN}`)),
  {
    id: 'result-change-alone',
    title: 'No other scorecard to compare with',
    tab: 'result',
    model: withScorecards([alone.scorecard]),
    render: () => <ChangeView scorecard={alone.scorecard} onClose={() => undefined} />,
  },
  {
    id: 'result-years',
    title: 'Periods in their order',
    tab: 'result',
    model: withScorecards(periods),
    render: () => <YearsView scorecard={alone.scorecard} onClose={() => undefined} />,
  },
  {
    id: 'result-years-alone',
    title: 'No other period to stand beside',
    tab: 'result',
    model: withScorecards([alone.scorecard]),
    render: () => <YearsView scorecard={alone.scorecard} onClose={() => undefined} />,
  },
  card('totals', 'Totals by year are selected', [
    ['', 2019, 2020, 2021, 2022],
    ['NKO', 97.02, 108.18, 108.21, 78.09],
  ]),
  card('many', 'Totals of twelve months are selected, on levels', [
    ['Bulan', ...MONTHS],
    ['OMAX', ...MONTHS.map((_, month) => 2.4 + ((month * 7) % 12) / 2)],
  ]),
  card('achieved', 'Targets and realizations of two years are selected', [
    ['KPI', 'Target 2025', 'Realization 2025', 'Target 2026', 'Realization 2026'],
    ['A', 10, 12, 11, 10],
    ['B', 10, 9, 11, ''],
  ]),
];
