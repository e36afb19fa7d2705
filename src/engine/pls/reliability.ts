import type { Estimate } from './estimate';
import type { Construct, Flat } from './model';

export interface Reliability {
  /** `null` for a single item. */
  readonly alpha: number | null;
  readonly rhoA: number;
  readonly cr: number;
  readonly ave: number;
}

/** Of a reflective construct: α of the standardised items, ρA of Dijkstra & Henseler 2015, CR, AVE. */
export function reliabilityOf(construct: Construct, estimate: Estimate, place: number, items: Flat): Reliability {
  const { count } = construct;
  const loadings = loadingsOf(construct, estimate, place);
  if (count === 1) return { alpha: null, rhoA: 1, cr: 1, ave: 1 };
  const sum = loadings.reduce((total, one) => total + one, 0);
  const squares = loadings.reduce((total, one) => total + one * one, 0);
  const cr = sum ** 2 / (sum ** 2 + count - squares);
  return { alpha: alphaOf(construct, items), rhoA: rhoAOf(construct, estimate, items), cr, ave: squares / count };
}

export function loadingsOf({ first, count }: Construct, { crossLoadings }: Estimate, place: number): number[] {
  return [...(crossLoadings[place] as Float64Array).subarray(first, first + count)];
}

function alphaOf({ first, count }: Construct, items: Flat): number {
  const size = Math.sqrt(items.length);
  let sum = 0;
  for (let i = first; i < first + count; i += 1) {
    for (let j = first; j < first + count; j += 1) if (i !== j) sum += items[i * size + j] as number;
  }
  return ((count / (count - 1)) * sum) / (count + sum);
}

function rhoAOf({ first, count }: Construct, { weights }: Estimate, items: Flat): number {
  const size = Math.sqrt(items.length);
  let [length, observed, implied] = [0, 0, 0];
  for (let i = first; i < first + count; i += 1) {
    const one = weights[i] as number;
    length += one * one;
    for (let j = first; j < first + count; j += 1) {
      if (i === j) continue;
      const product = one * (weights[j] as number);
      observed += product * (items[i * size + j] as number);
      implied += product * product;
    }
  }
  return (length ** 2 * observed) / implied;
}
