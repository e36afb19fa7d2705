import { Caption1, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../shell/context';
import { findingText } from './findingText';
import { useModel } from './useModel';
import { DismissAction } from '../components/DismissAction';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  bar: { whiteSpace: 'normal', alignItems: 'start', paddingTop: '6px', paddingBottom: '6px' },
  body: { overflowWrap: 'anywhere' },
});

/** More would push the view itself out of sight; each says where to look, and reading again brings the next. */
const SHOWN = 4;

/** What reading the workbook brought to light, until it is dismissed: never silently wrong. */
export function Notices({ className }: { className?: string }): ReactElement | null {
  const styles = useStyles();
  const { say, language } = usePane();
  const { findings, conflicts, dismissNotices } = useModel();
  const notes = findings.map((finding) => ({
    text: findingText(finding, say, language),
    isNews: finding.kind === 'renamed',
  }));
  const all = [...notes, ...conflicts.map((conflict) => ({ text: conflict.describe(language), isNews: true }))];
  if (all.length === 0) return null;
  const rest = all.length - SHOWN;
  return (
    <div className={className}>
      <div className={styles.list}>
        {all.slice(0, SHOWN).map(({ text, isNews }, index) => (
          <MessageBar key={text} className={styles.bar} intent={isNews ? 'info' : 'warning'} layout="multiline">
            <MessageBarBody className={styles.body}>{text}</MessageBarBody>
            {index === 0 && <DismissAction onDismiss={dismissNotices} />}
          </MessageBar>
        ))}
        {rest > 0 && <Caption1>{say('moreProblems', { count: rest })}</Caption1>}
      </div>
    </div>
  );
}
