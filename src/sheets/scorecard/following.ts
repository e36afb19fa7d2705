/** Sheets that follow from one scorecard: whoever offers them needs nothing else of them. */
import type { Language, Localized } from '../../engine/language';
import type { Evaluation, Insight } from '../../model/scorecard/evaluation';
import type { KpiManual, Scorecard } from '../../model/types';
import type { SheetKind } from '../kind';

export interface FollowingInput {
  readonly language: Language;
  readonly evaluation: Evaluation;
  readonly insight: Insight;
  /** Whether its sheet of periods is in the workbook. */
  readonly hasPeriods?: boolean;
  /** What the manual's sheet said when it was read; `null` or nothing where there is none to read. */
  readonly typed?: readonly KpiManual[] | null;
  /** Of a sheet with `rows`: how many it has, where they are more than a new one has. */
  readonly rows?: number;
}

export interface FollowingSheet extends SheetKind<FollowingInput> {
  /** What it is called where it is offered, and what it is for. */
  readonly offer: { readonly title: Localized; readonly text: Localized };
  /** Of which scorecards there is such a sheet; of all where it is left out. */
  suits?(scorecard: Scorecard): boolean;
  /** It reads columns that scorecards of an earlier version do not name: they are written again with it. */
  readonly readsNewNames?: true;
  /** Rows that people put in stay when it is written again: the hidden name that spans them, by the scorecard's id, and
   * how many rows of it are none. */
  readonly rows?: { readonly name: (id: string) => string; readonly least: number; readonly beside: number };
}

/** "Improve OMAX 2010": the sheet's word before the title of its scorecard. */
export function followingName(word: Localized, { language, evaluation }: FollowingInput): string {
  return `${word[language]} ${evaluation.scorecard.title}`;
}
