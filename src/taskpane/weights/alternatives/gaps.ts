/** What keeps the ranking back, in the names of the items. Pure. */
import { rankingOf } from '../../../model/alternatives/ranking';
import type { CriterionPriorities } from '../../../model/alternatives/ranking';
import { titleOf } from '../../../model/hierarchy/edit';
import { unweighedItems } from '../../../model/judgments/localWeights';
import type { Item, Model } from '../../../model/types';
import type { Sentence } from '../../shell/journal';

export interface Gap {
  /** The weights of what is below the item, or the rating of the alternatives under it. */
  of: 'weights' | 'rating';
  item: Item;
  sentence: Sentence;
}

export function gapsOf(model: Model): Gap[] {
  const weights = unweighedItems(model).map((item): Gap => ({
    of: 'weights',
    item,
    sentence: { key: 'gapWeights', values: { item: titleOf(item) } },
  }));
  const ratings = rankingOf(model).criteria.flatMap((under): Gap[] =>
    under.priorities === null ? [{ of: 'rating', item: under.criterion, sentence: sentenceOf(under) }] : [],
  );
  return [...weights, ...ratings];
}

function sentenceOf({ criterion, by, missing, asked }: CriterionPriorities): Sentence {
  const values = { item: titleOf(criterion), missing, asked };
  if (by === 'values') return { key: 'gapValues', values };
  return { key: missing === asked ? 'gapJudgments' : 'gapPairs', values };
}
