/** A path model as plain data; names are the user's own. */
export type Mode = 'reflective' | 'formative';
export type Scheme = 'path' | 'centroid' | 'factorial';

/** A construct and its items, which stand next to each other: from `first` on, `count` of them. */
export interface Construct {
  readonly name: string;
  readonly mode: Mode;
  readonly first: number;
  readonly count: number;
}

/** From one construct to another, by their places among the constructs. */
export interface Path {
  readonly from: number;
  readonly to: number;
}

export interface PathModel {
  /** The names of the items, in the order of the constructs. */
  readonly items: readonly string[];
  readonly constructs: readonly Construct[];
  /** None: all constructs are joined to one another, without a direction. */
  readonly paths: readonly Path[];
  readonly scheme: Scheme;
}

/** The answers to each item, respondent by respondent; NaN where one is missing. */
export type Answers = readonly Float64Array[];

/** Square, row by row. */
export type Flat = Float64Array;

export function predecessorsOf({ paths }: PathModel, construct: number): number[] {
  return paths.filter(({ to }) => to === construct).map(({ from }) => from);
}

export function successorsOf({ paths }: PathModel, construct: number): number[] {
  return paths.filter(({ from }) => from === construct).map(({ to }) => to);
}
