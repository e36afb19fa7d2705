/** What the views of pairs compare: the importance of items, unless alternatives stand in them. */
import { createContext, useContext } from 'react';
import type { Compared } from '../../../model/judgments/scaleWords';

const ComparedContext = createContext<Compared>('importance');
export const ComparedProvider = ComparedContext.Provider;

export function useCompared(): Compared {
  return useContext(ComparedContext);
}
