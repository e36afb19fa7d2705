import type { ErrorValue } from '../cells';
import { isErrorValue } from '../cells';
import type { Outcome } from '../outcomes';
import { attempt } from '../outcomes';
import { ScoringError } from '../scoringError';
import { sumOf, weightedSum, wholeOf } from '../weighting';
import type { Contract, ListedIndicator, ScoringRules } from './contract';
import { readContract, refuseTooManyMaximize120, WEIGHTS } from './contract';
import type { IndexEnds } from './indicator';
import { indicatorIndex, readPolarity } from './indicator';
import { KEP_241 } from './rulebooks/kep241';

/** The index, the weight and the contribution of an indicator; `''` where there is none. */
type TableRow = readonly [Outcome<number | ''>, Outcome<number | ''>, Outcome<number | ''>];

type Refused = ScoringError | ErrorValue;

const NOTHING: TableRow = ['', '', ''];

/**
 * The CKP laid open: a row per indicator with its index, its weight and what it contributes, and a last row with the
 * sum of the weights and the CKP. Parameters as for `ckpScore`.
 *
 * Weights are those the CKP is made with: divided by their sum if `normalize`, else as printed, as fractions; the weights of
 * indicators without realization are spread over the others in either case, and their rows stay empty. A mistake or an
 * error value in an indicator stands in its row and in the CKP; one in a weight stands in all weights, because each is
 * a share of all. Mistakes of shape and too many `maximize-120` are thrown.
 */
export function ckpTable(
  targets: unknown,
  realizations: unknown,
  weights: unknown,
  polarities: unknown,
  normalize: boolean,
  worsts: unknown,
  book: ScoringRules = KEP_241,
): Outcome<number | ''>[][] {
  const contract = readContract(targets, realizations, weights, polarities, worsts);
  refuseTooManyMaximize120(contract, ({ polarity }) => attempt(() => readPolarity(polarity)) === 'maximize-120', book);
  const weighing = weigh(contract, normalize);
  const indices = contract.indicators.map((indicator) => (indicator.hasData ? indexOf(indicator, book) : null));
  const rows = new Array<TableRow>(contract.length).fill(NOTHING);
  contract.indicators.forEach(({ position }, i) => {
    const index = indices[i];
    if (index !== null && index !== undefined) rows[position] = rowOf(index, shareOf(i, weighing));
  });
  return [...rows.map((row) => [...row]), ['', ...totals(indices, weighing)]];
}

function rowOf(index: Outcome<number>, weight: Outcome<number>): TableRow {
  if (isRefused(index)) return [index, weight, index];
  return [index, weight, isRefused(weight) ? weight : index * weight];
}

/** The weights of a contract: those read, and what each becomes when those without realization are spread. */
interface Weighing {
  readonly weights: readonly number[];
  readonly divisor: number;
  readonly sum: number;
  readonly whole: 1 | 100;
  readonly normalize: boolean;
}

function weigh({ indicators, realizations }: Contract, normalize: boolean): Weighing | Refused {
  const error = indicators.find(({ weightCell }) => isErrorValue(weightCell))?.weightCell;
  if (isErrorValue(error)) return error;
  return attempt(() => {
    const weights = indicators.map((indicator) => indicator.weight());
    const used = sumOf(weights.filter((_, i) => indicators[i]?.hasData));
    if (used === 0) throw new ScoringError('nothingAvailable', { list: realizations });
    const whole = wholeOf(weights, normalize, WEIGHTS);
    const sum = normalize ? 1 : sumOf(weights) / whole;
    return { weights, divisor: used / sum, sum, whole, normalize };
  });
}

/** The weight of the `i`th indicator as it enters the CKP. */
function shareOf(i: number, weighing: Weighing | Refused): Outcome<number> {
  return isRefused(weighing) ? weighing : (weighing.weights[i] as number) / weighing.divisor;
}

/** The sum of the weights and the CKP. */
function totals(
  indices: readonly (Outcome<number> | null)[],
  weighing: Weighing | Refused,
): [Outcome<number>, Outcome<number>] {
  if (isRefused(weighing)) return [weighing, weighing];
  const refused = indices.find(isRefused);
  if (refused !== undefined) return [weighing.sum, refused];
  const rows = weighing.weights.map((weight, i) => ({ score: indices[i] as number | null, weight }));
  return [weighing.sum, weightedSum(rows, weighing.normalize, weighing.whole) as number];
}

/** The index of an indicator; an error value among its cells comes back. */
function indexOf(indicator: ListedIndicator, book: IndexEnds): Outcome<number> {
  const { target, realization, polarity, worst } = indicator;
  for (const { cell } of [target, realization, polarity, worst]) if (isErrorValue(cell)) return cell;
  return attempt(() => indicatorIndex(indicator, book));
}

function isRefused(outcome: unknown): outcome is Refused {
  return outcome instanceof ScoringError || isErrorValue(outcome);
}
