/** The list of employees that is being set up: its people, its columns, and where their behaviour comes from. */
import type { EmployeesDraft, ListInSheet } from '../../model/employees/draft';
import {
  addedEmployees,
  followedEmployees,
  newEmployeesDraft,
  reopenedEmployees,
  withEmployeeRole,
  withNp,
} from '../../model/employees/draft';
import { isEmployeeList } from '../../model/employees/headings';
import type { EmployeeRole, EmployeeShares, NpSource } from '../../model/employees/types';
import { keptOnSheet, listNow, npOnSheet } from '../../workbook/reading/employeeLists';
import type { ListKind, TableListing } from './useTableList';
import { useTableList } from './useTableList';
import { withoutList, writtenLists } from './writing';

export interface Listing extends Omit<TableListing<EmployeesDraft>, 'change' | 'changeLater'> {
  setRole: (index: number, role: EmployeeRole | null) => void;
  setShares: (shares: EmployeeShares) => void;
  /** The behaviour from this 360° form; null for the column. */
  setNp: (id: string | null) => void;
}

interface Live extends ListInSheet {
  readonly np: NpSource | null;
}

const EMPLOYEES: ListKind<EmployeesDraft, Live> = {
  begin: newEmployeesDraft,
  sourceOf: ({ np }) => np?.id ?? null,
  read: async (id, source) => {
    const list = await listNow(id);
    return list && { ...list, np: source === null ? null : await npOnSheet(source) };
  },
  follow: (draft, live) => {
    const next = followedEmployees(draft, live);
    return next && live.np?.id === next.np?.id ? { ...next, np: live.np } : next;
  },
  reopen: async (draft) => {
    const { columns, shares } = await keptOnSheet(draft.id);
    return reopenedEmployees(draft, columns, shares);
  },
  added: addedEmployees,
  isClear: ({ columns }) => isEmployeeList(columns),
  written: writtenLists,
  without: withoutList,
};

export function useEmployees(): Listing {
  const { change, changeLater, ...listing } = useTableList(EMPLOYEES);
  return {
    ...listing,
    setRole: (index, role) => change((draft) => withEmployeeRole(draft, index, role)),
    setShares: (shares) => change((draft) => ({ ...draft, shares })),
    setNp: (id) =>
      id === null
        ? change((draft) => withNp(draft, null))
        : changeLater(async (draft) => withNp(draft, await npOnSheet(id))),
  };
}
