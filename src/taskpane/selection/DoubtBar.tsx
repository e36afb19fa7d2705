import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  bar: {
    marginTop: tokens.spacingVerticalM,
    whiteSpace: 'normal',
    alignItems: 'start',
    paddingTop: '8px',
    paddingBottom: '8px',
  },
});

interface DoubtBarProps {
  /** The cell that it is about. */
  title?: string | null;
  intent?: 'warning' | 'info';
  children: ReactNode;
}

/** Below the card of a selection: why it cannot be weighed, or what is doubtful about it. */
export function DoubtBar({ title = null, intent = 'warning', children }: DoubtBarProps): ReactElement {
  const styles = useStyles();
  return (
    <MessageBar className={styles.bar} intent={intent} layout="multiline" politeness="polite">
      <MessageBarBody>
        {title && <MessageBarTitle>{title}</MessageBarTitle>} {children}
      </MessageBarBody>
    </MessageBar>
  );
}
