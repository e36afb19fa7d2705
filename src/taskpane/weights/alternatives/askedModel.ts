import { expanded } from '../../../model/alternatives/expanded';
import { ratedOf } from '../../../model/alternatives/rated';
import { oncePerModel } from '../../../model/once';
import type { Model } from '../../../model/types';

/** The hierarchy as the views that compare items are given it: of all there is to compare, the alternatives alone. */
export const askedModel = oncePerModel((model): Model => {
  const whole = expanded(model);
  const criteria = new Set(whole.items.map(({ id }) => ratedOf(id)?.criterion));
  const items = whole.items.map((item) => (criteria.has(item.id) ? item : { ...item, weighting: 'direct' as const }));
  return { ...whole, items };
});
