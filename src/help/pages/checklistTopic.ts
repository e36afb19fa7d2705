/** What a line of the checklist is. */
import type { Localized } from '../../engine/language';

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
