/** What is said of one file that was scored: plain data, sentences in the language that was asked. */
import type { Light } from '../../engine/bands';
import type { LightCounts } from '../../model/scorecard/types';

export interface ScoredCard {
  readonly title: string;
  /** As the scorecard or its sheet says; '' where neither does. */
  readonly office: string;
  /** Blank for a text. */
  readonly sheet: string;
  readonly address: string;
  readonly method: string;
  /** How the file's table was understood was guessed: no scorecard of the file says so. */
  readonly isGuessed: boolean;
  readonly total: number | null;
  readonly light: Light | null;
  /** As the scorecard calls it: the word of its band. */
  readonly word: string;
  readonly counts: LightCounts;
  /** With the behaviour value; `null` without one. */
  readonly nkp: number | null;
  readonly npkp: number | null;
  /** Why there is no total, what does not fit, and what a person would have to decide. */
  readonly problems: readonly string[];
  /** What makes a colour doubtful. */
  readonly warnings: readonly string[];
}

export interface ScoredFile {
  readonly file: string;
  /** Why nothing of it could be read. */
  readonly refusal: string | null;
  readonly cards: readonly ScoredCard[];
  /** About the file as a whole. */
  readonly problems: readonly string[];
  readonly notes: readonly string[];
  /** The copy that was written; `null` without one. */
  readonly written: string | null;
}

export function isInOrder({ refusal, cards, problems }: ScoredFile): boolean {
  return (
    refusal === null &&
    problems.length === 0 &&
    cards.every((card) => card.total !== null && card.problems.length === 0)
  );
}
