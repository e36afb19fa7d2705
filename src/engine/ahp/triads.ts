import type { JudgmentMatrix } from './judgments';

/** What a product of typed judgments loses by rounding; a triad that near is consistent. */
const TRIAD_ROUNDING = 1e-12;

/**
 * Koczkodaj's inconsistency (Mathematical and Computer Modelling 18(7), 1993): that of the worst triad i < j < k, which
 * is the smaller of |1 − a_ik/(a_ij·a_jk)| and |1 − a_ij·a_jk/a_ik|. 0 to 1; only triads whose three pairs are all
 * judged count, and without one it is 0.
 */
export function koczkodajInconsistency({ size, values }: JudgmentMatrix): number {
  let worst = 0;
  values.forEach((row, i) => {
    for (let j = i + 1; j < size; j += 1) {
      const first = row[j] ?? null;
      if (first === null) continue;
      for (let k = j + 1; k < size; k += 1) {
        const second = values[j]?.[k] ?? null;
        const direct = row[k] ?? null;
        if (second !== null && direct !== null) worst = Math.max(worst, inconsistency(direct, first * second));
      }
    }
  });
  return worst > TRIAD_ROUNDING ? worst : 0;
}

function inconsistency(direct: number, indirect: number): number {
  return 1 - Math.min(direct / indirect, indirect / direct);
}
