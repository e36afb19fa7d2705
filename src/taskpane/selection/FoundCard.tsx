/** In the Selection tab, while a table is selected that another tab takes: what it is, and the way there. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { goTo, useTabs } from '../shell/tabs';
import type { TabName } from '../shell/tabs';
import { PressCard } from './PressCard';

const useStyles = makeStyles({ block: { marginBottom: tokens.spacingVerticalM } });

interface FoundCardProps {
  icon: ReactElement;
  title: string;
  text: string;
  tab: TabName;
  /** Says what that tab is to do with the selection. */
  wish: (isWished: true) => void;
}

export function FoundCard({ tab, wish, ...card }: FoundCardProps): ReactElement {
  const styles = useStyles();
  const tabs = useTabs();
  const press = (): void => {
    wish(true);
    goTo(tabs, tab);
  };
  return (
    <div className={styles.block}>
      <PressCard {...card} onPress={press} />
    </div>
  );
}
