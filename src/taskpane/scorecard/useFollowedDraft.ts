/** The draft in the pane, kept over its table as it stands in the sheet; and the hidden name by which that is found. */
import { useEffect, useRef, useState } from 'react';
import { forgetTable, nameTable } from '../../workbook/kpiTable';
import { useModel } from '../useModel';
import type { Draft } from './draft';
import { changed, followed } from './draft';
import type { SourceTable } from './evaluation';
import { followSource, sourceNow } from './tableNow';

interface Followed {
  readonly draft: Draft;
  /** Whether its table is gone or has lost its headings: it then shows the last that was known. */
  readonly isTableLost: boolean;
}

export interface FollowedDraft {
  draft: Draft | null;
  isTableLost: boolean;
  /** A draft over a table that has no name yet: it is given one. */
  begin: (draft: Draft) => Promise<void>;
  /** A draft over a table that has its name. */
  reopen: (draft: Draft) => void;
  edit: (make: (draft: Draft) => Draft) => void;
  /** The draft over its table as it stands now, shown from then on; null when the table is lost. */
  readAgain: () => Promise<Draft | null>;
  close: () => void;
}

/** Only the draft of that table is changed; another may have been begun since the table was read. */
function over(now: Followed | null, name: string, source: SourceTable | null): Followed | null {
  if (now?.draft.scorecard.source !== name) return now;
  const next = source && followed(now.draft, source);
  return { draft: next ?? now.draft, isTableLost: !next };
}

export function useFollowedDraft(): FollowedDraft {
  const { current } = useModel();
  const [state, setState] = useState<Followed | null>(null);
  /** The name that was given for this draft; null for a scorecard that brought its own. */
  const given = useRef<string | null>(null);
  const draft = state?.draft ?? null;
  const name = draft?.scorecard.source ?? null;
  useEffect(
    () => (name === null ? undefined : followSource(name, (source) => setState((now) => over(now, name, source)))),
    [name],
  );

  /** A name from which nothing was written leaves the file again; one that cannot be deleted does no harm. */
  const replace = (next: Draft | null, nextName: string | null): void => {
    const dropped = given.current;
    const isWritten = current().scorecards.some(({ source }) => source === dropped);
    given.current = nextName;
    if (dropped !== null && !isWritten) void forgetTable(dropped).catch(() => undefined);
    setState(next && { draft: next, isTableLost: false });
  };

  return {
    draft,
    isTableLost: state?.isTableLost ?? false,
    begin: async (next) => {
      const source = await nameTable(next.source.area);
      replace(changed(next, { source }), source);
    },
    reopen: (next) => replace(next, null),
    edit: (make) => setState((now) => now && { ...now, draft: make(now.draft) }),
    readAgain: async () => {
      if (!draft || name === null) return null;
      const source = await sourceNow(name);
      setState((now) => over(now, name, source));
      return source && followed(draft, source);
    },
    close: () => replace(null, null),
  };
}
