import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../context';

const useStyles = makeStyles({
  line: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
  link: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** The list of all functions, in a window of its own: the pane stays with the selection. */
export function HelpLink(): ReactElement {
  const styles = useStyles();
  const { language, say } = usePane();
  return (
    <p className={styles.line}>
      <Link className={styles.link} href={`help/${language}/index.html`} target="_blank" rel="noopener">
        {say('allFunctions')}
      </Link>
    </p>
  );
}
