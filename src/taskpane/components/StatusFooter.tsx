import { Body1, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { showWrittenAction, undoAction } from '../actions';
import { useAction, useJournalEntry, usePane } from '../context';

const useStyles = makeStyles({
  footer: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    justifyContent: 'space-between',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  hidden: { padding: 0, border: 'none' },
  sentence: { overflowWrap: 'anywhere', flexGrow: 1 },
});

/** The last write and its undo. The live region is always there, so that a screen reader hears what is put into it. */
export function StatusFooter({ onWritten }: { onWritten: () => void }): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const entry = useJournalEntry();
  const { busy, run } = useAction();
  const done = entry?.kind === 'done' ? entry : null;
  const sentence = done ? say(done.sentence.key, done.sentence.values) : '';
  return (
    <footer className={done ? styles.footer : styles.hidden}>
      <Body1 role="status" className={styles.sentence}>
        {sentence}
      </Body1>
      {done?.mayBeHidden && (
        <Link as="button" disabledFocusable={busy} onClick={() => void run(showWrittenAction(done))}>
          {say('show')}
        </Link>
      )}
      {done?.undo && (
        <Link as="button" disabledFocusable={busy} onClick={() => void run(undoAction(done)).then(onWritten)}>
          {say('undo')}
        </Link>
      )}
    </footer>
  );
}
