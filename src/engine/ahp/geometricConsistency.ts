import type { JudgmentMatrix } from './judgments';
import { pairsOf } from './judgments';
import { leastSquaresLogs } from './leastSquares';

/** What logarithms of typed judgments lose by rounding; an error below it is none. */
const LOG_ROUNDING = 1e-12;

/**
 * The geometric consistency index (Aguarón & Moreno-Jiménez, European Journal of Operational Research 147, 2003): the
 * squared logarithmic errors ln²(a_ij·w_j/w_i) of the row geometric means, by their degrees of freedom, which for a
 * complete matrix are (n − 1)(n − 2)/2. With missing judgments the errors of the known ones from the least-squares
 * weights, by their number less n − 1. It is 0 where no judgment could contradict another.
 */
export function geometricConsistencyIndex(judgments: JudgmentMatrix): number {
  const { size, values, missing } = judgments;
  const freedom = pairsOf(size) - missing - (size - 1);
  if (freedom === 0) return 0;
  const logs = leastSquaresLogs(judgments);
  let total = 0;
  values.forEach((row, i) => {
    for (let j = i + 1; j < size; j += 1) {
      const value = row[j] ?? null;
      if (value === null) continue;
      const error = Math.log(value) - ((logs[i] as number) - (logs[j] as number));
      if (Math.abs(error) > LOG_ROUNDING) total += error * error;
    }
  });
  return total / freedom;
}
