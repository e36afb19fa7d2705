import type { FlatMatrix } from './elimination';
import { factorInPlace, solveInPlace } from './elimination';
import { eigenvalueOfFour } from './eigenvalueOfFour';
import type { CompleteMatrix } from './judgments';
import { LARGEST_MATRIX } from './judgments';

/** The largest eigenvalue of a positive matrix and its vector, scaled to sum 1. */
export interface Eigenpair {
  readonly value: number;
  readonly vector: readonly number[];
}

/** Cheap steps that bring the start near enough for the expensive ones. */
const POWER_STEPS = 3;

/** How often the factors of one elimination serve: a solution costs little beside them and gains nearly as much. */
const SOLUTIONS = 2;

/** Room for A and for the factors of σI − A: in a small matrix, making it anew takes longer than the arithmetic. */
const entries: FlatMatrix = new Float64Array(LARGEST_MATRIX * LARGEST_MATRIX);
const factors: FlatMatrix = new Float64Array(LARGEST_MATRIX * LARGEST_MATRIX);

/**
 * The principal eigenpair of a positive matrix.
 *
 * Method: after a few power steps, or for four items by their known eigenvalue, inverse iteration: solve (σI − A)·v′ =
 * v, twice by each σ. At first σ is the mean of (Av)ᵢ/vᵢ, which is nearer to the eigenvalue than v to its vector:
 * judgments are reciprocal, so that 1/v is nearly the left eigenvector. Once that brings max and min (Av)ᵢ/vᵢ no nearer
 * to each other, σ is the greater of these Collatz–Wielandt bounds (Noda, Numer. Math. 17, 1971), with which it
 * converges from any positive start, quadratically (Elsner 1976), also for nearly reducible matrices, where power
 * iteration crawls. The bounds enclose the eigenvalue, so it stops by proof: when they meet to rounding, or when
 * rounding keeps the upper one from falling further.
 */
export function principalEigenpair(matrix: CompleteMatrix): Eigenpair {
  const vector = rowSums(matrix);
  const image = vector.slice();
  const known = matrix.length === 4 ? eigenvalueOfFour(matrix) : NaN;
  if (Number.isFinite(known)) {
    factorShifted(vector.length, known);
    solvePositive(vector);
  } else {
    for (let step = 1; step <= POWER_STEPS; step += 1) {
      multiplyInto(image, vector);
      for (let i = 0; i < vector.length; i += 1) vector[i] = image[i] as number;
    }
  }
  return inverseIteration(vector, image);
}

/** The sums of the rows, a first vector; the matrix goes into `entries`. */
function rowSums(matrix: CompleteMatrix): number[] {
  const size = matrix.length;
  const sums: number[] = [];
  let k = 0;
  for (let i = 0; i < size; i += 1) {
    const row = matrix[i] as readonly number[];
    let total = 0;
    for (let j = 0; j < size; j += 1) {
      const entry = row[j] as number;
      entries[k] = entry;
      total += entry;
      k += 1;
    }
    sums.push(total);
  }
  return sums;
}

/** The iteration from a positive start, which it overwrites; `image` is room for A·v. */
function inverseIteration(vector: number[], image: number[]): Eigenpair {
  const size = vector.length;
  let isByMean = true;
  let solutions = 0;
  // While σ is the mean, the distance of the bounds; then the upper bound.
  let last = Infinity;
  for (;;) {
    multiplyInto(image, vector);
    let upper = 0;
    let lower = Infinity;
    let ratios = 0;
    let sum = 0;
    let imageSum = 0;
    for (let i = 0; i < size; i += 1) {
      const ratio = (image[i] as number) / (vector[i] as number);
      if (ratio > upper) upper = ratio;
      if (ratio < lower) lower = ratio;
      ratios += ratio;
      sum += vector[i] as number;
      imageSum += image[i] as number;
    }
    for (let i = 0; i < size; i += 1) vector[i] = (vector[i] as number) / sum;
    const areMet = upper - lower <= size * Number.EPSILON * upper;
    const isFalling = (isByMean ? upper - lower : upper) < last;
    if (areMet || !(isFalling || isByMean)) return { value: imageSum / sum, vector };
    if (!isFalling) isByMean = false;
    last = isByMean ? upper - lower : upper;
    if (!isFalling || solutions % SOLUTIONS === 0) factorShifted(size, isByMean ? ratios / size : upper);
    solvePositive(vector);
    solutions += 1;
  }
}

/** v′ for v; a σ below the eigenvalue turns the signs around, and a positive vector goes on from wherever it is. */
function solvePositive(vector: number[]): void {
  solveInPlace(factors, vector);
  for (let i = 0; i < vector.length; i += 1) vector[i] = Math.abs(vector[i] as number);
}

/** The factors of σI − A */
function factorShifted(size: number, shift: number): void {
  for (let k = 0; k < size * size; k += 1) factors[k] = -(entries[k] as number);
  for (let i = 0; i < size; i += 1) factors[i * size + i] = shift + (factors[i * size + i] as number);
  factorInPlace(factors, size, Number.EPSILON * shift);
}

function multiplyInto(image: number[], vector: readonly number[]): void {
  const size = vector.length;
  let k = 0;
  for (let i = 0; i < size; i += 1) {
    let total = 0;
    for (let j = 0; j < size; j += 1) {
      total += (entries[k] as number) * (vector[j] as number);
      k += 1;
    }
    image[i] = total;
  }
}
