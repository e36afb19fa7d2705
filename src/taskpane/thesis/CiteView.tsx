/** How Timbang is cited, in place of the tab's view until it is left. */
import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { usePane } from '../shell/context';
import { useLostFocus } from '../shell/useLostFocus';
import { CiteLines } from './CiteLines';
import './sentences';

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  back: { alignSelf: 'flex-start', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export function CiteView({ onClose }: { onClose: () => void }): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const block = useLostFocus<HTMLElement>();
  return (
    <section ref={block} className={styles.block} aria-label={say('citeTitle')}>
      <Button appearance="subtle" className={styles.back} icon={<ArrowLeftRegular />} onClick={onClose}>
        {say('leavePortable')}
      </Button>
      <CiteLines />
      <Caption1 className={styles.quiet}>{say('citeMethods')}</Caption1>
    </section>
  );
}
