import type { ErrorValue } from '../cells';
import { isErrorValue } from '../cells';
import type { Localized } from '../language';
import type { Outcome } from '../outcomes';
import { attempt } from '../outcomes';
import { ScoringError } from '../scoringError';
import { Sum, weightedSumOf, wholeOf } from '../weighting';
import type { ContractCells, ScoringRules } from './contract';
import { hasData, readContract, refuseTooManyMaximize120, weightOf, WEIGHTS } from './contract';
import type { IndicatorCells } from './indicator';
import { indicatorIndex, readPolarity } from './indicator';
import { KEP_241 } from './rulebooks/kep241';

/** The index, the weight and the contribution of an indicator; `''` where there is none. */
type TableRow = Outcome<number | ''>[];

type Refused = ScoringError | ErrorValue;

/**
 * The CKP laid open: a row per indicator with its index, its weight and what it contributes, and a last row with the
 * sum of the weights and the CKP. Parameters as for `ckpScore`.
 *
 * Weights are those the CKP is made with: divided by their sum if `normalize`, else as printed, as fractions; the
 * weights of indicators without realization are spread over the others in either case, and their rows stay empty. A
 * mistake or an error value in an indicator stands in its row and in the CKP; one in a weight stands in all weights,
 * because each is a share of all. Mistakes of shape and too many `maximize-120` are thrown.
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
  const indexOf = (cells: IndicatorCells) => indicatorIndex(cells, book);
  const indices = new Indices(contract.length);
  const read = new Weights(contract.length);
  const maximize120: number[] = [];
  let count = 0;
  contract.forEach((cells, position) => {
    count += 1;
    if (attempt(readPolarity, cells.polarity) === 'maximize-120') maximize120.push(position);
    read.add(cells, position);
    if (hasData(cells)) indices.set(position, errorAmong(cells) ?? attempt(indexOf, cells));
  });
  refuseTooManyMaximize120(maximize120, count, book);
  const weighing = weigh(read, normalize, contract.realizations);
  const rows: TableRow[] = [];
  for (let position = 0; position < contract.length; position += 1) {
    const index = indices.at(position);
    rows.push(index === null ? ['', '', ''] : rowOf(index, shareOf(position, weighing)));
  }
  rows.push(['', ...totals(indices, weighing)]);
  return rows;
}

function rowOf(index: Outcome<number>, weight: Outcome<number>): TableRow {
  if (isRefused(index)) return [index, weight, index];
  return [index, weight, isRefused(weight) ? weight : index * weight];
}

/** The indices by position: numbers in one block, NaN where there is none, and apart from them those that are refused. */
class Indices {
  readonly numbers: Float64Array;
  private readonly refused = new Map<number, Refused>();

  constructor(length: number) {
    this.numbers = new Float64Array(length).fill(NaN);
  }

  set(position: number, index: Outcome<number>): void {
    if (typeof index === 'number') this.numbers[position] = index;
    else this.refused.set(position, index);
  }

  at(position: number): Outcome<number> | null {
    const index = this.numbers[position] as number;
    return Number.isNaN(index) ? (this.refused.get(position) ?? null) : index;
  }

  /** `undefined` where none is. */
  get firstRefused(): Refused | undefined {
    return this.refused.values().next().value;
  }
}

/** Reads the weights by position, 0 in blank rows; an error value among them comes before any refusal. */
class Weights {
  readonly values: Float64Array;
  readonly all = new Sum();
  /** Of the indicators that have a realization. */
  readonly used = new Sum();
  private error: ErrorValue | undefined;
  private refusal: ScoringError | undefined;

  constructor(length: number) {
    this.values = new Float64Array(length);
  }

  add(cells: ContractCells, position: number): void {
    const { cell } = cells.weight;
    if (isErrorValue(cell)) this.error ??= cell;
    else if (this.refusal === undefined) this.keep(attempt(weightOf, cells), position, hasData(cells));
  }

  get refused(): Refused | undefined {
    return this.error ?? this.refusal;
  }

  private keep(weight: number | ScoringError, position: number, isUsed: boolean): void {
    if (weight instanceof ScoringError) {
      this.refusal = weight;
      return;
    }
    this.values[position] = weight;
    this.all.add(weight);
    if (isUsed) this.used.add(weight);
  }
}

/** The weights of a contract: those read, and what each becomes when those without realization are spread. */
interface Weighing {
  readonly weights: Float64Array;
  readonly divisor: number;
  readonly sum: number;
  readonly whole: 1 | 100;
  readonly normalize: boolean;
}

function weigh(
  { values, all, used, refused }: Weights,
  normalize: boolean,
  realizations: Localized,
): Weighing | Refused {
  if (refused !== undefined) return refused;
  if (used.value === 0) return new ScoringError('nothingAvailable', { list: realizations });
  return attempt(() => {
    const whole = wholeOf(all.value, normalize, WEIGHTS);
    const sum = normalize ? 1 : all.value / whole;
    return { weights: values, divisor: used.value / sum, sum, whole, normalize };
  });
}

/** The weight of the indicator at a position as it enters the CKP. */
function shareOf(position: number, weighing: Weighing | Refused): Outcome<number> {
  return isRefused(weighing) ? weighing : (weighing.weights[position] as number) / weighing.divisor;
}

/** The sum of the weights and the CKP. */
function totals({ numbers, firstRefused }: Indices, weighing: Weighing | Refused): [Outcome<number>, Outcome<number>] {
  if (isRefused(weighing)) return [weighing, weighing];
  if (firstRefused !== undefined) return [weighing.sum, firstRefused];
  const { weights, normalize, whole } = weighing;
  return [weighing.sum, weightedSumOf(numbers, weights, normalize, whole) as number];
}

/** The first error value among the cells of an index. */
function errorAmong({ target, realization, polarity, worst }: IndicatorCells): ErrorValue | undefined {
  if (isErrorValue(target.cell)) return target.cell;
  if (isErrorValue(realization.cell)) return realization.cell;
  if (isErrorValue(polarity.cell)) return polarity.cell;
  return isErrorValue(worst.cell) ? worst.cell : undefined;
}

function isRefused(outcome: unknown): outcome is Refused {
  return outcome instanceof ScoringError || isErrorValue(outcome);
}
