/** Which of the pane's views is shown, and the way from one to another. */
import { createContext, useContext } from 'react';

export const TABS = ['selection', 'weights', 'scorecard', 'result'] as const;
export type TabName = (typeof TABS)[number];

export interface Tabs {
  tab: TabName;
  show: (tab: TabName) => void;
}

const TabsContext = createContext<Tabs | null>(null);
export const TabsProvider = TabsContext.Provider;

export function useTabs(): Tabs {
  const tabs = useContext(TabsContext);
  if (!tabs) throw new Error('useTabs is used outside TabsProvider.');
  return tabs;
}

export const tabId = (tab: TabName): string => `tab-${tab}`;
/** From a button of a view that is left: the tab takes the focus, which would be lost with the button. */
export function goTo({ show }: Tabs, tab: TabName): void {
  show(tab);
  document.getElementById(tabId(tab))?.focus();
}

export const panelId = (tab: TabName): string => `panel-${tab}`;
