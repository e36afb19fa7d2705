import type { Eigenpair } from './eigenpair';
import { principalEigenpair } from './eigenpair';
import type { FlatMatrix } from './elimination';
import { factorInPlace, solveInPlace } from './elimination';
import type { CompleteMatrix, JudgmentMatrix } from './judgments';
import { filledByRatios, leastSquaresLogs } from './leastSquares';

/*
 * Missing judgments are filled so that the largest eigenvalue λ becomes as small as it can (Bozóki, Fülöp & Rónyai,
 * Mathematical and Computer Modelling 52, 2010): λ is strictly convex in the logarithms of the missing entries when the
 * given judgments link all items, so there is one minimum.
 *
 * Setting the derivative to zero gives a_ij = d_i/d_j for every missing pair, with d² the ratio of right to left
 * eigenvector. So n unknowns y = ln d suffice however many pairs are missing, and Newton's method finds them: with
 * P_ij = a_ij v_j/(λ v_i), the Markov chain of the eigenvectors, the gradient of ln λ is a mean over the chain and its
 * second derivative the chain's asymptotic variance. In the matrix scaled by d, missing entries are 1 and the
 * known ones a_ij d_j/d_i.
 */

/**
 * ln λ is this close to its minimum when Newton's last step is taken; one quadratic step later it is exact to rounding.
 */
const LAST_DECREMENT = 1e-20;

/** Below this, Newton's decrement shrinks quadratically; where it does not, rounding is all that is left of it. */
const QUADRATIC_DECREMENT = 1e-12;

interface Point {
  readonly logs: readonly number[];
  readonly scaled: CompleteMatrix;
  readonly right: Eigenpair;
}

interface Derivatives {
  readonly gradient: readonly number[];
  readonly hessian: FlatMatrix;
}

/** The judgments with the missing ones filled by the completion that minimises the largest eigenvalue. */
export function completedByEigenvalue(judgments: JudgmentMatrix): CompleteMatrix {
  const free = freeItems(judgments);
  let point = pointAt(judgments, leastSquaresLogs(judgments));
  let lastDecrement = QUADRATIC_DECREMENT;
  for (;;) {
    const { gradient, hessian } = derivatives(judgments, point, free);
    const step = gradient.map((slope) => -slope);
    factorInPlace(hessian, step.length, Number.MIN_VALUE);
    solveInPlace(hessian, step);
    const decrement = -step.reduce((total, change, i) => total + change * (gradient[i] ?? 0), 0);
    const isRounding = decrement >= lastDecrement && decrement < QUADRATIC_DECREMENT;
    if (!(decrement > LAST_DECREMENT) || isRounding) {
      return filledByRatios(judgments, moved(point.logs, free, step, 1));
    }
    lastDecrement = decrement;
    point = descended(judgments, point, free, step, decrement);
  }
}

/** The next point along Newton's step, halved until ln λ falls as far as a convex function must (Armijo's rule). */
function descended(
  judgments: JudgmentMatrix,
  from: Point,
  free: readonly number[],
  step: readonly number[],
  decrement: number,
): Point {
  for (let share = 1; ; share /= 2) {
    const point = pointAt(judgments, moved(from.logs, free, step, share));
    const fall = Math.log(from.right.value / point.right.value);
    if (fall >= 1e-4 * share * decrement - 8 * Number.EPSILON) return point;
  }
}

/**
 * The items whose scale matters. Items linked by missing pairs share one arbitrary factor, so the first of each such
 * group stays where it is, and an item with all its judgments is alone in its group.
 */
function freeItems({ size, values }: JudgmentMatrix): number[] {
  const free: number[] = [];
  const seen = new Set<number>();
  for (let first = 0; first < size; first += 1) {
    if (seen.has(first)) continue;
    const group = new Set([first]);
    for (const item of group) {
      values[item]?.forEach((value, other) => {
        if (value === null) group.add(other);
      });
    }
    group.forEach((item) => seen.add(item));
    free.push(...[...group].filter((item) => item !== first));
  }
  return free;
}

