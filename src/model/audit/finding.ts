/** What an audit says of a table. */
import type { Bands, Light } from '../../engine/bands';
import type { Localized } from '../../engine/language';
import type { Area } from '../area';
import type { Remark } from '../scorecard/types';

/**
 * `certain`: the table contradicts itself, whatever was rounded; `rounding`: a digit differs and a rounding explains it;
 * `possible`: something is likelier otherwise, and a person has to look.
 */
export type Certainty = 'certain' | 'rounding' | 'possible';

/** In the order in which findings are told. */
export const CERTAINTIES: readonly Certainty[] = ['certain', 'possible', 'rounding'];

/** What a correction would do to the whole. */
export interface Effect {
  readonly total: {
    readonly printed: number;
    readonly corrected: number;
    /** As its cell shows it. */
    readonly decimals: number;
    readonly ownDecimals: number;
    readonly isPercent: boolean;
  };
  readonly light: { readonly printed: Light; readonly corrected: Light; readonly bands: Bands } | null;
  /** Null where the correction of a cell does it. */
  readonly divisor: Divisor | null;
}

/** A sum of weights that is no whole, which a total is divided by. */
export interface Divisor {
  readonly sum: Localized;
  /** Whether one of the weights may be wrong instead. */
  readonly mayBeWeight: boolean;
}

/** One discrepancy. Its remark is the sentence, which names row and column in the user's words. */
export interface Finding {
  /** The kind: the file of `kinds/` that found it. */
  readonly kind: string;
  readonly certainty: Certainty;
  /** The cells it is about, the one that is wrong first. */
  readonly cells: readonly Area[];
  readonly remark: Remark;
  /** Null where it touches no total, or none is known. */
  readonly effect: Effect | null;
}
