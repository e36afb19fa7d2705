import { ScoringError } from '../scoringError';
import { weightedSum, wholeOf } from '../weighting';
import type { ScoringRules } from './contract';
import { readContract, refuseTooManyMaximize120, WEIGHTS } from './contract';
import { indicatorIndex, readPolarity } from './indicator';
import { KEP_241 } from './rulebooks/kep241';

/**
 * The CKP (capaian kinerja pegawai): Σ index·weight over the indicators of a performance contract, 0…120 or to the cap.
 *
 * All lists are equally long; `polarities` and `worsts` may be one cell for all, or left out. Weights are any positive
 * numbers, divided by their sum if `normalize`; else they are fractions or percents as printed. A blank realization leaves its indicator out and spreads the weight;
 * rows blank throughout (0 on desktop Excel) do not count. With no realization at all the CKP is not available.
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
  refuseTooManyMaximize120(contract, ({ polarity }) => readPolarity(polarity) === 'maximize-120', book);
  const rows = contract.indicators.map((indicator) => ({
    score: indicator.hasData ? indicatorIndex(indicator, book) : null,
    weight: indicator.weight(),
  }));
  const weightsGiven = rows.map(({ weight }) => weight);
  const total = weightedSum(rows, normalize, wholeOf(weightsGiven, normalize, WEIGHTS));
  if (total === undefined) throw new ScoringError('nothingAvailable', { list: contract.realizations });
  return total;
}
