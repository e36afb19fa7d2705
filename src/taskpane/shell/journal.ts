/** The pane's one memory: the last thing that was written or went wrong, by a button of the pane or of the ribbon. */
import type { Area } from '../../sheets/address';
import type { Finish } from '../../workbook/excel/undo';
import type { StringKey } from '../strings';

export interface Sentence {
  key: StringKey;
  values: Readonly<Record<string, string | number>>;
}

export interface DoneEntry {
  kind: 'done';
  sentence: Sentence;
  /** What Excel refused once the contents stood. */
  refused?: readonly Finish[];
  /** Null when it cannot be taken back from the pane; the answer is what the footer says then, or beside it. */
  undo: (() => Promise<DoneEntry | readonly Finish[] | void>) | null;
  /** Whether what was written is still there; null when nobody can say. */
  holds: (() => Promise<boolean>) | null;
  /** What was written, null for a whole sample. */
  area: Area | null;
  /** The write may lie out of sight: the footer offers to go there. */
  mayBeHidden: boolean;
  /** What the footer says after the undo; when it is missing, that the area is as it was. */
  undone?: Sentence;
  /** It was an undo: taking it back is called Redo. */
  isUndo?: boolean;
}

/** Something that takes a while: what is being done, and the way to stop it. */
interface WorkingEntry {
  kind: 'working';
  sentence: Sentence;
  cancel: () => void;
}

export type JournalEntry = DoneEntry | WorkingEntry | { kind: 'failed'; failure: unknown };

export interface Journal {
  current(): JournalEntry | null;
  write(entry: JournalEntry | null): void;
  subscribe(listener: () => void): () => void;
}

export function createJournal(): Journal {
  let entry: JournalEntry | null = null;
  const listeners = new Set<() => void>();
  return {
    current: () => entry,
    write: (next) => {
      entry = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
