/** Before a list is set up: the way to begin, and the lists that have their sheets already. */
import {
  Body1Strong,
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { PeopleListRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { PLAIN_LIST } from '../components/plainList';
import { SectionHeading } from '../components/SectionHeading';
import { PressCard } from '../selection/PressCard';
import { useCardStyles } from '../selection/SelectionCard';
import { usePane } from '../shell/context';
import { useModel } from '../store/useModel';
import type { Listing } from './useEmployees';
import { writtenLists } from './writing';

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, marginTop: tokens.spacingVerticalS },
  bar: { whiteSpace: 'normal', alignItems: 'start', paddingTop: '8px', paddingBottom: '8px' },
  list: PLAIN_LIST,
  words: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
  button: { alignSelf: 'flex-start' },
});

type ListsStartProps = Pick<Listing, 'refusal' | 'busy' | 'takeSelection' | 'reopen'>;

export function ListsStart({ refusal, busy, takeSelection, reopen }: ListsStartProps): ReactElement {
  const styles = useStyles();
  const card = useCardStyles();
  const { say } = usePane();
  const { model } = useModel();
  const lists = writtenLists(model);
  return (
    <div className={styles.block}>
      <PressCard
        icon={<PeopleListRegular />}
        title={say('listStart')}
        text={say('listStartText')}
        onPress={() => {
          if (!busy) takeSelection();
        }}
      />
      {refusal && (
        <MessageBar className={styles.bar} intent="warning" layout="multiline" politeness="assertive">
          <MessageBarBody>{say(refusal)}</MessageBarBody>
        </MessageBar>
      )}
      {lists.length > 0 && <SectionHeading>{say('listsHere')}</SectionHeading>}
      <ul className={styles.list}>
        {lists.map(({ id, sheet }) => (
          <li key={id} className={card.card}>
            <span className={styles.words}>
              <Body1Strong>{sheet}</Body1Strong>
              <Caption1 className={styles.quiet}>{say('listHint')}</Caption1>
            </span>
            <Button
              size="small"
              className={styles.button}
              disabledFocusable={busy}
              aria-label={`${say('changeScorecard')}: ${sheet}`}
              onClick={() => reopen(id)}
            >
              {say('changeScorecard')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
