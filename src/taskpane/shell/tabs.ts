/** Which of the pane's views is shown, and the way from one to another. */
import { createContext, useContext, useMemo, useState } from 'react';

export const TABS = ['selection', 'weights', 'scorecard', 'result'] as const;
export type TabName = (typeof TABS)[number];

/**
 * What concerns the whole workbook: checking it, making it work without the add-in, repairing its formulas, citing
 * Timbang. A table is checked there too, for whoever follows a finding selects another cell.
 */
type Aside = 'auditTable' | 'auditBook' | 'portable' | 'repair' | 'cite';

export interface Tabs {
  tab: TabName;
  /** Also leaves what stands in place of a view. */
  show: (tab: TabName) => void;
  /** What stands in place of the tab's view. */
  aside: Aside | null;
  openAside: (aside: Aside) => void;
}

const TabsContext = createContext<Tabs | null>(null);
export const TabsProvider = TabsContext.Provider;

export function useTabs(): Tabs {
  const tabs = useContext(TabsContext);
  if (!tabs) throw new Error('useTabs is used outside TabsProvider.');
  return tabs;
}

export function useTabState(first: TabName): Tabs {
  const [tab, setTab] = useState(first);
  const [aside, openAside] = useState<Aside | null>(null);
  return useMemo(() => {
    const show = (next: TabName): void => {
      setTab(next);
      openAside(null);
    };
    return { tab, show, aside, openAside };
  }, [tab, aside]);
}

export const tabId = (tab: TabName): string => `tab-${tab}`;
/** From a button of a view that is left: the tab takes the focus, which would be lost with the button. */
export function goTo({ show }: Tabs, tab: TabName): void {
  show(tab);
  document.getElementById(tabId(tab))?.focus();
}

export const panelId = (tab: TabName): string => `panel-${tab}`;
