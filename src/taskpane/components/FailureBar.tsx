import { makeStyles, mergeClasses, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useJournalEntry, usePane } from '../shell/context';
import { explain } from '../strings';
import { DismissAction } from './DismissAction';

const useStyles = makeStyles({
  // Long sentences wrap; Fluent's one-line layout would cut them off at this width.
  bar: { whiteSpace: 'normal', alignItems: 'start', paddingTop: '8px', paddingBottom: '8px' },
});

/** The last failure, until it is dismissed or something succeeds. */
export function FailureBar({ className }: { className?: string }): ReactElement | null {
  const styles = useStyles();
  const { say, language, journal } = usePane();
  const entry = useJournalEntry();
  if (entry?.kind !== 'failed') return null;
  return (
    <MessageBar
      className={mergeClasses(styles.bar, className)}
      intent="error"
      layout="multiline"
      politeness="assertive"
    >
      <MessageBarBody>
        <MessageBarTitle>{say('errorTitle')}</MessageBarTitle> {explain(entry.failure, language)}
      </MessageBarBody>
      <DismissAction onDismiss={() => journal.write(null)} />
    </MessageBar>
  );
}
