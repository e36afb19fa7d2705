import type { Localized } from '../../language';

/**
 * How well a rule is known: `read` in the text itself or in a published study; `quoted` by others, the text itself not
 * seen; `unverified`: customary, or told by one source where another is silent, with nothing at hand that settles it.
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

/** A weight for each combination of validity and control, or why it has none. */
type WeightTable = Readonly<Record<Validity, Readonly<Record<Control, Ruled<number | 'forbidden' | 'unpublished'>>>>>;

/** Days on which it is not settled whether a book applies: lookups by a date among them are refused. */
interface Dispute {
  /** The first and the last day, YYYY-MM-DD; without a last day the dispute lasts. */
  readonly from: string;
  readonly until: string | null;
  /** What contradicts what, a whole sentence. */
  readonly why: Localized;
  readonly source: string;
}

/** The days on which a book applies, YYYY-MM-DD, both ends included; without a last day it still applies. */
export interface Period {
  readonly from: Ruled<string>;
  readonly until: Ruled<string> | null;
  readonly disputed: readonly Dispute[];
}

/** What every book has. */
export interface RuleBook {
  /** Stored in workbooks: it never changes. */
  readonly id: string;
  /** As sentences name it. */
  readonly title: string;
}

/** A book and when it applies; without a period it is found by its id alone. */
export interface Registered<Book extends RuleBook> {
  readonly book: Book;
  readonly period: Period | null;
}

/** Where the traffic lights of indices change. */
export interface Lights {
  readonly yellowFrom: Ruled<number>;
  readonly greenFrom: Ruled<number>;
}

/** The four perspectives of a treasury scorecard. */
export type Perspective = 'stakeholder' | 'customer' | 'internalProcess' | 'learning';

/** How this year's target of an indicator lies to last year's target and realization, or what stands in for them. */
export type TargetCase = 'aboveBoth' | 'asRealized' | 'between' | 'unchanged' | 'lowered' | 'external' | 'new';

/** Weights by quality and target (K3): the mean of the weights of two tables. */
interface K3Rules {
  /** By validity and control. */
  readonly quality: WeightTable;
  /** By this year's target against last year, where more is better and last year reached its target. */
  readonly target: Readonly<Record<TargetCase, Ruled<number>>>;
  /** The least weight by target of indicators that are mandatory, or whose target itself is best. */
  readonly least: { readonly mandatory: Ruled<number>; readonly stabilize: Ruled<number> };
  /** The weight by target of an indicator that missed its target last year. */
  readonly afterMiss: Ruled<'contradicted'>;
  /** Where index × K3 ends. */
  readonly highestItemScore: Ruled<number>;
}

/** The rules of a performance contract and of what is made of it. What no source says is left out. */
export interface ContractBook extends RuleBook {
  readonly highestIndex: Ruled<number>;
  readonly lowestIndex: Ruled<number>;
  readonly lights: Lights;
  /** What is weighed, where it is more than the index of an indicator. */
  readonly itemScore?: Ruled<'indexTimesWeight'>;
  /** The weight of an indicator by validity and control. */
  readonly indicatorWeights?: WeightTable;
  readonly k3?: K3Rules;
  /** Of every so many indicators, one may score the highest index by reaching its target; and the limit in words. */
  readonly maximize120?: { readonly every: Ruled<number>; readonly limit: Localized };
  /** The value of an employee: what its results are called and their share; the rest is behaviour. */
  readonly employeeValue?: { readonly results: Localized; readonly share: Ruled<number> };
  /** What the book does with that value before it is final, which Timbang does not compute. */
  readonly furtherSteps?: readonly Ruled<string>[];
  /** The shares of a unit's employees with the best and with below average performance status. */
  readonly distribution?: { readonly top: Ruled<number>; readonly bottom: Ruled<number> };
  readonly perspectiveWeights: Readonly<Partial<Record<Perspective, Ruled<number>>>>;
  /** Of the value of an organization (NKO). */
  readonly organizationRatings?: readonly RatingBand[];
}

/** The rules of a contract that a book may lack. */
export type OptionalRule = Exclude<
  { [Rule in keyof ContractBook]-?: undefined extends ContractBook[Rule] ? Rule : never }[keyof ContractBook],
  'itemScore' | 'furtherSteps'
>;

/** Some rules of a contract book, all of them there. */
export type Rules<Rule extends keyof ContractBook> = {
  readonly [One in Rule]: NonNullable<ContractBook[One]>;
};

/** One band of a rating: values from `from` up to the next band. */
export interface RatingBand {
  readonly rating: Localized;
  readonly from: Ruled<number>;
  /** Whether the value it starts at belongs to it; it does where nothing is said. */
  readonly edge?: Ruled<'included' | 'below'>;
}

/** A regulation that rates values; its bands fall from the best to one that starts at 0. */
export interface RatingBook extends RuleBook {
  readonly bands: readonly RatingBand[];
}
