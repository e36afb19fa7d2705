/** What every component may use: the language, its words and numbers, and the journal. */
import { createContext, useContext, useState, useSyncExternalStore } from 'react';
import type { Language } from '../../engine/language';
import { perform } from './actions';
import type { Action, Progress } from './actions';
import type { Formats } from '../strings/format';
import type { Journal, JournalEntry } from './journal';
import type { Say } from '../strings';

export interface Pane {
  language: Language;
  say: Say;
  formats: Formats;
  journal: Journal;
}

const PaneContext = createContext<Pane | null>(null);
export const PaneProvider = PaneContext.Provider;

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('usePane is used outside PaneProvider.');
  return pane;
}

export function useJournalEntry(): JournalEntry | null {
  const { journal } = usePane();
  return useSyncExternalStore(journal.subscribe, journal.current);
}

export interface Acting {
  /** While an action runs, so that its button cannot be pressed twice. */
  busy: boolean;
  /** With `progress`, the footer says what is being done when it takes longer than a moment, and offers to cancel it. */
  run: (action: Action, progress?: Progress) => Promise<boolean>;
}

export function useAction(): Acting {
  const { journal } = usePane();
  const [busy, setBusy] = useState(false);
  const run = async (action: Action, progress?: Progress): Promise<boolean> => {
    setBusy(true);
    try {
      return await perform(journal, action, progress);
    } finally {
      setBusy(false);
    }
  };
  return { busy, run };
}