function pointAt({ values }: JudgmentMatrix, logs: readonly number[]): Point {
  const scaled = values.map((row, i) =>
    row.map((value, j) => (value === null ? 1 : value * Math.exp((logs[j] ?? 0) - (logs[i] ?? 0)))),
  );
  return { logs, scaled, right: principalEigenpair(scaled) };
}

function moved(logs: readonly number[], free: readonly number[], step: readonly number[], share: number): number[] {
  const next = [...logs];
  free.forEach((item, i) => {
    next[item] = (next[item] ?? 0) + share * (step[i] ?? 0);
  });
  return next;
}

/** Gradient and second derivatives of ln λ by the free unknowns. */
function derivatives({ size, values }: JudgmentMatrix, { scaled, right }: Point, free: readonly number[]): Derivatives {
  const left = principalEigenpair(scaled.map((_, j) => scaled.map((row) => row[j] as number)));
  const products = right.vector.map((value, i) => value * (left.vector[i] as number));
  const total = products.reduce((sum, value) => sum + value, 0);
  const stationary = products.map((value) => value / total);
  const transition = scaled.map((row, i) =>
    row.map((value, j) => (value * (right.vector[j] as number)) / (right.value * (right.vector[i] as number))),
  );
  // The flow through known pairs only: those are the entries that a change of scale changes.
  const flow = transition.map((row, i) =>
    row.map((value, j) => (i === j || values[i]?.[j] === null ? 0 : value * (stationary[i] as number))),
  );
  const outflow = flow.map((row) => row.reduce((sum, value) => sum + value, 0));
  const inflow = flow.map((_, j) => flow.reduce((sum, row) => sum + (row[j] as number), 0));
  const gradient = inflow.map((value, i) => value - (outflow[i] as number));

  const potentials = poissonSolutions(
    transition,
    stationary,
    free.map((item) =>
      flow.map(
        (row, i) =>
          ((i === item ? (outflow[i] as number) : 0) - (row[item] as number)) / (stationary[i] as number) +
          (gradient[item] as number),
      ),
    ),
  );
  // How the covariance between later and earlier steps of the chain enters, by pairs of free items.
  const delayed = free.map((item) =>
    potentials.map((potential) => {
      let value = (inflow[item] as number) * (potential[item] as number);
      for (let j = 0; j < size; j += 1) value -= (flow[item]?.[j] as number) * (potential[j] as number);
      return value;
    }),
  );
  const hessian = free.flatMap((item, i) =>
    free.map((other, j) => {
      const own = item === other ? (outflow[item] as number) + (inflow[item] as number) : 0;
      const between = (flow[item]?.[other] as number) + (flow[other]?.[item] as number);
      const means = (gradient[item] as number) * (gradient[other] as number);
      return own - between - means - (delayed[i]?.[j] as number) - (delayed[j]?.[i] as number);
    }),
  );
  return { gradient: free.map((item) => gradient[item] as number), hessian: Float64Array.from(hessian) };
}

/** Solves (I − P)·h = b for every b (each with stationary mean 0), choosing the h with stationary mean 0. */
function poissonSolutions(
  transition: CompleteMatrix,
  stationary: readonly number[],
  sides: CompleteMatrix,
): number[][] {
  const last = transition.length - 1;
  const rows = transition.slice(0, last);
  const reduced = Float64Array.from(
    rows.flatMap((row, i) => row.slice(0, last).map((value, j) => (i === j ? 1 : 0) - value)),
  );
  factorInPlace(reduced, last, Number.EPSILON);
  const solutions = sides.map((side) => side.slice(0, last));
  return solutions.map((solution) => {
    solveInPlace(reduced, solution);
    const mean = solution.reduce((sum, value, i) => sum + value * (stationary[i] as number), 0);
    return [...solution, 0].map((value) => value - mean);
  });
}
