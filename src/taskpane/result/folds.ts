/** Which parts of the result are folded: remembered while the pane is open, whichever scorecard is in view. */
import { remember } from '../store/remembered';

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

const open = remember(FIRST);

export function setOpen(part: Part, isOpen: boolean): void {
  open.change((now) => ({ ...now, [part]: isOpen }));
}

export function useIsOpen(part: Part): boolean {
  return open.use()[part];
}
