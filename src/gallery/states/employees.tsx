/** Lists of employees: recognised, set up, in doubt, written. */
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { EmployeesDraft } from '../../model/employees/draft';
import { withEmployeeRole } from '../../model/employees/draft';
import type { Model } from '../../model/types';
import { EMPTY_MODEL } from '../../model/types';
import { employeesKey } from '../../sheets/employees/input';
import { ListCard } from '../../taskpane/employees/ListCard';
import { ListView } from '../../taskpane/employees/ListView';
import type { Listing } from '../../taskpane/employees/useEmployees';
import { listOf, NOT_LISTING, people, unclearPeople, wrongPeople } from '../data/employees';
import { Untouched } from './listsStart';
import type { State } from '../state';

/** A list whose table does not change; its columns and shares do. */
function Drafted({ begun, rest = {} }: { begun: EmployeesDraft; rest?: Partial<Listing> }): ReactElement {
  const [draft, setDraft] = useState(begun);
  const listing: Listing = {
    ...NOT_LISTING,
    draft,
    setRole: (index, role) => setDraft(withEmployeeRole(draft, index, role)),
    setShares: (shares) => setDraft({ ...draft, shares }),
    ...rest,
  };
  return <ListView listing={listing} draft={draft} />;
}

const written: Model = {
  ...EMPTY_MODEL,
  sheets: ['people', 'others'].map((id, index) => {
    const name = index === 0 ? 'Pegawai' : 'Nilai pegawai seluruh unit 2026';
    return { key: employeesKey(id), sheetId: id, name, area: 'A1:J30', prints: {}, judgments: {} };
  }),
};

const state = (id: string, title: string, begun: EmployeesDraft, rest: Partial<Listing> = {}): State => ({
  id: `employees-${id}`,
  title,
  tab: 'scorecard',
  render: () => <Drafted begun={begun} rest={rest} />,
});

const start = (id: string, title: string, rest: Partial<Listing> = {}): State => ({
  id: `employees-${id}`,
  title,
  tab: 'scorecard',
  model: written,
  render: () => <Untouched rest={rest} />,
});

const below = [[11, 'Kartika', '198001012010', 99, '', 90]];

export const employeesStates: readonly State[] = [
  { id: 'employees-card', title: 'A list is selected', tab: 'selection', render: () => <ListCard count={48} /> },
  start('start', 'Lists that have their sheets'),
  start('start-refused', 'No list is selected', { refusal: 'noHeadings' }),
  start('start-gone', 'The table of one is gone', { refusal: 'gone' }),
  state('draft', 'A list with ties at both edges', listOf(people)),
  state('unclear', 'Columns that were guessed or are nowhere', listOf(unclearPeople)),
  state('wrong', 'Rows that cannot be read, and somebody twice', listOf(wrongPeople)),
  state('added', 'Somebody stands below the list', listOf(people, below)),
  state('lost', 'The list is gone', listOf(people), { isLost: true }),
  state('shares', 'Shares of more than everybody', {
    ...listOf(people),
    shares: { results: 0.7, skp: 0.6, best: 0.6, below: 0.5 },
  }),
  { ...state('update', 'It was written before', listOf(people)), model: written },
];
