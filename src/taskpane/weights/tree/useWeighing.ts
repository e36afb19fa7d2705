/** What the tree shows beside its items: weights, progress and consistency, computed once for a model. */
import { useMemo } from 'react';
import { childrenOf } from '../../../model/hierarchy/tree';
import { globalWeights } from '../../../model/judgments/globalWeights';
import { judgmentsBelow, localWeights } from '../../../model/judgments/localWeights';
import { progressOf } from '../../../model/judgments/judging';
import { visibleRespondents } from '../../../model/judgments/respondents';
import type { Item, Model, Respondent } from '../../../model/types';
import { useModel } from '../../store/useModel';
import { verdictOf } from '../../../model/judgments/weighing';
import type { Verdict } from '../../../model/judgments/weighing';
import { judgeOf, useChoice } from '../choice';
import type { Choice } from '../choice';
import { askedPairs, weighedItems } from '../compare/pairOrder';

/** What the judgments there are say of their consistency. */
export interface Found {
  verdict: Verdict;
  ratio: number;
}

/** How the items below one item are weighed so far; `by` whom, where several people judge. */
export type State =
  | { kind: 'open'; judged: number; pairs: number; by: string | null; found: Found | null }
  | ({ kind: 'judged' } & Found)
  | { kind: 'given' }
  | { kind: 'noRatio' };

export interface WeighingOfTree {
  weights: ReadonlyMap<string, number>;
  /** By item with two children or more. */
  states: ReadonlyMap<string, State>;
  /** All pairs that are weighed by judgments, and how many the respondent has judged. */
  asked: number;
  judged: number;
  respondent: string | null;
  /** Who that is, where several people are in the list. */
  by: string | null;
}

export function useWeighing(): WeighingOfTree {
  const { model } = useModel();
  const choice = useChoice();
  const { respondent } = choice;
  return useMemo(() => weighingOf(model, { respondent }), [model, respondent]);
}

export function weighingOf(model: Model, choice: Pick<Choice, 'respondent'>): WeighingOfTree {
  const respondent = judgeOf(model, { part: 'hierarchy', item: null, parent: null, ...choice });
  const judge = respondent?.id ?? null;
  const asked = askedPairs(model).length;
  const judged = judge === null ? 0 : progressOf(model, judge).judged;
  return {
    weights: globalWeights(model).weights,
    states: new Map(weighedItems(model).map((item) => [item.id, stateOf(model, item, respondent)])),
    asked,
    judged,
    respondent: judge,
    by: nameAmongSeveral(model, respondent),
  };
}

function nameAmongSeveral(model: Model, respondent: Respondent | null): string | null {
  return model.respondents.length > 1 ? (respondent?.name ?? null) : null;
}

function stateOf(model: Model, item: Item, respondent: Respondent | null): State {
  const { source, missing, consistencyRatio: ratio, weights } = localWeights(model, item.id);
  const children = childrenOf(model, item.id).length;
  if (source === 'direct') {
    const judged = children - missing;
    return missing > 0 ? { kind: 'open', judged, pairs: children, by: null, found: null } : { kind: 'given' };
  }
  // The group has weights as soon as its judgments together suffice; whoever judges alone should answer all pairs.
  const pairs = (children * (children - 1)) / 2;
  const judged = respondent === null ? 0 : progressOf(model, respondent.id, item.id).judged;
  const isAlone = visibleRespondents(model).length < 2;
  const found = ratio === null ? null : { verdict: verdictOf(ratio, judgmentsBelow(model, item.id)), ratio };
  if (weights === null || (isAlone && judged < pairs)) {
    return { kind: 'open', judged, pairs, by: nameAmongSeveral(model, respondent), found };
  }
  return found === null ? { kind: 'noRatio' } : { kind: 'judged', ...found };
}
