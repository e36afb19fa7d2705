/** Two sets of indicators of one person, before and after. All numbers are invented data. */
import type { ReactElement } from 'react';
import type { CellValue } from '../../model/types';
import type { BothProps } from '../../taskpane/result/change/BothResults';
import { PartFrame } from '../../taskpane/result/parts/PartFrame';
import { TwoSetsReport } from '../../taskpane/result/twoSets/TwoSetsReport';
import { TwoSetsView } from '../../taskpane/result/twoSets/TwoSetsView';
import { usePane } from '../../taskpane/shell/context';
import { LONG_NAME, UNBROKEN } from '../data/hierarchies';
import { contractTable, draftOver, evaluated, withScorecards } from '../data/tables';
import type { State } from '../state';

type Cells = readonly (readonly CellValue[])[];

const of = (cells: Cells, title: string, behaviour: number | null = 92.89): BothProps['after'] =>
  evaluated(draftOver(cells, { kind: 'ckp', title, id: title, change: { behaviour } }));

const state = (id: string, title: string, before: BothProps['before'], after: BothProps['after']): State => ({
  id: `result-sets-${id}`,
  title,
  tab: 'result',
  render: () => <Framed before={before} after={after} />,
});

/** As the part shows it: the way back is what can be focused. */
function Framed(both: BothProps): ReactElement {
  const { say } = usePane();
  const { title } = both.after.scorecard;
  return (
    <PartFrame title={say('twoSets')} text={say('twoSetsHow', { title })} onClose={() => undefined}>
      <TwoSetsReport {...both} />
    </PartFrame>
  );
}

/** Without the last indicator, with two new ones, and one called otherwise. */
const proposed: Cells = [
  ...contractTable
    .slice(0, -1)
    .map((row, index) => (index === 2 ? ['1b', 'Reports sent in time', ...row.slice(2)] : row)),
  ['2c', 'Salaries paid on the day', 100, 100, 'max', 'Exact', 'Low'],
  ['2d', 'Tax returns filed', 100, 8, 'max', 'Exact', 'Low'],
];
const blank: Cells = contractTable.map((row, index) => (index === 0 ? row : [...row.slice(0, 3), '', ...row.slice(4)]));
const long: Cells = proposed.map((row, index) =>
  index === 0 ? row : [`${row[0]}-${UNBROKEN}`, LONG_NAME, ...row.slice(2)],
);
const alone = draftOver(contractTable, { kind: 'ckp', title: 'CKP 2024' });

export const twoSetsStates: readonly State[] = [
  state(
    'both',
    'Two sets: new and dropped IKU, one renamed',
    of(contractTable, 'CKP 2024'),
    of(proposed, 'CKP proposed'),
  ),
  state(
    'behaviour',
    'One set without a behaviour value',
    of(contractTable, 'CKP 2024'),
    of(proposed, 'CKP proposed', null),
  ),
  state('none', 'One set without a CKP', of(contractTable, 'CKP 2024'), of(blank, 'CKP proposed')),
  state('long', 'Long names', of(contractTable, `CKP 2024 ${UNBROKEN}`), of(long, `CKP proposed ${UNBROKEN}`)),
  {
    id: 'result-sets-alone',
    title: 'No second set to compare with',
    tab: 'result',
    model: withScorecards([alone.scorecard]),
    render: () => <TwoSetsView scorecard={alone.scorecard} onClose={() => undefined} />,
  },
];
