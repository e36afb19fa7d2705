/** What a scorecard has beside its result: each part is a view of its own, in place of the result until it is left. */
import { createContext, useContext } from 'react';
import type { Scorecard } from '../../../model/types';

export type PartName =
  'offices' | 'map' | 'change' | 'years' | 'improvement' | 'benchmark' | 'periods' | 'cases' | 'twoSets';

export interface PartProps {
  readonly scorecard: Scorecard;
  readonly onClose: () => void;
}

const OpenPartContext = createContext<((part: PartName) => void) | null>(null);
export const OpenPartProvider = OpenPartContext.Provider;

export function useOpenPart(): (part: PartName) => void {
  const open = useContext(OpenPartContext);
  if (!open) throw new Error('useOpenPart is used outside OpenPartProvider.');
  return open;
}
