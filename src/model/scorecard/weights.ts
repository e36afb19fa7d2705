/** The weights of KPIs from the source a scorecard names. */
import type { ContractBook } from '../../engine/ckp/rulebooks/ruleBook';
import { having } from '../../engine/ckp/rulebooks/rules';
import { indicatorWeights } from '../../engine/ckp/weight';
import { describeError, ScoringError } from '../../engine/scoringError';
import { sumOf } from '../../engine/weighting';
import { entryOf } from '../entries';
import type { Scorecard } from '../types';
import { remark } from './remark';
import { orRemark, ruleBookOf } from './ruleBook';
import type { Kpi, Remark, Surroundings } from './types';

export interface GivenWeight {
  /** `null` where the source gives none. */
  readonly weight: number | null;
  /** Why there is none that can be used. */
  readonly problem: Remark | null;
}

/** What the source of weights gives each KPI, or what is tried instead. */
export function givenWeights(
  kpis: readonly Kpi[],
  scorecard: Scorecard,
  surroundings: Surroundings,
  tried: Readonly<Record<string, number>>,
): GivenWeight[] {
  const book = ruleBookOf(scorecard);
  return kpis.map((kpi) => {
    const isTried = Object.hasOwn(tried, kpi.key);
    if (scorecard.weights === 'kep241' && !isTried && book !== null) return byDecree(kpi, book);
    const weight = isTried ? (tried[kpi.key] ?? null) : weightFrom(kpi, kpis.length, scorecard, surroundings);
    if (weight !== null && weight > 0) return { weight, problem: null };
    return { weight, problem: missing(kpi, weight, scorecard) };
  });
}

/** The sum of the weights; `null` where one that cannot be done without is missing. */
export function sumOfWeights(weights: readonly (number | null)[], isNeeded: (index: number) => boolean): number | null {
  if (weights.some((weight, index) => weight === null && isNeeded(index))) return null;
  return sumOf(weights.map((weight) => weight ?? 0));
}

function weightFrom(kpi: Kpi, count: number, scorecard: Scorecard, surroundings: Surroundings): number | null {
  switch (scorecard.weights) {
    case 'hierarchy':
      return surroundings.weightOf(kpi);
    case 'own':
      return entryOf(scorecard.ownWeights, kpi.key) ?? null;
    case 'equal':
      return 1 / count;
    default:
      return kpi.weight;
  }
}

/** A blank weight and a 0 are no weight beside data: desktop Excel hands a blank over as 0. */
function missing(kpi: Kpi, weight: number | null, { weights }: Scorecard): Remark {
  const values = { kpi: kpi.key, row: kpi.rowNumber };
  if (weight !== null && weight < 0) return remark('weightNegative', { ...values, weight });
  if (weights === 'hierarchy') return remark('weightNotInHierarchy', values);
  return remark(weights === 'own' ? 'weightNotTyped' : 'weightBlank', values);
}

/** Validity × control of a rule book. */
function byDecree(kpi: Kpi, book: ContractBook): GivenWeight {
  const { key, rowNumber, validity, control } = kpi;
  if (validity === null || control === null) {
    return { weight: null, problem: remark('validityMissing', { kpi: key, row: rowNumber, decree: book.title }) };
  }
  const { value: rules, problem } = orRemark(() => having(book, 'indicatorWeights'));
  if (rules === null) return { weight: null, problem };
  const weight = indicatorWeights(validity, control, rules)[0]?.[0];
  if (typeof weight === 'number') return { weight, problem: null };
  return { weight: null, problem: weight instanceof ScoringError ? refused(kpi, weight) : null };
}

/** A refusal of the engine, said about a KPI. */
export function refused({ key, rowNumber }: Kpi, error: ScoringError): Remark {
  const reason = { en: describeError(error, 'en'), id: describeError(error, 'id') };
  return remark('refused', { kpi: key, row: rowNumber, reason });
}
