/** The way to behaviour values: a card that opens what a 360° form needs, and both ways to begin. */
import { Button, Caption1, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { tableAt } from '../../workbook/reading/kpiTable';
import { BusyButton } from '../components/BusyButton';
import type { ListRefusal } from '../employees/useTableList';
import { blankEntry } from '../scorecard/blankTable';
import { PressCard } from '../selection/PressCard';
import type { Action } from '../shell/actions';
import { useAction, usePane } from '../shell/context';
import type { StringKey } from '../strings';
import { useModel } from '../store/useModel';
import { writeForm } from './formWriting';
import type { Feedback } from './useFeedback';

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  open: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalM,
  },
  bar: { whiteSpace: 'normal', alignItems: 'start', paddingTop: '8px', paddingBottom: '8px' },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

const REFUSALS: Readonly<Record<ListRefusal, StringKey>> = {
  blank: 'feedbackBlank',
  noHeadings: 'feedbackNoHeadings',
  gone: 'feedbackGone',
};

interface FeedbackStartProps {
  feedback: Pick<Feedback, 'refusal' | 'busy' | 'takeSelection' | 'takeTable' | 'close'>;
  icon: ReactElement;
}

export function FeedbackStart({ feedback, icon }: FeedbackStartProps): ReactElement {
  const styles = useStyles();
  const { say, language } = usePane();
  const { current } = useModel();
  const { run } = useAction();
  const [isOpen, setOpen] = useState(false);
  const { refusal, busy, takeSelection, takeTable, close } = feedback;
  const writeBoth: Action = async () => {
    const { written, table } = await writeForm(current(), language);
    await takeTable(await tableAt(table));
    return blankEntry(written, close, 'feedbackWroteForm');
  };
  return (
    <div className={styles.block}>
      <PressCard
        icon={icon}
        title={say('feedbackStart')}
        text={say('feedbackStartText')}
        expanded={isOpen}
        onPress={() => setOpen(!isOpen)}
      />
      {refusal && (
        <MessageBar className={styles.bar} intent="warning" layout="multiline" politeness="assertive">
          <MessageBarBody>{say(REFUSALS[refusal])}</MessageBarBody>
        </MessageBar>
      )}
      {isOpen && (
        <div className={styles.open}>
          <Caption1 className={styles.quiet}>{say('feedbackNeeds')}</Caption1>
          <BusyButton busy={busy} onClick={takeSelection}>
            {say('feedbackTake')}
          </BusyButton>
          <Caption1 className={styles.quiet}>{say('feedbackFormText')}</Caption1>
          <Button
            disabledFocusable={busy}
            onClick={() => void run(writeBoth, { sentence: { key: 'writingSheets', values: {} } })}
          >
            {say('feedbackForm')}
          </Button>
        </div>
      )}
    </div>
  );
}
