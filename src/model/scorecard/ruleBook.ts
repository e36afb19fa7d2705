/** The rule book that a scorecard names. */
import { contractBook } from '../../engine/ckp/rulebooks/contractBooks';
import { KEP_241 } from '../../engine/ckp/rulebooks/kep241';
import type { ContractBook } from '../../engine/ckp/rulebooks/ruleBook';
import { RuleBookError } from '../../engine/ckp/rulebooks/ruleBookError';
import { refuseItemScore } from '../../engine/ckp/rulebooks/rules';
import type { Scorecard } from '../types';
import { remark } from './remark';
import type { Remark } from './types';

/** The book of a new scorecard, and of those from before a scorecard named its book. */
export const FIRST_RULE_BOOK = KEP_241.id;

type NamesBook = Pick<Scorecard, 'ruleBook'>;

/** `null` for an id that this version does not know: nothing is scored by another book instead. */
export function ruleBookOf({ ruleBook }: NamesBook): ContractBook | null {
  return orRemark(() => contractBook(ruleBook)).value;
}

/** Why nothing can be scored by the book that a scorecard names. */
export function unknownBook({ ruleBook }: NamesBook): Remark | null {
  return orRemark(() => contractBook(ruleBook)).problem;
}

/** The same, and why a contract cannot. */
export function unsettledBook({ ruleBook }: NamesBook): Remark | null {
  return orRemark(() => refuseItemScore(contractBook(ruleBook))).problem;
}

/** What a call answers, or the refusal of a rule book as something said about a scorecard. */
export function orRemark<T>(call: () => T): { readonly value: T | null; readonly problem: Remark | null } {
  try {
    return { value: call(), problem: null };
  } catch (error) {
    if (!(error instanceof RuleBookError)) throw error;
    const reason = { en: error.describe('en'), id: error.describe('id') };
    return { value: null, problem: remark('ruleBookRefuses', { reason }) };
  }
}

/** Weights written with seven digits or more count as unrounded. */
const ROUNDING = 1e-6;

/** Whether all weights are those that a decree gives indicators by validity and control, as fractions or percents. */
export function areOfDecree(weights: readonly (number | null)[], scorecard: NamesBook): boolean {
  const decree = Object.values(ruleBookOf(scorecard)?.indicatorWeights ?? {}).flatMap((byControl) =>
    Object.values(byControl).flatMap(({ value }) => (typeof value === 'number' ? [value, 100 * value] : [])),
  );
  return weights.every((weight) => decree.some((one) => weight !== null && Math.abs(weight - one) <= ROUNDING));
}
