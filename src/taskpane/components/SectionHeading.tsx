import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalL,
    marginBottom: tokens.spacingVerticalS,
  },
  title: { overflowWrap: 'anywhere', minWidth: 0 },
});

interface SectionHeadingProps {
  id?: string;
  /** Shown at the right: a small button or a number. */
  aside?: ReactNode;
  children: ReactNode;
}

/** The heading of one part of a view. */
export function SectionHeading({ id, aside, children }: SectionHeadingProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <Subtitle2 as="h2" id={id} className={styles.title}>
        {children}
      </Subtitle2>
      {aside}
    </div>
  );
}
