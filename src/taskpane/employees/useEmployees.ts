/** The list of employees that is being set up in the pane, kept over its table as it stands in the sheet. */
import { useEffect, useState } from 'react';
import type { EmployeesDraft, ListInSheet } from '../../model/employees/draft';
import {
  addedEmployees,
  followedEmployees,
  newEmployeesDraft,
  reopenedEmployees,
  withEmployeeRole,
} from '../../model/employees/draft';
import { isEmployeeList } from '../../model/employees/headings';
import type { EmployeeRole, EmployeeShares } from '../../model/employees/types';
import { newId } from '../../model/newId';
import { isCalculating } from '../../workbook/excel/newestReading';
import { keptOnSheet, listNow, listOver } from '../../workbook/reading/employeeLists';
import { followEdits } from '../../workbook/reading/followEdits';
import { forgetTable, nameTables, selectedTable, tableNameOf } from '../../workbook/reading/kpiTable';
import type { TableReading } from '../../workbook/reading/tableBlock';
import type { Action } from '../shell/actions';
import { useAction } from '../shell/context';
import { useModel } from '../store/useModel';
import { writtenLists } from './writing';

/** Why the selection was not taken, or that the table of a list is gone. */
type ListRefusal = 'listBlank' | 'listNoHeadings' | 'listGone';

export interface Listing {
  draft: EmployeesDraft | null;
  /** Whether its table is gone or has lost its headings: then nothing is written. */
  isLost: boolean;
  refusal: ListRefusal | null;
  busy: boolean;
  /** Takes the selected table as a list of employees. */
  takeSelection: () => void;
  /** The same of a table that was read, where it is one by its headings; whether it was. */
  takeTable: (reading: TableReading) => Promise<boolean>;
  /** Sets up a list again that has its sheet. */
  reopen: (id: string) => void;
  /** Takes the people below the table too. */
  takeAdded: () => void;
  setRole: (index: number, role: EmployeeRole | null) => void;
  setShares: (shares: EmployeeShares) => void;
  /** The draft over its table as it stands now; null when that is lost. */
  readAgain: () => Promise<EmployeesDraft | null>;
  close: () => void;
  /** Brings back a draft that was closed. */
  restore: (draft: EmployeesDraft) => void;
}

interface State {
  readonly draft: EmployeesDraft;
  readonly isLost: boolean;
}

/** Only the draft of that list is changed; another may have been begun since it was read. */
function over(state: State | null, id: string, list: ListInSheet | null): State | null {
  if (state?.draft.id !== id) return state;
  const next = list && followedEmployees(state.draft, list);
  return next ? { draft: next, isLost: false } : { ...state, isLost: true };
}

export function useEmployees(): Listing {
  const { current } = useModel();
  const { busy, run } = useAction();
  const [state, setState] = useState<State | null>(null);
  const [refusal, setRefusal] = useState<ListRefusal | null>(null);
  const draft = state?.draft ?? null;
  const id = draft?.id ?? null;
  useEffect(
    () =>
      id === null
        ? undefined
        : followEdits({
            read: () => listNow(id),
            stateOf: (list) => (list && isCalculating(list.cells) ? 'calculating' : 'settled'),
            listener: (list) => setState((now) => over(now, id, list)),
            isKnown: true,
          }),
    [id],
  );

  /** A name from which nothing was written leaves the file again; one that cannot be deleted does no harm. */
  const drop = (): void => {
    const isWritten = writtenLists(current()).some((list) => list.id === id);
    if (id !== null && !isWritten) void forgetTable(tableNameOf(id)).catch(() => undefined);
  };
  const show = (next: EmployeesDraft): void => {
    if (next.id !== id) drop();
    setRefusal(null);
    setState({ draft: next, isLost: false });
  };
  const doing = (action: () => Promise<void>): void => {
    const reading: Action = async () => {
      setRefusal(null);
      await action();
      return 'settled';
    };
    void run(reading, { sentence: { key: 'readingTable', values: {} } });
  };

  /** A table that has its sheet already is set up again, with what its sheet keeps. */
  const reopen = async (known: string): Promise<void> => {
    const list = await listNow(known);
    const begun = list && newEmployeesDraft(list, known);
    if (!begun) return setRefusal('listGone');
    const { columns, shares } = await keptOnSheet(known);
    return show(reopenedEmployees(begun, columns, shares));
  };
  const take = async (
    { area, cells }: TableReading,
    isWanted: (draft: EmployeesDraft) => boolean,
  ): Promise<boolean> => {
    const begun = newEmployeesDraft({ area, cells, below: [] }, newId());
    if (begun === null || !isWanted(begun)) return false;
    const known = await listOver(
      area,
      writtenLists(current()).map((list) => list.id),
    );
    if (known !== null) {
      await reopen(known);
      return true;
    }
    await nameTables([{ name: tableNameOf(begun.id), area }]);
    show(begun);
    return true;
  };

  return {
    draft,
    isLost: state?.isLost ?? false,
    refusal,
    busy,
    takeSelection: () =>
      doing(async () => {
        const reading = await selectedTable();
        if (!reading) return setRefusal('listBlank');
        if (!(await take(reading, () => true))) setRefusal('listNoHeadings');
      }),
    takeTable: (reading) => take(reading, ({ columns }) => isEmployeeList(columns)),
    reopen: (known) => doing(() => reopen(known)),
    takeAdded: () =>
      doing(async () => {
        const added = draft && addedEmployees(draft);
        if (!draft || !added) return;
        const name = tableNameOf(draft.id);
        await forgetTable(name);
        await nameTables([{ name, area: { ...draft.table.area, rows: added.rows } }]);
        const list = await listNow(draft.id);
        setState((now) => over(now, draft.id, list));
      }),
    setRole: (index, role) => setState((now) => now && { ...now, draft: withEmployeeRole(now.draft, index, role) }),
    setShares: (shares) => setState((now) => now && { ...now, draft: { ...now.draft, shares } }),
    readAgain: async () => {
      if (!draft) return null;
      const list = await listNow(draft.id);
      setState((now) => over(now, draft.id, list));
      return list && followedEmployees(draft, list);
    },
    close: () => {
      drop();
      setRefusal(null);
      setState(null);
    },
    restore: (closed) => setState((now) => now ?? { draft: closed, isLost: false }),
  };
}
