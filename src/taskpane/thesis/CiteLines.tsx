/** How Timbang is cited, as a reference and as an entry for BibTeX. */
import { Button, Caption1, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import packageJson from '../../../package.json';
import { bibTex, reference } from '../../sheets/thesis/cite';
import { usePane } from '../shell/context';
import { CopyOutcome } from './CopyOutcome';
import './sentences';
import { useCopy } from './useCopy';

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  line: { overflowWrap: 'anywhere', userSelect: 'text' },
});

export function CiteLines(): ReactElement {
  const styles = useStyles();
  const { say, language } = usePane();
  const line = reference(language, packageJson.version);
  const { state, copy } = useCopy(line);
  return (
    <div className={styles.block}>
      <Caption1Strong>{say('citeTitle')}</Caption1Strong>
      <Caption1 className={styles.line}>{line}</Caption1>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => copy({ plain: line }, say('citeCopied'))}>
          {say('citeCopy')}
        </Button>
        <Button
          size="small"
          onClick={() => copy({ plain: bibTex(language, packageJson.version) }, say('bibTexCopied'))}
        >
          {say('citeBibTex')}
        </Button>
      </div>
      <CopyOutcome state={state} />
    </div>
  );
}
