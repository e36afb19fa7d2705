/** In the Selection tab, while coded quotes are selected: how many there are, and the way to their counts. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { TextQuoteRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { PressCard } from '../../selection/PressCard';
import { usePane } from '../../shell/context';
import { goTo, useTabs } from '../../shell/tabs';
import { wishForCoding } from './wish';

const useStyles = makeStyles({ block: { marginBottom: tokens.spacingVerticalM } });

export function CodingCard({ count }: { count: number }): ReactElement {
  const styles = useStyles();
  const { say, formats } = usePane();
  const tabs = useTabs();
  return (
    <div className={styles.block}>
      <PressCard
        icon={<TextQuoteRegular />}
        title={say(count === 1 ? 'codingFoundOne' : 'codingFoundMany', { count: formats.count(count) })}
        text={say('codingFoundText')}
        onPress={() => {
          wishForCoding(true);
          goTo(tabs, 'scorecard');
        }}
      />
    </div>
  );
}
