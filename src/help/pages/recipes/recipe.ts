/** A way from what somebody holds to what they want, step by step. */
import type { Localized } from '../../../engine/language';

export interface Recipe {
  readonly id: string;
  /** In the words of whoever holds it. */
  readonly title: Localized;
  /** `code` between backticks, *words of the screen* between asterisks. */
  readonly steps: readonly Localized[];
  /** What else a person may search for. */
  readonly words: Localized;
}
