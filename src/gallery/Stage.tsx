/** What the pane puts around its views, without following a workbook. */
import { FluentProvider } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { usePageStyles, usePaneStyles } from '../taskpane/shell/app';
import { usePanelStyles } from '../taskpane/shell/panels';
import { TabsProvider, useTabState } from '../taskpane/shell/tabs';
import type { TabName } from '../taskpane/shell/tabs';
import { THEMES, useTheme } from '../taskpane/shell/theme';
import type { ThemeName } from '../taskpane/shell/theme';

interface StageProps {
  /** Null follows the system. */
  theme: ThemeName | null;
  tab: TabName;
  isWhole: boolean;
  /** Told once it is shown. */
  onShown: () => void;
  children: ReactNode;
}

/** The theme of the page, told to the page as the pane tells it. */
export function useGalleryTheme(wanted: ThemeName | null): (typeof THEMES)[ThemeName] {
  const followed = useTheme();
  const name = wanted ?? followed.name;
  useEffect(() => {
    document.body.dataset['theme'] = name;
    document.documentElement.style.colorScheme = name === 'light' ? 'light' : 'dark';
  }, [name]);
  return THEMES[name];
}

export function Stage({ theme, tab: first, isWhole, onShown, children }: StageProps): ReactElement {
  usePageStyles();
  const pane = usePaneStyles();
  const panel = usePanelStyles();
  const tabs = useTabState(first);
  useEffect(onShown, [onShown]);
  return (
    <FluentProvider theme={useGalleryTheme(theme)}>
      <TabsProvider value={tabs}>
        <div className={pane.pane}>{isWhole ? children : <main className={panel.main}>{children}</main>}</div>
      </TabsProvider>
    </FluentProvider>
  );
}
