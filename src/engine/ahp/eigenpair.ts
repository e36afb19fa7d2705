import type { FlatMatrix } from './elimination';
import { solveInPlace } from './elimination';
import type { CompleteMatrix } from './judgments';

/** The largest eigenvalue of a positive matrix and its vector, scaled to sum 1. */
export interface Eigenpair {
  readonly value: number;
  readonly vector: readonly number[];
}

/** Cheap steps that bring the start near enough for the expensive ones. */
const POWER_STEPS = 8;

/**
 * The principal eigenpair of a positive matrix.
 *
 * Method: after a few power steps, Noda's inverse iteration (Numer. Math. 17, 1971): with the Collatz–Wielandt bound σ
 * = max (Av)ᵢ/vᵢ solve (σI − A)·v′ = v. It converges from any positive start, quadratically (Elsner 1976), also for
 * nearly reducible matrices, where power iteration crawls. The bounds max and min (Av)ᵢ/vᵢ enclose the eigenvalue, so
 * it stops by proof: when they meet to rounding, or when rounding keeps the upper one from falling further.
 */
export function principalEigenpair(matrix: CompleteMatrix): Eigenpair {
  const entries: FlatMatrix = [];
  const vector: number[] = [];
  for (const row of matrix) {
    let total = 0;
    for (const entry of row) {
      entries.push(entry);
      total += entry;
    }
    vector.push(total);
  }
  const image = vector.slice();
  for (let step = 1; step < POWER_STEPS; step += 1) {
    multiplyInto(image, entries, vector);
    for (let i = 0; i < vector.length; i += 1) vector[i] = image[i] as number;
  }
  return inverseIteration(entries, vector, image);
}

/** Noda's iteration from a positive start, which it overwrites; `image` is room for A·v. */
function inverseIteration(entries: FlatMatrix, vector: number[], image: number[]): Eigenpair {
  let lastUpper = Infinity;
  for (;;) {
    multiplyInto(image, entries, vector);
    let upper = 0;
    let lower = Infinity;
    let sum = 0;
    let imageSum = 0;
    for (let i = 0; i < vector.length; i += 1) {
      const ratio = (image[i] as number) / (vector[i] as number);
      if (ratio > upper) upper = ratio;
      if (ratio < lower) lower = ratio;
      sum += vector[i] as number;
      imageSum += image[i] as number;
    }
    for (let i = 0; i < vector.length; i += 1) vector[i] = (vector[i] as number) / sum;
    if (upper - lower <= 4 * Number.EPSILON * upper || upper >= lastUpper) return { value: imageSum / sum, vector };
    lastUpper = upper;
    solveInPlace(shiftedNegative(entries, vector.length, upper), [vector], Number.EPSILON * upper);
  }
}

/** σI − A */
function shiftedNegative(entries: FlatMatrix, size: number, shift: number): FlatMatrix {
  const shifted = entries.slice();
  for (let k = 0; k < shifted.length; k += 1) shifted[k] = -(shifted[k] as number);
  for (let i = 0; i < size; i += 1) shifted[i * size + i] = shift + (shifted[i * size + i] as number);
  return shifted;
}

function multiplyInto(image: number[], entries: FlatMatrix, vector: readonly number[]): void {
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
