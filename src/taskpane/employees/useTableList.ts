/** A list in the sheet that is being set up: begun from the selection, followed in its table, and set up again from its sheet. */
import { useCallback, useEffect, useState } from 'react';
import type { Area } from '../../model/area';
import type { ListInSheet } from '../../model/employees/draft';
import { newId } from '../../model/newId';
import type { Model } from '../../model/types';
import { isCalculating } from '../../workbook/excel/newestReading';
import { listOver } from '../../workbook/reading/employeeLists';
import { nextTask } from '../../workbook/inSlices';
import { followEdits } from '../../workbook/reading/followEdits';
import { forgetTable, nameTables, selectedTable, tableNameOf } from '../../workbook/reading/kpiTable';
import type { TableReading } from '../../workbook/reading/tableBlock';
import type { Action } from '../shell/actions';
import { useAction } from '../shell/context';
import { useModel } from '../store/useModel';

/** Why the selection was not taken, or that the table of a list is gone. */
export type ListRefusal = 'blank' | 'noHeadings' | 'gone';

interface TableDraft {
  readonly id: string;
  readonly table: { readonly area: Area };
}

/** What kind of list it is. */
export interface ListKind<Draft extends TableDraft, Live extends ListInSheet> {
  /** Null where no row names the columns. */
  begin(list: ListInSheet, id: string): Draft | null;
  /** Another sheet that it reads; null for none. */
  sourceOf(draft: Draft): string | null;
  /** Its table, and what other sheets say; null when the table is gone. */
  read(id: string, source: string | null): Promise<Live | null>;
  /** Over that; null when the table has lost its headings. */
  follow(draft: Draft, live: Live): Draft | null;
  /** With what its sheet keeps. */
  reopen(draft: Draft): Promise<Draft>;
  added(draft: Draft): { readonly rows: number } | null;
  /** Whether its headings are those of such a list and of nothing else. */
  isClear(draft: Draft): boolean;
  /** Those that have their sheets. */
  written(model: Model): { id: string; sheet: string }[];
  /** The model without the records of its sheets. */
  without(model: Model, id: string): Model;
}

export interface TableListing<Draft> {
  draft: Draft | null;
  /** Whether its table is gone or has lost its headings: then nothing is written. */
  isLost: boolean;
  refusal: ListRefusal | null;
  busy: boolean;
  /** Takes the selected table as such a list. */
  takeSelection: () => void;
  /** The same of a table that was read, where it is one by its headings; whether it was. */
  takeTable: (reading: TableReading) => Promise<boolean>;
  /** Sets up a list again that has its sheet. */
  reopen: (id: string) => void;
  /** Takes a list off Timbang's list; its sheets stay in the workbook. */
  remove: (id: string, sheet: string) => void;
  /** Takes the rows below the table too. */
  takeAdded: () => void;
  change: (change: (draft: Draft) => Draft) => void;
  /** The same after asking the workbook. */
  changeLater: (change: (draft: Draft) => Promise<Draft>) => void;
  /** The draft over its table as it stands now; null when that is lost. */
  readAgain: () => Promise<Draft | null>;
  close: () => void;
  /** Brings back a draft that was closed. */
  restore: (draft: Draft) => void;
}

interface State<Draft> {
  readonly draft: Draft;
  readonly isLost: boolean;
}

/** Only the draft of that list is changed; another may have been begun since it was read. */
function over<Draft extends TableDraft, Live extends ListInSheet>(
  state: State<Draft> | null,
  id: string,
  live: Live | null,
  { follow }: ListKind<Draft, Live>,
): State<Draft> | null {
  if (state?.draft.id !== id) return state;
  const next = live && follow(state.draft, live);
  return next ? { draft: next, isLost: false } : { ...state, isLost: true };
}

export function useTableList<Draft extends TableDraft, Live extends ListInSheet>(
  kind: ListKind<Draft, Live>,
): TableListing<Draft> {
  const { current, edit } = useModel();
  const { busy, run } = useAction();
  const [state, setState] = useState<State<Draft> | null>(null);
  const [refusal, setRefusal] = useState<ListRefusal | null>(null);
  const draft = state?.draft ?? null;
  const id = draft?.id ?? null;
  const source = draft && kind.sourceOf(draft);
  useEffect(
    () =>
      id === null
        ? undefined
        : followEdits({
            read: () => kind.read(id, source),
            stateOf: (live) => (live && isCalculating(live.cells) ? 'calculating' : 'settled'),
            listener: (live) => setState((now) => over(now, id, live, kind)),
            isKnown: true,
          }),
    [id, source, kind],
  );

  // The same one always: what is given it need not be drawn again.
  const change = useCallback<TableListing<Draft>['change']>(
    (to) => setState((now) => now && { ...now, draft: to(now.draft) }),
    [],
  );
  /** A name from which nothing was written leaves the file again; one that cannot be deleted does no harm. */
  const drop = (): void => {
    const isWritten = kind.written(current()).some((list) => list.id === id);
    if (id !== null && !isWritten) void forgetTable(tableNameOf(id)).catch(() => undefined);
  };
  const show = (next: Draft): void => {
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
  const readNow = async (of: Draft): Promise<Draft | null> => {
    const live = await kind.read(of.id, kind.sourceOf(of));
    return live && kind.follow(of, live);
  };

  /** A table that has its sheet already is set up again, with what its sheet keeps. */
  const reopen = async (known: string): Promise<void> => {
    const list = await kind.read(known, null);
    const begun = list && kind.begin(list, known);
    if (!begun) return setRefusal('gone');
    const kept = await kind.reopen(begun);
    return show((await readNow(kept)) ?? kept);
  };
  const take = async ({ area, cells }: TableReading, isWanted: (draft: Draft) => boolean): Promise<boolean> => {
    // To read a large table and to find out what it is are a task each.
    await nextTask();
    const begun = kind.begin({ area, cells, below: [] }, newId());
    if (begun === null || !isWanted(begun)) return false;
    const known = await listOver(
      area,
      kind.written(current()).map((list) => list.id),
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
        if (!reading) return setRefusal('blank');
        if (!(await take(reading, () => true))) setRefusal('noHeadings');
      }),
    takeTable: (reading) => take(reading, kind.isClear),
    reopen: (known) => doing(() => reopen(known)),
    remove: (known, sheet) => void edit((now) => kind.without(now, known), { key: 'listRemoved', values: { sheet } }),
    takeAdded: () =>
      doing(async () => {
        const added = draft && kind.added(draft);
        if (!draft || !added) return;
        const name = tableNameOf(draft.id);
        await forgetTable(name);
        await nameTables([{ name, area: { ...draft.table.area, rows: added.rows } }]);
        const live = await kind.read(draft.id, kind.sourceOf(draft));
        setState((now) => over(now, draft.id, live, kind));
      }),
    change,
    changeLater: (change) =>
      doing(async () => {
        if (!draft) return;
        const next = await change(draft);
        setState((now) => (now?.draft.id === next.id ? { ...now, draft: next } : now));
      }),
    readAgain: async () => {
      if (!draft) return null;
      const live = await kind.read(draft.id, kind.sourceOf(draft));
      setState((now) => over(now, draft.id, live, kind));
      return live && kind.follow(draft, live);
    },
    close: () => {
      drop();
      setRefusal(null);
      setState(null);
    },
    restore: (closed) => setState((now) => now ?? { draft: closed, isLost: false }),
  };
}
