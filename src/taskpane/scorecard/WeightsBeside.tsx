/** What counts of the table: the period, and the weights of perspectives beside what the column of weights adds up to. */
import {
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Draft } from '../../model/scorecard/draft';
import type { Evaluation } from '../../model/scorecard/evaluation';
import { perspectiveChoice } from '../../model/scorecard/perspectiveChoice';
import { periodColumns } from '../../model/scorecard/reading/columns';
import type { Scorecard } from '../../model/types';
import { usePane } from '../shell/context';

const useStyles = makeStyles({
  bar: { whiteSpace: 'normal', alignItems: 'start', paddingTop: '8px', paddingBottom: '8px' },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

/** Which of several periods is scored. */
export function PeriodLine({ draft }: { draft: Draft }): ReactElement | null {
  const styles = useStyles();
  const { say } = usePane();
  const { realization, target } = draft.scorecard.columns;
  if (!realization || !target || periodColumns(draft.source.found.table).length < 2) return null;
  return (
    <Caption1 className={styles.quiet}>
      {say('periodUsed', { realization: realization.heading, target: target.heading })}
    </Caption1>
  );
}

interface PerspectivesBesideProps {
  evaluation: Evaluation;
  onChange: (change: Partial<Scorecard>) => void;
}

export function PerspectivesBeside({ evaluation, onChange }: PerspectivesBesideProps): ReactElement | null {
  const styles = useStyles();
  const { say } = usePane();
  const choice = perspectiveChoice(evaluation);
  if (choice === null) return null;
  return (
    <MessageBar className={styles.bar} intent="info" layout="multiline" politeness="polite">
      <MessageBarBody>{say('perspectivesBeside', { counted: choice.counted, own: choice.own })}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => onChange({ perspectiveWeights: choice.weights })}>
          {say('useColumnSums', { own: choice.own })}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
