/** What may follow once the periods are in the workbook: the scorecard reads them, and goes on to the next period. */
import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { BusyButton } from '../../components/BusyButton';
import { usePane } from '../../shell/context';
import type { Asked } from './periodsWriting';

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

interface PeriodsWrittenProps {
  /** Whether the scorecard reads the table that the periods make. */
  isRead: boolean;
  /** Null while it is being read. */
  asked: Pick<Asked, 'period' | 'next'> | 'gone' | null;
  busy: boolean;
  onRead: () => void;
  onNext: () => void;
}

export function PeriodsWritten({ isRead, asked, busy, onRead, onNext }: PeriodsWrittenProps): ReactElement | null {
  const styles = useStyles();
  const { say } = usePane();
  if (!isRead) {
    return (
      <div className={styles.block}>
        <Body1>{say('periodsUnread')}</Body1>
        <BusyButton appearance="primary" busy={busy} onClick={onRead}>
          {say('readPeriods')}
        </BusyButton>
      </div>
    );
  }
  if (asked === null) return null;
  if (asked === 'gone') return <Body1>{say('periodGone')}</Body1>;
  return (
    <div className={styles.block}>
      <Body1>{say('periodAsked', { period: asked.period })}</Body1>
      <Caption1 className={styles.quiet}>{say(asked.next === null ? 'noNextPeriod' : 'nextPeriodWill')}</Caption1>
      {asked.next !== null && (
        <BusyButton appearance="primary" busy={busy} onClick={onNext}>
          {say('nextPeriod', { period: asked.next })}
        </BusyButton>
      )}
    </div>
  );
}
