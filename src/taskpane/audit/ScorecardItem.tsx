/** A scorecard of the file that is not ready to be sent, and the way to it. */
import { Body1, Body1Strong, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { PLAIN_LIST } from '../components/plainList';
import { ShowMore } from '../components/ShowMore';
import { usePane } from '../shell/context';
import { goTo, useTabs } from '../shell/tabs';
import { chooseScorecard } from '../store/chosenScorecard';
import type { OpenScorecard } from './audited';
import { scorecardSentences } from './sentencesOf';

/** Of each scorecard; all of them stand in its result. */
const SHOWN = 3;

const useStyles = makeStyles({
  item: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  list: PLAIN_LIST,
  button: { alignSelf: 'flex-start' },
});

export function ScorecardItem({ scorecard }: { scorecard: OpenScorecard }): ReactElement {
  const styles = useStyles();
  const { say, language } = usePane();
  const tabs = useTabs();
  const { id, title } = scorecard;
  const open = (): void => {
    chooseScorecard(id);
    goTo(tabs, 'result');
  };
  return (
    <li className={styles.item}>
      <Body1Strong as="h3">{title}</Body1Strong>
      <ShowMore items={scorecardSentences(scorecard, language, say)} shown={SHOWN}>
        {(visible) => (
          <ul className={styles.list}>
            {visible.map((sentence) => (
              <li key={sentence}>
                <Body1>{sentence}</Body1>
              </li>
            ))}
          </ul>
        )}
      </ShowMore>
      <Button className={styles.button} size="small" onClick={open}>
        {say('auditScorecardOpen', { title })}
      </Button>
    </li>
  );
}
