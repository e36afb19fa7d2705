import { k3Messages } from '../messages/k3';
import { reaches } from '../numbers';
import { wordFor } from '../words';
import type { Polarity } from './polarity';
import { POLARITIES } from './polarity';
import type { Control, Rules, TargetCase, Validity } from './rulebooks/ruleBook';
import { refusalsOf } from './rulebooks/ruleBookError';
import { CONTROLS, VALIDITIES } from './weight';

const refusal = refusalsOf(k3Messages);

/** This year's target of an indicator and what it is set against, in the indicator's unit. */
export interface TargetHistory {
  readonly target: number;
  /** Of last year; `null` where there is none. */
  readonly lastTarget: number | null;
  readonly lastRealization: number | null;
  readonly polarity: Polarity;
  /** `external`: the target comes from law or is assessed from outside; `new`: the indicator has no history. */
  readonly origin: 'chosen' | 'mandatory' | 'external' | 'new';
}

/** An indicator as its K3 weight sees it. */
export interface WeighedIndicator extends TargetHistory {
  readonly validity: Validity;
  readonly control: Control;
}

/** A book that weighs by quality and target, such as KMK 127/2026. */
export type K3Book = Rules<'title' | 'k3'>;

/**
 * K3, the weight of an indicator by quality and target: the mean of both. A contract divides it by the sum of all.
 *
 * Throws a RuleBookError where the book gives the combination of validity and control no weight, and as `targetWeight`.
 */
export function k3Weight(indicator: WeighedIndicator, book: K3Book): number {
  return (qualityWeight(indicator, book) + targetWeight(indicator, book)) / 2;
}

/** The weight by validity and control (KMK 127/2026, Table 14). */
export function qualityWeight(
  { validity, control }: Pick<WeighedIndicator, 'validity' | 'control'>,
  { title, k3 }: K3Book,
): number {
  const { value } = k3.quality[validity][control];
  if (typeof value === 'number') return value;
  throw refusal('qualityUnknown', {
    decree: title,
    validity: wordFor(validity, VALIDITIES),
    control: wordFor(control, CONTROLS),
  });
}

/**
 * The weight by this year's target T against last year's target and realization (KMK 127/2026, Table 15).
 *
 * Throws a RuleBookError where last year is needed and not there, where it missed its target, on which the sources
 * contradict each other, and for polarities by which no source compares.
 */
export function targetWeight(history: TargetHistory, book: K3Book): number {
  const { target, least } = book.k3;
  const weight = target[caseOf(history, book)].value;
  const atLeast = [
    ...(history.origin === 'mandatory' ? [least.mandatory.value] : []),
    ...(history.polarity === 'stabilize' ? [least.stabilize.value] : []),
  ];
  return Math.max(weight, ...atLeast);
}

function caseOf(history: TargetHistory, { title: decree }: K3Book): TargetCase {
  const { target, lastTarget, lastRealization, polarity, origin } = history;
  if (origin === 'external' || origin === 'new') return origin;
  if (polarity === 'minimize' || polarity === 'stabilize') {
    throw refusal('polarityUntold', { decree, polarity: wordFor(polarity, POLARITIES) });
  }
  if (lastTarget === null || lastRealization === null) throw refusal('lastYearMissing', { decree });
  if (!reaches(lastRealization, lastTarget)) {
    throw refusal('lastYearMissed', { decree, realization: lastRealization, target: lastTarget });
  }
  // Last year reached its target from here on: T-1 ≤ R-1.
  if (!reaches(lastRealization, target)) return 'aboveBoth';
  if (reaches(target, lastRealization)) return 'asRealized';
  if (!reaches(lastTarget, target)) return 'between';
  return reaches(target, lastTarget) ? 'unchanged' : 'lowered';
}
