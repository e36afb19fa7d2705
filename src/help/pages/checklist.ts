/**
 * What to look at in a real Excel: what no test without one can show, the worst first. No more than 25 lines: whoever tries
 * Timbang has an hour. A new line takes the place of one that matters less, or becomes part of one.
 */
import type { Localized } from '../../engine/language';
import { LOST_WORK, WRONG_NUMBERS } from './checklistNumbers';
import { COMFORT, NOTHING_WORKS } from './checklistStart';

export interface ChecklistLine {
  /** Ticks are kept under it: it stays when the words change. */
  readonly id: string;
  /** What to do; `code` between backticks, *words of the screen* between asterisks. */
  readonly todo: Localized;
  /** What must be seen then. */
  readonly see: Localized;
}

export interface ChecklistTopic {
  readonly id: string;
  readonly title: Localized;
  readonly lines: readonly ChecklistLine[];
}

export const MOST_LINES = 25;

export const CHECKLIST: readonly ChecklistTopic[] = [NOTHING_WORKS, WRONG_NUMBERS, LOST_WORK, COMFORT];
