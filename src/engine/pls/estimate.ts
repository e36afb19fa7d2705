import { factorSymmetric, solveFactored } from './cholesky';
import { InnerWeights } from './innerWeights';
import type { Construct, Flat, PathModel } from './model';

/** Lohmöller 1989, as the usual programs do: the largest change of a weight, and the most rounds. */
const SETTLED = 1e-7;
export const MOST_ROUNDS = 300;
/** A variance below is one of rounding. */
const NOTHING = 1e-12;

export interface Estimate {
  /** Outer weights by item, for constructs of variance 1. */
  readonly weights: Float64Array;
  /** Correlations of each construct (rows) with every item (columns): its own are the loadings. */
  readonly crossLoadings: readonly Float64Array[];
  /** Correlations of the constructs. */
  readonly correlations: Flat;
  readonly rounds: number;
}

export type Failure =
  | { readonly failure: 'notConverged' }
  | { readonly failure: 'constructVanishes' | 'itemsCollinear' | 'predecessorsCollinear'; readonly construct: number };

/**
 * The weights of a path model from the correlations of its items alone (Tenenhaus et al. 2005): the scores of all
 * respondents would give the same, at the cost of a round through all of them each time.
 */
export function estimated(correlations: Flat, model: PathModel): Estimate | Failure {
  const { constructs } = model;
  const size = model.items.length;
  const factors = formativeFactors(correlations, size, constructs);
  const broken = factors.indexOf(null);
  if (broken >= 0) return { failure: 'itemsCollinear', construct: broken };
  const inner = new InnerWeights(model);
  const weights = new Float64Array(size).fill(1);
  const cross = constructs.map(() => new Float64Array(size));
  const between = new Float64Array(constructs.length ** 2);
  const first = scaledToVariance(weights, correlations, constructs);
  if (first >= 0) return { failure: 'constructVanishes', construct: first };
  for (let rounds = 1; rounds <= MOST_ROUNDS; rounds += 1) {
    correlate(weights, correlations, constructs, cross, between);
    const tied = inner.take(between);
    if (tied >= 0) return { failure: 'predecessorsCollinear', construct: tied };
    const before = Float64Array.from(weights);
    constructs.forEach((one, j) => outward(weights, one, factors[j] ?? undefined, cross, inner.of(j)));
    const vanished = scaledToVariance(weights, correlations, constructs);
    if (vanished >= 0) return { failure: 'constructVanishes', construct: vanished };
    if (largestChange(before, weights) >= SETTLED) continue;
    orient(weights, correlations, constructs);
    correlate(weights, correlations, constructs, cross, between);
    return { weights, crossLoadings: cross, correlations: between, rounds };
  }
  return { failure: 'notConverged' };
}

/** For formative constructs the factor of their items' correlations, `null` where there is none. */
function formativeFactors(correlations: Flat, size: number, constructs: readonly Construct[]) {
  return constructs.map(({ mode, first, count }) => {
    if (mode !== 'formative') return undefined;
    const block = new Float64Array(count * count);
    for (let row = 0; row < count; row += 1) {
      const from = (first + row) * size + first;
      block.set(correlations.subarray(from, from + count), row * count);
    }
    return factorSymmetric(block, count) ? block : null;
  });
}

/** New weights of a construct from what its neighbours stand for: mode A their covariances, mode B the regression. */
function outward(
  weights: Float64Array,
  { first, count }: Construct,
  factor: Flat | undefined,
  cross: readonly Float64Array[],
  inner: Float64Array,
): void {
  const own = weights.subarray(first, first + count);
  own.fill(0);
  inner.forEach((share, k) => {
    if (share === 0) return;
    const other = cross[k] as Float64Array;
    for (let i = 0; i < count; i += 1) own[i] = (own[i] as number) + share * (other[first + i] as number);
  });
  if (factor !== undefined) solveFactored(factor, own);
}

/** Correlations of every construct with all items, and of the constructs with each other. */
function correlate(
  weights: Float64Array,
  correlations: Flat,
  constructs: readonly Construct[],
  cross: readonly Float64Array[],
  between: Flat,
): void {
  const size = weights.length;
  constructs.forEach(({ first, count }, k) => {
    const own = cross[k] as Float64Array;
    for (let item = 0; item < size; item += 1) {
      let sum = 0;
      for (let i = first; i < first + count; i += 1) {
        sum += (correlations[item * size + i] as number) * (weights[i] as number);
      }
      own[item] = sum;
    }
    constructs.forEach((other, j) => {
      let sum = 0;
      for (let i = other.first; i < other.first + other.count; i += 1) {
        sum += (weights[i] as number) * (own[i] as number);
      }
      between[j * constructs.length + k] = j === k ? 1 : sum;
    });
  });
}

/** Scales each construct to variance 1; the place of the first whose items cancel each other out, else -1. */
function scaledToVariance(weights: Float64Array, correlations: Flat, constructs: readonly Construct[]): number {
  const size = weights.length;
  return constructs.findIndex(({ first, count }) => {
    let variance = 0;
    let largest = 0;
    for (let i = first; i < first + count; i += 1) {
      largest = Math.max(largest, Math.abs(weights[i] as number));
      for (let j = first; j < first + count; j += 1) {
        variance += (weights[i] as number) * (correlations[i * size + j] as number) * (weights[j] as number);
      }
    }
    if (!(variance > NOTHING * largest * largest)) return true;
    for (let i = first; i < first + count; i += 1) weights[i] = (weights[i] as number) / Math.sqrt(variance);
    return false;
  });
}

function largestChange(before: Float64Array, after: Float64Array): number {
  let largest = 0;
  for (let i = 0; i < after.length; i += 1) {
    largest = Math.max(largest, Math.abs(Math.abs(after[i] as number) - Math.abs(before[i] as number)));
  }
  return largest;
}

/** A construct of which more items run against it than with it is turned round, as its name is that of its items. */
function orient(weights: Float64Array, correlations: Flat, constructs: readonly Construct[]): void {
  const size = weights.length;
  for (const { first, count } of constructs) {
    let sides = 0;
    for (let item = first; item < first + count; item += 1) {
      let loading = 0;
      for (let i = first; i < first + count; i += 1) {
        loading += (correlations[item * size + i] as number) * (weights[i] as number);
      }
      sides += Math.sign(loading);
    }
    if (sides >= 0) continue;
    for (let i = first; i < first + count; i += 1) weights[i] = -(weights[i] as number);
  }
}
