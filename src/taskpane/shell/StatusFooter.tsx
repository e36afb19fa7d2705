import { Button, Caption1, Link, makeStyles, mergeClasses, ProgressBar, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { Finish } from '../../workbook/excel/undo';
import type { StringKey } from '../strings';
import { showWrittenAction, undoAction } from './actions';
import { useAction, useJournalEntry, usePane } from './context';

const useStyles = makeStyles({
  footer: {
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    flexShrink: 0,
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  progress: { position: 'absolute', top: 0, left: 0, right: 0 },
  hidden: { padding: 0, border: 'none' },
  // With a footnote, what is said has the width for itself and the links stand below it.
  withFootnote: { flexWrap: 'wrap', justifyContent: 'flex-end' },
  whole: { flexBasis: '100%' },
  // Two lines at most: what is done is no longer what the pane is about.
  sentence: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
    overflow: 'hidden',
    overflowWrap: 'anywhere',
  },
  said: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0 },
  refused: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  link: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, flexShrink: 0 },
  dismiss: { flexShrink: 0, minWidth: 'auto' },
});

/** What Excel refused once the contents stood: a footnote of the write. */
const REFUSED: Readonly<Record<Finish, StringKey>> = {
  frozen: 'refusedFrozen',
  page: 'refusedPage',
  front: 'refusedFront',
  notes: 'refusedNotes',
  links: 'refusedLinks',
  protection: 'refusedProtection',
};

/** The last write and its undo. The live region is always there, so that a screen reader hears what is put into it. */
export function StatusFooter({ onWritten }: { onWritten: () => void }): ReactElement {
  const styles = useStyles();
  const { say, journal } = usePane();
  const entry = useJournalEntry();
  const { busy, run } = useAction();
  const done = entry?.kind === 'done' ? entry : null;
  const working = entry?.kind === 'working' ? entry : null;
  const said = done ?? working;
  const sentence = said ? say(said.sentence.key, said.sentence.values) : '';
  const refused = (done?.refused ?? []).map((what) => say(REFUSED[what])).join(' ');
  return (
    <footer className={mergeClasses(styles.footer, !said && styles.hidden, refused !== '' && styles.withFootnote)}>
      {working && <ProgressBar className={styles.progress} aria-label={sentence} />}
      <div role="status" className={mergeClasses(styles.said, refused !== '' && styles.whole)}>
        <Caption1 className={styles.sentence} title={sentence}>
          {sentence}
        </Caption1>
        {refused !== '' && <Caption1 className={styles.refused}> {refused}</Caption1>}
      </div>
      {working && (
        <Link as="button" className={styles.link} onClick={working.cancel}>
          {say('cancel')}
        </Link>
      )}
      {done?.mayBeHidden && (
        <Link
          as="button"
          className={styles.link}
          disabledFocusable={busy}
          onClick={() => void run(showWrittenAction(done))}
        >
          {say('show')}
        </Link>
      )}
      {done?.undo && (
        <Link
          as="button"
          className={styles.link}
          disabledFocusable={busy}
          onClick={() => void run(undoAction(done)).then(onWritten)}
        >
          {say(done.isUndo ? 'redo' : 'undo')}
        </Link>
      )}
      {done && (
        <Button
          className={styles.dismiss}
          appearance="transparent"
          size="small"
          aria-label={say('dismiss')}
          icon={<DismissRegular />}
          onClick={() => journal.write(null)}
        />
      )}
    </footer>
  );
}
