import { ScoringError } from '../scoringError';
import type { WeightedScore } from '../weighting';
import { sumOf, weightedSum, wholeOf } from '../weighting';
import type { ScoringRules } from './contract';
import { hasData, readContract, refuseTooManyMaximize120, weightOf, WEIGHTS } from './contract';
import { indicatorIndex, readPolarity } from './indicator';
import { KEP_241 } from './rulebooks/kep241';

/**
 * The CKP (capaian kinerja pegawai): Σ index·weight over the indicators of a performance contract, 0…120 or to the cap.
 *
 * All lists are equally long; `polarities` and `worsts` may be one cell for all, or left out. Weights are any positive
 * numbers, divided by their sum if `normalize`; else they are fractions or percents as printed. A blank realization
 * leaves its indicator out and spreads the weight; rows blank throughout (0 on desktop Excel) do not count. With no
 * realization at all the CKP is not available.
 */
export function ckpScore(
  targets: unknown,
  realizations: unknown,
  weights: unknown,
  polarities: unknown,
  normalize: boolean,
  worsts: unknown,
  book: ScoringRules = KEP_241,
): number {
  const contract = readContract(targets, realizations, weights, polarities, worsts);
  const maximize120: number[] = [];
  let count = 0;
  contract.forEach(({ polarity }, position) => {
    count += 1;
    if (readPolarity(polarity) === 'maximize-120') maximize120.push(position);
  });
  refuseTooManyMaximize120(maximize120, count, book);
  const rows: WeightedScore[] = [];
  contract.forEach((cells) => {
    rows.push({ score: hasData(cells) ? indicatorIndex(cells, book) : null, weight: weightOf(cells) });
  });
  const sum = sumOf(rows.map(({ weight }) => weight));
  const total = weightedSum(rows, normalize, wholeOf(sum, normalize, WEIGHTS));
  if (total === undefined) throw new ScoringError('nothingAvailable', { list: contract.realizations });
  return total;
}
