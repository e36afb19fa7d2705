/** Which parts of the result are folded: remembered while the pane is open, whichever scorecard is in view. */
import { useSyncExternalStore } from 'react';

export type Part = 'warnings' | 'gains' | 'perspectives' | 'whatIf' | 'sheets';

/** What most people ask stands open; the longest parts, which come last, wait under their headings. */
const FIRST: Readonly<Record<Part, boolean>> = {
  warnings: true,
  gains: true,
  perspectives: true,
  whatIf: false,
  sheets: false,
};

/** The heading of a part, to give it the focus. */
export const foldId = (part: Part): string => `result-${part}`;

let open = FIRST;
const listeners = new Set<() => void>();

export function setOpen(part: Part, isOpen: boolean): void {
  open = { ...open, [part]: isOpen };
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useIsOpen(part: Part): boolean {
  return useSyncExternalStore(subscribe, () => open[part]);
}
