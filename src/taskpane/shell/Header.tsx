import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from './context';
import { HelpMenu } from './HelpMenu';
import { LOW_PANE } from './lowPane';
import { PaneTabs } from './PaneTabs';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    flexShrink: 0,
    paddingRight: tokens.spacingHorizontalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    [LOW_PANE]: { position: 'sticky', top: 0, zIndex: 2 },
  },
  title: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** The tabs and the help. The title is for screen readers: Excel shows it above the pane already. */
export function Header(): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{say('appName')}</h1>
      <PaneTabs />
      <HelpMenu />
    </header>
  );
}
