/** The bootstrap of a path model, step by step, so that whoever runs it can show how far it is and stop it. */
import type { Estimate } from './estimate';
import { estimated } from './estimate';
import { generatorFrom } from './generator';
import { regressedOn } from './innerWeights';
import type { Answers, Construct, Flat, PathModel } from './model';
import { resampling } from './resample';
import { endsOf, explained } from './structure';
import type { Spread } from './spread';
import { spreadOf } from './spread';

export interface BootstrapTask {
  readonly model: PathModel;
  readonly answers: Answers;
  /** Of these answers. */
  readonly correlations: Flat;
  /** Whether answers have gaps, and correlations come from pairs. */
  readonly isPairwise: boolean;
  readonly resamples: number;
  /** A whole number from 0 to 2³² − 1. */
  readonly seed: number;
}

export interface BootstrapResult {
  readonly paths: readonly (Spread & { readonly from: number; readonly to: number })[];
  /** By item. */
  readonly loadings: readonly Spread[];
  readonly weights: readonly Spread[];
  /** R² by the place of the construct that paths lead to. */
  readonly r2: readonly (Spread & { readonly to: number })[];
  /** Resamples that count. */
  readonly used: number;
  /** Resamples without a result: weights that did not settle, an item without variance, collinear items. */
  readonly failed: number;
}

/**
 * Yields how many resamples are done, after each and while they are summed up; returns the result. Rows are drawn with
 * replacement, the sign of every construct is that of the original, and percentiles interpolate as R's default does (type 7).
 */
export function* bootstrap(task: BootstrapTask): Generator<number, BootstrapResult> {
  const { model, answers, correlations, isPairwise, resamples, seed } = task;
  const numbers = new Numbers(model);
  const original = estimated(correlations, model);
  const first = 'failure' in original ? null : numbers.of(original, original);
  if ('failure' in original || first === null) throw new RangeError('The answers give no estimate to resample.');
  const random = generatorFrom(seed);
  const draw = resampling(answers, isPairwise);
  const rows: Float64Array[] = [];
  for (let done = 1; done <= resamples; done += 1) {
    const drawn = draw(random);
    const estimate = drawn === null ? null : estimated(drawn, model);
    const row = estimate === null || 'failure' in estimate ? null : numbers.of(estimate, original);
    if (row !== null) rows.push(row);
    yield done;
  }
  const spreads: Spread[] = [];
  for (const [column, estimate] of first.entries()) {
    spreads.push(
      spreadOf(
        estimate,
        Float64Array.from(rows, (row) => row[column] as number),
      ),
    );
    // Sorting them all at once would hold a page up.
    yield resamples;
  }
  return { ...numbers.named(spreads), used: rows.length, failed: resamples - rows.length };
}

/** All numbers of one estimate in a row: paths, loadings, weights, R². */
class Numbers {
  readonly #model: PathModel;
  readonly #ends: ReturnType<typeof endsOf>;
  readonly #paths: number;

  constructor(model: PathModel) {
    this.#model = model;
    this.#ends = endsOf(model);
    this.#paths = model.paths.length;
  }

  /** With the signs of the original; `null` where predecessors are collinear. */
  of(estimate: Estimate, original: Estimate): Float64Array | null {
    const { constructs, items } = this.#model;
    const row = new Float64Array(this.#paths + 2 * items.length + this.#ends.length);
    const signs = constructs.map((one, place) => signBeside(estimate, original, one, place));
    let at = 0;
    let end = 0;
    for (const { to, predecessors } of this.#ends) {
      const coefficients = regressedOn(predecessors, to, estimate.correlations, constructs.length);
      if (coefficients === null) return null;
      predecessors.forEach((from, k) => {
        row[at] = (coefficients[k] as number) * (signs[from] as number) * (signs[to] as number);
        at += 1;
      });
      const r2 = explained(coefficients, predecessors, to, estimate.correlations, constructs.length);
      row[this.#paths + 2 * items.length + end] = r2;
      end += 1;
    }
    constructs.forEach(({ first, count }, place) => {
      const sign = signs[place] as number;
      for (let item = first; item < first + count; item += 1) {
        row[this.#paths + item] = sign * (estimate.crossLoadings[place]?.[item] as number);
        row[this.#paths + items.length + item] = sign * (estimate.weights[item] as number);
      }
    });
    return row;
  }

  named(spreads: readonly Spread[]): Omit<BootstrapResult, 'used' | 'failed'> {
    const [paths, items] = [this.#paths, this.#model.items.length];
    const ways = this.#ends.flatMap(({ to, predecessors }) => predecessors.map((from) => ({ from, to })));
    return {
      paths: ways.map((way, at) => ({ ...way, ...(spreads[at] as Spread) })),
      loadings: spreads.slice(paths, paths + items),
      weights: spreads.slice(paths + items, paths + 2 * items),
      r2: this.#ends.map(({ to }, at) => ({ to, ...(spreads[paths + 2 * items + at] as Spread) })),
    };
  }
}

/** Which way round a construct stands beside the original: that in which its loadings agree with the original ones. */
function signBeside(estimate: Estimate, original: Estimate, { first, count }: Construct, place: number): number {
  const [own, others] = [estimate.crossLoadings[place], original.crossLoadings[place]];
  let agreement = 0;
  for (let item = first; item < first + count; item += 1)
    agreement += (own?.[item] as number) * (others?.[item] as number);
  return agreement < 0 ? -1 : 1;
}
