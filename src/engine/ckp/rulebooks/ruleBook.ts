import type { Localized } from '../../language';

/**
 * How well a rule is known: `read` in the text itself or in a published study; `quoted` by others, the text itself not
 * seen; `unverified`: customary, with no source at hand.
 */
export type Evidence = 'read' | 'quoted' | 'unverified';

/** A number or a decision of a rule book, with the place that says so. */
export interface Ruled<Value> {
  readonly value: Value;
  readonly source: string;
  readonly evidence: Evidence;
}

/** How directly an indicator measures its objective. */
export type Validity = 'exact' | 'proxy' | 'activity';

/** How far the owner of an indicator controls its result. */
export type Control = 'high' | 'moderate' | 'low';

/** The rules of a performance contract and of the value of an employee. */
export interface ContractBook {
  readonly title: string;
  /** The weight of an indicator, or why its combination has none. */
  readonly indicatorWeights: Readonly<
    Record<Validity, Readonly<Record<Control, Ruled<number | 'forbidden' | 'unpublished'>>>>
  >;
  readonly highestIndex: Ruled<number>;
  readonly lowestIndex: Ruled<number>;
  /** Of every so many indicators, one may score the highest index by reaching its target. */
  readonly indicatorsPerMaximize120: Ruled<number>;
  /** The share of the CKP in the NKP; the rest is behaviour. */
  readonly ckpShare: Ruled<number>;
  /** The shares of a unit's employees with the best and with below average performance status. */
  readonly topShare: Ruled<number>;
  readonly bottomShare: Ruled<number>;
}

/** One band of a rating: values from `from` up to the next band. */
export interface RatingBand {
  readonly rating: Localized;
  readonly from: Ruled<number>;
}

/** A regulation that rates values; its bands fall from the best to one that starts at 0. */
export interface RatingBook {
  readonly title: string;
  readonly bands: readonly RatingBand[];
}

/** Where the traffic lights of indices change. */
export interface LightBook {
  readonly title: string;
  readonly greenFrom: Ruled<number>;
  readonly yellowFrom: Ruled<number>;
}
