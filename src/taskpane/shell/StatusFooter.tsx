import { Body1, Link, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { showWrittenAction, undoAction } from './actions';
import { useAction, useJournalEntry, usePane } from './context';

const useStyles = makeStyles({
  footer: {
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    justifyContent: 'space-between',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  progress: { position: 'absolute', top: 0, left: 0, right: 0 },
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
  const working = entry?.kind === 'working' ? entry : null;
  const said = done ?? working;
  const sentence = said ? say(said.sentence.key, said.sentence.values) : '';
  return (
    <footer className={said ? styles.footer : styles.hidden}>
      {working && <ProgressBar className={styles.progress} aria-label={sentence} />}
      <Body1 role="status" className={styles.sentence}>
        {sentence}
      </Body1>
      {working && (
        <Link as="button" onClick={working.cancel}>
          {say('cancel')}
        </Link>
      )}
      {done?.mayBeHidden && (
        <Link as="button" disabledFocusable={busy} onClick={() => void run(showWrittenAction(done))}>
          {say('show')}
        </Link>
      )}
      {done?.undo && (
        <Link as="button" disabledFocusable={busy} onClick={() => void run(undoAction(done)).then(onWritten)}>
          {say(done.isUndo ? 'redo' : 'undo')}
        </Link>
      )}
    </footer>
  );
}
