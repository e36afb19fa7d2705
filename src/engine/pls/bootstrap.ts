/** The bootstrap of a path model, step by step, so that whoever runs it can show how far it is and stop it. */
import { correlationsOf, pairwiseCorrelations, standardised } from './correlations';
import type { Estimate } from './estimate';
import { estimated } from './estimate';
import { generatorFrom, placeAmong } from './generator';
import type { Answers, Flat, PathModel } from './model';
import { regressions } from './structure';
import type { Spread } from './spread';
import { spreadOf } from './spread';

export interface BootstrapTask {
  readonly model: PathModel;
  readonly answers: Answers;
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

/** All numbers of one estimate in a row: paths, loadings, weights, R². */
interface Numbers {
  readonly paths: readonly { readonly from: number; readonly to: number; readonly coefficient: number }[];
  readonly ends: readonly number[];
  readonly row: Float64Array;
  readonly estimate: Estimate;
}

/**
 * Yields how many resamples are done, after each; returns the result. Rows are drawn with replacement, the sign of every
 * construct is that of the original, and percentiles interpolate as R's default does (type 7).
 */
export function* bootstrap(task: BootstrapTask): Generator<number, BootstrapResult> {
  const { model, answers, resamples, seed } = task;
  const original = numbersOf(correlated(task, answers), model, null);
  if (original === null) throw new RangeError('The answers give no estimate to resample.');
  const random = generatorFrom(seed);
  const respondents = answers[0]?.length ?? 0;
  const drawn = new Uint32Array(respondents);
  const rows: Float64Array[] = [];
  for (let done = 1; done <= resamples; done += 1) {
    for (let at = 0; at < respondents; at += 1) drawn[at] = placeAmong(respondents, random());
    const correlations = correlated(
      task,
      answers.map((item) => Float64Array.from(drawn, (row) => item[row] as number)),
    );
    const numbers = numbersOf(correlations, model, original.estimate);
    if (numbers !== null) rows.push(numbers.row);
    yield done;
  }
  return summed(original, rows, resamples, model);
}

function correlated({ isPairwise }: BootstrapTask, answers: Answers): Flat | null {
  if (isPairwise) {
    const { correlations, without } = pairwiseCorrelations(answers);
    return without === null ? correlations : null;
  }
  const standard = answers.map(standardised);
  return standard.every((item) => item !== null) ? correlationsOf(standard) : null;
}

function numbersOf(correlations: Flat | null, model: PathModel, original: Estimate | null): Numbers | null {
  if (correlations === null) return null;
  const estimate = estimated(correlations, model);
  if ('failure' in estimate) return null;
  const found = regressions(estimate.correlations, model);
  const complete = found.filter((one) => one !== null);
  if (complete.length < found.length) return null;
  const signs = model.constructs.map((_, place) =>
    original === null ? 1 : signBeside(estimate, original, model, place),
  );
  const signOf = (place: number) => signs[place] as number;
  const paths = complete.flatMap((one) =>
    one.paths.map(({ from, to, coefficient }) => ({ from, to, coefficient: coefficient * signOf(from) * signOf(to) })),
  );
  const byItem = (values: (place: number) => Float64Array) =>
    model.constructs.flatMap(({ first, count }, place) =>
      Array.from(values(place).subarray(first, first + count), (value) => value * signOf(place)),
    );
  const row = Float64Array.from([
    ...paths.map(({ coefficient }) => coefficient),
    ...byItem((place) => estimate.crossLoadings[place] as Float64Array),
    ...byItem(() => estimate.weights),
    ...complete.map(({ r2 }) => r2),
  ]);
  return { paths, ends: complete.map(({ to }) => to), row, estimate };
}

/** Which way round a construct stands beside the original: that in which its loadings agree with the original ones. */
function signBeside(estimate: Estimate, original: Estimate, { constructs }: PathModel, place: number): number {
  const { first, count } = constructs[place] as PathModel['constructs'][number];
  let agreement = 0;
  for (let item = first; item < first + count; item += 1) {
    agreement += (estimate.crossLoadings[place]?.[item] as number) * (original.crossLoadings[place]?.[item] as number);
  }
  return agreement < 0 ? -1 : 1;
}

function summed(
  original: Numbers,
  rows: readonly Float64Array[],
  resamples: number,
  model: PathModel,
): BootstrapResult {
  const spreads = Array.from(original.row, (estimate, column) =>
    spreadOf(
      estimate,
      Float64Array.from(rows, (row) => row[column] as number),
    ),
  );
  const [paths, items] = [original.paths.length, model.items.length];
  return {
    paths: original.paths.map(({ from, to }, at) => ({ from, to, ...(spreads[at] as Spread) })),
    loadings: spreads.slice(paths, paths + items),
    weights: spreads.slice(paths + items, paths + 2 * items),
    r2: original.ends.map((to, at) => ({ to, ...(spreads[paths + 2 * items + at] as Spread) })),
    used: rows.length,
    failed: resamples - rows.length,
  };
}
