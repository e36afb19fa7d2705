/** One thing that can be written: what it is for, and the button that writes it. */
import { Body1Strong, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { BusyButton } from '../components/BusyButton';
import { usePane } from '../shell/context';

const useLineStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    ':not(:first-child)': { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

interface SheetLineProps {
  title: string;
  text: string;
  busy: boolean;
  disabled?: boolean;
  /** What its button says, where it writes nothing yet. */
  action?: string;
  onWrite: () => void;
  /** Choices before it is written. */
  children?: ReactNode;
}

export function SheetLine(props: SheetLineProps): ReactElement {
  const { title, text, busy, disabled = false, action, onWrite, children } = props;
  const styles = useLineStyles();
  const { say } = usePane();
  return (
    <li className={styles.item}>
      <Body1Strong as="h3">{title}</Body1Strong>
      <Caption1 className={styles.quiet}>{text}</Caption1>
      {children}
      <BusyButton
        busy={busy}
        disabled={disabled}
        label={action ?? say('writeNamed', { name: title })}
        onClick={onWrite}
      >
        {action ?? say('writeIt')}
      </BusyButton>
    </li>
  );
}
