import { inverseDiagonal, partOf } from './cholesky';
import { regressedOn } from './innerWeights';
import type { Flat, Path, PathModel } from './model';
import { predecessorsOf } from './model';

export interface Regression {
  readonly to: number;
  readonly paths: readonly (Path & {
    readonly coefficient: number;
    /** `null` where nothing is left to explain. */
    readonly f2: number | null;
    readonly vif: number;
  })[];
  readonly r2: number;
}

/** R² from here on is 1 but for rounding. */
const ALL_EXPLAINED = 1 - 1e-10;

/** The constructs that paths lead to, with where they come from. */
export function endsOf(model: PathModel): { readonly to: number; readonly predecessors: readonly number[] }[] {
  return model.constructs
    .map((_, to) => ({ to, predecessors: predecessorsOf(model, to) }))
    .filter(({ predecessors }) => predecessors.length > 0);
}

/** What predecessors explain. */
export function explained(
  coefficients: Float64Array,
  predecessors: readonly number[],
  to: number,
  correlations: Flat,
  size: number,
): number {
  let r2 = 0;
  predecessors.forEach((from, at) => (r2 += (coefficients[at] as number) * (correlations[from * size + to] as number)));
  return r2;
}

/** Each construct that paths lead to, regressed on those they come from; `null` instead where these are collinear. */
export function regressions(correlations: Flat, model: PathModel): (Regression | null)[] {
  const size = model.constructs.length;
  return endsOf(model).map(({ to, predecessors }) => {
    const vifs = inverseDiagonal(partOf(correlations, size, predecessors), predecessors.length);
    const coefficients = regressedOn(predecessors, to, correlations, size);
    if (vifs === null || coefficients === null) return null;
    const r2 = explained(coefficients, predecessors, to, correlations, size);
    const paths = predecessors.map((from, at) => {
      const [coefficient, vif] = [coefficients[at] as number, vifs[at] as number];
      // What leaving a predecessor out takes from R².
      const lost = coefficient ** 2 / vif;
      return { from, to, coefficient, vif, f2: r2 < ALL_EXPLAINED ? lost / (1 - r2) : null };
    });
    return { to, paths, r2 };
  });
}

/** Ezekiel's; `null` where there are not more respondents than predecessors and one. */
export function adjusted(r2: number, respondents: number, predecessors: number): number | null {
  const free = respondents - predecessors - 1;
  return free > 0 ? 1 - ((1 - r2) * (respondents - 1)) / free : null;
}
