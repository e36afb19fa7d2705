import { Body1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  block: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalM,
  },
  icon: { display: 'flex', fontSize: '32px', color: tokens.colorBrandForeground1 },
  text: { overflowWrap: 'anywhere' },
});

interface EmptyStateProps {
  icon?: ReactElement;
  title: string;
  text: string;
  /** What to do first. */
  children?: ReactNode;
}

/** A view with nothing in it yet: what it is for, and how to begin. */
export function EmptyState({ icon, title, text, children }: EmptyStateProps): ReactElement {
  const styles = useStyles();
  return (
    <section className={styles.block}>
      {icon && <span className={styles.icon}>{icon}</span>}
      <Subtitle2 as="h2">{title}</Subtitle2>
      <Body1 className={styles.text}>{text}</Body1>
      {children}
    </section>
  );
}
