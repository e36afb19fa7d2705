/** The draft in the pane, kept over its table as it stands in the sheet; and the hidden name by which that is found. */
import { useEffect, useRef, useState } from 'react';
import { forgetTable, nameTable } from '../../workbook/reading/kpiTable';
import { useModel } from '../store/useModel';
import type { Draft } from '../../model/scorecard/draft';
import { changed, followed } from '../../model/scorecard/draft';
import type { SourceTable } from '../../model/scorecard/evaluation';
import type { TableNow } from '../../workbook/reading/tableNow';
import { followSource, tableNow } from '../../workbook/reading/tableNow';

interface Followed {
  readonly draft: Draft;
  /** Whether its table is gone or has lost its headings: it then shows the last that was known. */
  readonly isTableLost: boolean;
  /** Its table with the KPIs that were added below it. */
  readonly larger: SourceTable | null;
}

export interface FollowedDraft {
  draft: Draft | null;
  isTableLost: boolean;
  larger: SourceTable | null;
  /** A draft over a table that has no name yet: it is given one. */
  begin: (draft: Draft) => Promise<void>;
  /** A draft over a table that has its name. */
  reopen: (draft: Draft) => void;
  edit: (make: (draft: Draft) => Draft) => void;
  /** The draft over its table as it stands now, shown from then on; null when the table is lost. */
  readAgain: () => Promise<Draft | null>;
  close: () => void;
  /** Brings back a draft that was closed, as it was; false where another has been begun meanwhile. */
  restore: (draft: Draft) => boolean;
}

/** Only the draft of that table is changed; another may have been begun since the table was read. */
function over(state: Followed | null, name: string, table: TableNow | null): Followed | null {
  if (state?.draft.scorecard.source !== name) return state;
  const next = table && followed(state.draft, table.source);
  return next
    ? { draft: next, isTableLost: false, larger: table.larger }
    : { ...state, isTableLost: true, larger: null };
}

export function useFollowedDraft(): FollowedDraft {
  const { current } = useModel();
  const [state, setState] = useState<Followed | null>(null);
  /** The name that was given for this draft; null for a scorecard that brought its own. */
  const given = useRef<string | null>(null);
  /** Whether there is a draft when an undo asks, long after the rendering in which it was written. */
  const isOpen = useRef(false);
  const draft = state?.draft ?? null;
  const name = draft?.scorecard.source ?? null;
  useEffect(
    () => (name === null ? undefined : followSource(name, (table) => setState((now) => over(now, name, table)))),
    [name],
  );

  const isOfScorecard = (table: string | null): boolean => current().scorecards.some(({ source }) => source === table);
  /** A name from which nothing was written leaves the file again; one that cannot be deleted does no harm. */
  const replace = (next: Draft | null, nextName: string | null): void => {
    const dropped = given.current;
    const isWritten = isOfScorecard(dropped);
    given.current = nextName;
    isOpen.current = next !== null;
    if (dropped !== null && !isWritten) void forgetTable(dropped).catch(() => undefined);
    setState(next && { draft: next, isTableLost: false, larger: null });
  };

  return {
    draft,
    isTableLost: state?.isTableLost ?? false,
    larger: state?.larger ?? null,
    begin: async (next) => {
      const source = await nameTable(next.source.area);
      replace(changed(next, { source }), source);
    },
    reopen: (next) => replace(next, null),
    edit: (make) => setState((now) => now && { ...now, draft: make(now.draft) }),
    readAgain: async () => {
      if (!draft || name === null) return null;
      const table = await tableNow(name);
      setState((now) => over(now, name, table));
      return table && followed(draft, table.source);
    },
    close: () => replace(null, null),
    restore: (closed) => {
      if (isOpen.current) return false;
      const { source } = closed.scorecard;
      replace(closed, isOfScorecard(source) ? null : source);
      return true;
    },
  };
}
