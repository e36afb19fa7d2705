import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from './context';

const PAGES = [
  { page: 'index', word: 'allFunctions' },
  { page: 'guide', word: 'guide' },
] as const;

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  link: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** The list of all functions and the guide, in windows of their own: the pane stays with the selection. */
export function HelpLinks(): ReactElement {
  const styles = useStyles();
  const { language, say } = usePane();
  return (
    <p className={styles.line}>
      {PAGES.map(({ page, word }) => (
        <Link key={page} className={styles.link} href={`help/${language}/${page}.html`} target="_blank" rel="noopener">
          {say(word)}
        </Link>
      ))}
    </p>
  );
}
