/** Checking the selected table or the workbook, in place of the tab's view until it is left. */
import {
  Body1,
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  tokens,
} from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { SectionHeading } from '../components/SectionHeading';
import { usePane } from '../shell/context';
import { explain } from '../strings';
import { AuditResult } from './AuditResult';
import type { AuditProgress } from './auditing';
import type { Audited } from './audited';
import './sentences';
import { useAudit } from './useAudit';
import type { AuditState } from './useAudit';

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  back: { alignSelf: 'flex-start', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  quiet: { color: tokens.colorNeutralForeground3 },
  bar: { whiteSpace: 'normal', alignItems: 'start', paddingTop: '8px', paddingBottom: '8px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM, justifyContent: 'space-between' },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
});

/** After whoever had the focus has handed it on. */
const FOCUS_SETTLED = 100;

interface AuditViewProps {
  /** What is checked at once. */
  scope: Audited['scope'];
  onClose: () => void;
}

export function AuditView({ scope, onClose }: AuditViewProps): ReactElement {
  const { state, start, cancel } = useAudit(scope);
  return <AuditFrame state={state} onStart={start} onCancel={cancel} onClose={onClose} />;
}

interface AuditFrameProps {
  state: AuditState;
  onStart: (scope: Audited['scope']) => void;
  onCancel: () => void;
  onClose: () => void;
}

/** The gallery shows it with what a check would have come to. */
export function AuditFrame({ state, onStart, onCancel, onClose }: AuditFrameProps): ReactElement {
  const styles = useStyles();
  const { say, language } = usePane();
  const block = useRef<HTMLElement>(null);
  useEffect(() => {
    // The card that was pressed is hidden with its tab, and the menu gives the focus back to its button.
    const timer = setTimeout(() => block.current?.querySelector('button')?.focus(), FOCUS_SETTLED);
    return () => clearTimeout(timer);
  }, []);
  return (
    <section ref={block} className={styles.block} aria-label={say('auditTitle')}>
      <Button appearance="subtle" className={styles.back} icon={<ArrowLeftRegular />} onClick={onClose}>
        {say('leavePortable')}
      </Button>
      <SectionHeading>{say('auditTitle')}</SectionHeading>
      <Caption1 className={styles.quiet}>{say('auditText')}</Caption1>
      <div className={styles.buttons}>
        <Button onClick={() => onStart('table')}>{say('auditSelected')}</Button>
        <Button onClick={() => onStart('book')}>{say('auditBook')}</Button>
      </div>
      {state.kind === 'running' && <Running progress={state.progress} onCancel={onCancel} />}
      {state.kind === 'failed' && (
        <MessageBar className={styles.bar} intent="error" layout="multiline" politeness="assertive">
          <MessageBarBody>{explain(state.failure, language)}</MessageBarBody>
        </MessageBar>
      )}
      {state.kind === 'done' && <AuditResult audited={state.audited} />}
    </section>
  );
}

function Running({
  progress: { share, sheet },
  onCancel,
}: {
  progress: AuditProgress;
  onCancel: () => void;
}): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  return (
    <div className={styles.block}>
      <div className={styles.line}>
        <Body1 className={styles.words}>{sheet === '' ? say('auditReading') : say('auditChecking', { sheet })}</Body1>
        <Button onClick={onCancel}>{say('cancel')}</Button>
      </div>
      <ProgressBar value={share} aria-label={say('auditProgress')} />
    </div>
  );
}
