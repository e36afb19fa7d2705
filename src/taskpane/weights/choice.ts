/** What is chosen in the Weights tab: the part, the item, the respondent and the pair. It outlives each part's view. */
import { createContext, useContext } from 'react';
import { comparedItems, goalOf, itemOf } from '../../model/hierarchy/tree';
import { respondentsOf, visibleRespondents } from '../../model/judgments/respondents';
import type { Item, Model, Respondent } from '../../model/types';

export const PARTS = ['hierarchy', 'compare', 'people', 'alternatives'] as const;
export type Part = (typeof PARTS)[number];

export interface Choice {
  part: Part;
  /** The row of the tree that is chosen. */
  item: string | null;
  /** An item that has just come into being and is to be named as soon as the tree is seen. */
  naming?: string | null;
  /** Whose children are compared. */
  parent: string | null;
  /** Who judges; null for the first. */
  respondent: string | null;
}

export interface Chooser extends Choice {
  choose: (change: Partial<Choice>) => void;
}

const ChoiceContext = createContext<Chooser | null>(null);
export const ChoiceProvider = ChoiceContext.Provider;

export function useChoice(): Chooser {
  const chooser = useContext(ChoiceContext);
  if (!chooser) throw new Error('useChoice is used outside ChoiceProvider.');
  return chooser;
}

/** The item whose children are compared: as chosen while it has children to compare, else the first that has. */
export function comparedParent(model: Model, { parent }: Choice, candidates = comparedItems(model)): Item | null {
  const chosen = parent === null ? undefined : itemOf(model, parent);
  const isStill = chosen && candidates.some(({ id }) => id === chosen.id);
  return isStill ? chosen : (candidates[0] ?? goalOf(model));
}

/** Who judges; null while nobody is in the list. */
export function judgeOf(model: Model, { respondent }: Choice): Respondent | null {
  const all = respondentsOf(model);
  return all.find(({ id }) => id === respondent) ?? visibleRespondents(model)[0] ?? all[0] ?? null;
}
