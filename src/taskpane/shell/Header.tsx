import { Body1Strong, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from './context';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
});

/** Timbang's mark, the same drawing as the icons: a balance with two unequal weights. */
function Mark(): ReactElement {
  return (
    <svg width="20" height="20" viewBox="0 0 16 16" aria-hidden="true" shapeRendering="crispEdges">
      <rect width="16" height="16" rx="3" fill="#0E6A60" shapeRendering="auto" />
      <path fill="#fff" d="M7 7h2v5h-2zM4 12h8v2h-8zM2 6h12v2h-12z" />
      <path fill="#FFD24D" d="M3 2h3v3h-3z" />
      <path fill="#fff" d="M10 3h3v2h-3z" />
    </svg>
  );
}

export function Header(): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  return (
    <header className={styles.header}>
      <Mark />
      <Body1Strong as="h1">{say('appName')}</Body1Strong>
    </header>
  );
}
