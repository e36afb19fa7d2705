/** Which way is looked at. Looking changes nothing: how the items are weighed changes with a weight or a word for it. */
import { useState } from 'react';
import type { Item } from '../../../model/types';
import type { Way } from './ways';

type PairWay = Exclude<Way, 'direct'>;

export function useWay(parent: Item | null): [Way, (way: Way) => void] {
  const [pairs, setPairs] = useState<PairWay>('one');
  // What was chosen below one item says nothing of the next, which has a way of its own.
  const [looked, setLooked] = useState<{ parent: string; isDirect: boolean } | null>(null);
  const isDirect = looked !== null && looked.parent === parent?.id ? looked.isDirect : parent?.weighting === 'direct';
  const choose = (way: Way): void => {
    if (way !== 'direct') setPairs(way);
    if (parent) setLooked({ parent: parent.id, isDirect: way === 'direct' });
  };
  return [isDirect ? 'direct' : pairs, choose];
}
