/**
 * What to look at in a real Excel: what no test without one can show, the worst first. No more than 25 lines: whoever tries
 * Timbang has an hour. A new line takes the place of one that matters less, or becomes part of one.
 */
import { LOST_WORK, WRONG_NUMBERS } from './checklistNumbers';
import { COMFORT, NOTHING_WORKS } from './checklistStart';
import type { ChecklistTopic } from './checklistTopic';

export const MOST_LINES = 25;

export const CHECKLIST: readonly ChecklistTopic[] = [NOTHING_WORKS, WRONG_NUMBERS, LOST_WORK, COMFORT];
