/** In the Selection tab, while a list of employees is selected: how many there are, and the way to their values. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { PeopleListRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { PressCard } from '../selection/PressCard';
import { usePane } from '../shell/context';
import { goTo, useTabs } from '../shell/tabs';
import { wishForList } from './wish';

const useStyles = makeStyles({ block: { marginBottom: tokens.spacingVerticalM } });

export function ListCard({ count }: { count: number }): ReactElement {
  const styles = useStyles();
  const { say, formats } = usePane();
  const tabs = useTabs();
  return (
    <div className={styles.block}>
      <PressCard
        icon={<PeopleListRegular />}
        title={say(count === 1 ? 'listFoundOne' : 'listFoundMany', { count: formats.count(count) })}
        text={say('listFoundText')}
        onPress={() => {
          wishForList(true);
          goTo(tabs, 'scorecard');
        }}
      />
    </div>
  );
}
