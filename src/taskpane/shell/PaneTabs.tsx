import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { CursorRegular, GaugeRegular, OrganizationRegular, TableSimpleCheckmarkRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { usePane } from './context';
import type { StringKey } from '../strings';
import { panelId, tabId, TABS, useTabs } from './tabs';
import type { TabName } from './tabs';

const LOOKS: Readonly<Record<TabName, { icon: ReactElement; word: StringKey }>> = {
  selection: { icon: <CursorRegular />, word: 'tabSelection' },
  weights: { icon: <OrganizationRegular />, word: 'tabWeights' },
  scorecard: { icon: <TableSimpleCheckmarkRegular />, word: 'tabScorecard' },
  result: { icon: <GaugeRegular />, word: 'tabResult' },
};

const useStyles = makeStyles({
  list: {
    display: 'grid',
    // Short words leave their room to longer ones.
    gridTemplateColumns: `repeat(${TABS.length}, auto)`,
    flexGrow: 1,
    minWidth: 0,
  },
  // The icon above the word: four words side by side fit into 320 px in both languages.
  tab: {
    gridTemplateColumns: '1fr',
    justifyItems: 'center',
    rowGap: tokens.spacingVerticalXXS,
    '& .fui-Tab__icon': { gridArea: '1 / 1' },
    // The second one is unseen and as wide as the word in bold.
    '& .fui-Tab__content, & .fui-Tab__content--reserved-space': { gridArea: '2 / 1' },
    minWidth: 0,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalSNudge}`,
  },
});

/** The four views of the pane. */
export function PaneTabs(): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const { tab, show } = useTabs();
  return (
    <TabList
      className={styles.list}
      size="small"
      aria-label={say('tabsLabel')}
      selectedValue={tab}
      onTabSelect={(_, { value }) => {
        const chosen = TABS.find((candidate) => candidate === value);
        if (chosen) show(chosen);
      }}
    >
      {TABS.map((name) => (
        <Tab
          key={name}
          id={tabId(name)}
          className={styles.tab}
          value={name}
          icon={LOOKS[name].icon}
          aria-controls={panelId(name)}
        >
          {say(LOOKS[name].word)}
        </Tab>
      ))}
    </TabList>
  );
}
