import type { Language } from '../engine/language';

/** What a verb may touch of the terminal it runs in. */
export interface Io {
  readonly language: Language;
  /** Answers: what a script may read. */
  readonly out: (text: string) => void;
  /** Progress, refusals and remarks. */
  readonly err: (text: string) => void;
  /** Whether answers are read by a person, and not by a pipe or a file. */
  readonly isTerminal: boolean;
  /** A line that the next one replaces, '' takes it away; shown to a person only. */
  readonly progress: (text: string) => void;
  /** The folder with the functions as they are shipped. */
  readonly home: string;
  /** The script that other threads run; `null` where this one does everything. */
  readonly script: string | null;
}

/** What the command ends with: all is well; something was refused or found; the command was called wrongly. */
export const EXIT = { done: 0, partly: 1, usage: 2 } as const;

export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];
