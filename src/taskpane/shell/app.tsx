/** The pane: tabs and help, the view that is chosen, and a footer that remembers the last write. */
import { FluentProvider, makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { ReactElement } from 'react';
import { placeText } from '../../sheets/address';
import type { Recognition } from '../../workbook/selection/recognise';
import { Header } from './Header';
import { StatusFooter } from './StatusFooter';
import { usePane } from './context';
import { LOW_PANE } from './lowPane';
import { useBrowsersTab } from './useBrowsersTab';
import { useKeptFocus } from './useKeptFocus';
import { areaOf, titleOf } from '../selection/describe';
import { Panels } from './panels';
import { TabsProvider, useTabState } from './tabs';
import { useTheme } from './theme';
import { useKeepModel } from '../store/useKeepModel';
import { useSelection } from '../selection/useSelection';

const usePageStyles = makeStaticStyles({
  body: { margin: 0 },
  // Where the page scrolls, what gets the focus does not hide below the tabs.
  html: { scrollPaddingTop: '60px' },
  'h1, h2, h3, h4, p': { margin: 0 },
  // Names of sheets and items come without spaces, and these are as wide as their longest word.
  '.fui-MessageBar, .fui-Dropdown': { overflowWrap: 'anywhere' },
});

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    minWidth: '300px',
    // Focus and scrollIntoView scroll what is merely hidden, and the header would leave the view for good.
    overflow: ['hidden', 'clip'],
    backgroundColor: tokens.colorNeutralBackground2,
    [LOW_PANE]: { height: 'auto', minHeight: '100vh', overflow: 'visible' },
  },
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** The gallery dresses its pages as the pane is dressed. */
export { usePageStyles, useStyles as usePaneStyles };

export function App(): ReactElement {
  usePageStyles();
  const styles = useStyles();
  const { name, theme } = useTheme();
  const selected = useSelection();
  const { recognition, refresh } = selected;
  const tabs = useTabState('selection');
  const isReady = recognition !== null;
  useKeepModel();
  useKeptFocus();
  useBrowsersTab();

  useEffect(() => {
    if (isReady) document.body.dataset['ready'] = 'true';
  }, [isReady]);
  useEffect(() => {
    document.body.dataset['theme'] = name;
    document.documentElement.style.colorScheme = name === 'dark' ? 'dark' : 'light';
  }, [name]);

  return (
    <FluentProvider theme={theme}>
      <TabsProvider value={tabs}>
        {/* Menus open in a portal that takes over the provider's classes, so the layout needs an element of its own. */}
        <div className={styles.pane}>
          <Header />
          <Panels {...selected} />
          <Announcement recognition={tabs.tab === 'selection' ? recognition : null} />
          <StatusFooter onWritten={refresh} />
        </div>
      </TabsProvider>
    </FluentProvider>
  );
}

/** Cards come and go with their views; a screen reader needs one place that stays. */
function Announcement({ recognition }: { recognition: Recognition | null }): ReactElement {
  const styles = useStyles();
  const pane = usePane();
  const area = recognition && areaOf(recognition);
  return (
    <p role="status" className={styles.unseen}>
      {recognition && [area && placeText(area), titleOf(recognition, pane)].filter(Boolean).join(', ')}
    </p>
  );
}
