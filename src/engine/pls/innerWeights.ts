import { factorSymmetric, partOf, solveFactored } from './cholesky';
import type { Flat, PathModel } from './model';
import { predecessorsOf, successorsOf } from './model';

/** What each construct takes from its neighbours, by the scheme of the model. */
export class InnerWeights {
  readonly #shares: readonly Float64Array[];
  readonly #predecessors: readonly (readonly number[])[];
  /** Neighbours that count by their correlation. */
  readonly #others: readonly (readonly number[])[];
  readonly #isCentroid: boolean;

  constructor(model: PathModel) {
    const { constructs, scheme } = model;
    const places = constructs.map((_, place) => place);
    this.#shares = places.map(() => new Float64Array(places.length));
    this.#predecessors = places.map((j) => (scheme === 'path' ? predecessorsOf(model, j) : []));
    this.#others = places.map((j) => neighbours(model, j));
    this.#isCentroid = scheme === 'centroid';
  }

  /** Sets the shares by the correlations of the constructs; the place of one whose predecessors are collinear, else -1. */
  take(correlations: Flat): number {
    const size = this.#shares.length;
    return this.#shares.findIndex((shares, j) => {
      for (const k of this.#others[j] ?? []) {
        const correlation = correlations[j * size + k] as number;
        shares[k] = this.#isCentroid ? Math.sign(correlation) : correlation;
      }
      const predecessors = this.#predecessors[j] ?? [];
      if (predecessors.length === 0) return false;
      const coefficients = regressedOn(predecessors, j, correlations, size);
      if (coefficients === null) return true;
      predecessors.forEach((k, at) => (shares[k] = coefficients[at] as number));
      return false;
    });
  }

  of(construct: number): Float64Array {
    return this.#shares[construct] as Float64Array;
  }
}

/** Without paths everybody else; a construct without any neighbour stands for itself, which is its first component. */
function neighbours(model: PathModel, j: number): number[] {
  if (model.paths.length === 0) {
    const others = model.constructs.flatMap((_, k) => (k === j ? [] : [k]));
    return others.length > 0 ? others : [j];
  }
  const successors = successorsOf(model, j);
  return model.scheme === 'path' ? successors : [...successors, ...predecessorsOf(model, j)];
}

/** Least squares on correlations; `null` where a predecessor follows from the others. */
export function regressedOn(
  predecessors: readonly number[],
  target: number,
  correlations: Flat,
  size: number,
): Float64Array | null {
  const factor = partOf(correlations, size, predecessors);
  if (!factorSymmetric(factor, predecessors.length)) return null;
  const coefficients = new Float64Array(predecessors.length);
  predecessors.forEach((k, at) => (coefficients[at] = correlations[k * size + target] as number));
  solveFactored(factor, coefficients);
  return coefficients;
}
