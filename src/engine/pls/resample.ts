/** Correlations of resamples: which rows are drawn, and how often, is all that differs from one to the next. */
import { pairwiseCorrelations, standardised } from './correlations';
import { placeAmong } from './generator';
import type { Answers, Flat } from './model';

/** Of an item whose squares add to 1 over all respondents: below, a resample gives it no variance. */
const NO_VARIANCE = 1e-12;

/** Draws as many rows as there are, with replacement; `null` where an item has no variance among them. */
export type Resampling = (random: () => number) => Flat | null;

export function resampling(answers: Answers, isPairwise: boolean): Resampling {
  return isPairwise ? ofPairs(answers) : ofWholeRows(answers);
}

/** A row that is drawn twice counts twice: of 500 rows about 316 are drawn at all. */
function ofWholeRows(answers: Answers): Resampling {
  const items = answers.map((item) => standardised(item) ?? new Float64Array(item.length));
  const respondents = items[0]?.length ?? 0;
  const size = items.length;
  const times = new Float64Array(respondents);
  const drawn = new Uint32Array(respondents);
  const values = items.map(() => new Float64Array(respondents));
  const counted = items.map(() => new Float64Array(respondents));
  const means = new Float64Array(size);
  const correlations = new Float64Array(size * size);
  const lengths = new Float64Array(size);
  const together = new Float64Array(size);
  return (random) => {
    times.fill(0);
    for (let at = 0; at < respondents; at += 1) {
      const row = placeAmong(respondents, random());
      times[row] = (times[row] as number) + 1;
    }
    let count = 0;
    for (let row = 0; row < respondents; row += 1) if (times[row] !== 0) drawn[count++] = row;
    for (let i = 0; i < size; i += 1) {
      const all = items[i] as Float64Array;
      const value = values[i] as Float64Array;
      const weighted = counted[i] as Float64Array;
      let sum = 0;
      for (let at = 0; at < count; at += 1) {
        const row = drawn[at] as number;
        const one = all[row] as number;
        value[at] = one;
        const counting = one * (times[row] as number);
        weighted[at] = counting;
        sum += counting;
      }
      means[i] = sum / respondents;
      let squares = 0;
      for (let at = 0; at < count; at += 1) squares += (weighted[at] as number) * (value[at] as number);
      const variance = squares - respondents * (means[i] as number) ** 2;
      if (!(variance > NO_VARIANCE)) return null;
      lengths[i] = Math.sqrt(variance);
      correlations[i * size + i] = 1;
      products(weighted, values, count, i, together);
      for (let j = 0; j < i; j += 1) {
        const shared = respondents * (means[i] as number) * (means[j] as number);
        const length = (lengths[i] as number) * (lengths[j] as number);
        const correlation = ((together[j] as number) - shared) / length;
        correlations[i * size + j] = correlations[j * size + i] = correlation;
      }
    }
    return correlations;
  };
}

/** Of one item with the first `until` others: four at a time, so that each of its values is fetched once for four. */
function products(
  one: Float64Array,
  others: readonly Float64Array[],
  count: number,
  until: number,
  sums: Float64Array,
): void {
  for (let j = 0; j < until; j += 4) {
    const a = others[j] as Float64Array;
    const b = others[Math.min(j + 1, until - 1)] as Float64Array;
    const c = others[Math.min(j + 2, until - 1)] as Float64Array;
    const d = others[Math.min(j + 3, until - 1)] as Float64Array;
    let first = 0;
    let second = 0;
    let third = 0;
    let fourth = 0;
    for (let at = 0; at < count; at += 1) {
      const value = one[at] as number;
      first += value * (a[at] as number);
      second += value * (b[at] as number);
      third += value * (c[at] as number);
      fourth += value * (d[at] as number);
    }
    sums[j] = first;
    if (j + 1 < until) sums[j + 1] = second;
    if (j + 2 < until) sums[j + 2] = third;
    if (j + 3 < until) sums[j + 3] = fourth;
  }
}

/** With gaps, every pair has respondents of its own. */
function ofPairs(answers: Answers): Resampling {
  const respondents = answers[0]?.length ?? 0;
  const drawn = answers.map(() => new Float64Array(respondents));
  return (random) => {
    for (let at = 0; at < respondents; at += 1) {
      const row = placeAmong(respondents, random());
      for (let i = 0; i < drawn.length; i += 1) (drawn[i] as Float64Array)[at] = answers[i]?.[row] as number;
    }
    const { correlations, without } = pairwiseCorrelations(drawn);
    return without === null ? correlations : null;
  };
}
