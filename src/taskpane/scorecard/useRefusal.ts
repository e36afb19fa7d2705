/** Why the selection was not taken: said until the selection, the tab or a cell is another. */
import { useEffect, useState } from 'react';
import type { TurnedLayout } from '../../model/scorecard/reading/turned';
import { followMoves } from '../../workbook/selection/selectionMoves';
import { useTabs } from '../shell/tabs';

/** Why the selection is no KPI table; or that the table of a scorecard is gone, and another must take its place. */
export type Refusal = 'blank' | 'noHeadings' | TurnedLayout | 'lost';

/** What says how to turn the table stays while that is done; that a table is lost stays until another takes its place. */
const goesWithSelection = (refusal: Refusal | null): boolean => refusal === 'blank' || refusal === 'noHeadings';
const goesWithTab = (refusal: Refusal | null): boolean => refusal !== 'lost';

export function useRefusal(): [Refusal | null, (refusal: Refusal | null) => void] {
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { tab } = useTabs();
  const [tabThen, setTabThen] = useState(tab);
  if (tab !== tabThen) {
    setTabThen(tab);
    if (goesWithTab(refusal)) setRefusal(null);
  }
  useEffect(() => {
    if (!goesWithSelection(refusal)) return undefined;
    const following = followMoves(() => setRefusal(null));
    following.catch(() => undefined);
    return () => void following.then((follower) => follower.stop()).catch(() => undefined);
  }, [refusal]);
  return [refusal, setRefusal];
}
