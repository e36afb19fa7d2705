/** The frame of a part's view: the way back to the result, what it is called, and what it is for. */
import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import type { ReactElement, ReactNode } from 'react';
import { SectionHeading } from '../../components/SectionHeading';
import { usePane } from '../../shell/context';
import { useLostFocus } from '../../shell/useLostFocus';

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  back: { alignSelf: 'flex-start', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

interface PartFrameProps {
  title: string;
  text: string;
  onClose: () => void;
  children: ReactNode;
}

export function PartFrame({ title, text, onClose, children }: PartFrameProps): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const block = useLostFocus<HTMLElement>();
  return (
    <section ref={block} className={styles.block} aria-label={title}>
      <Button appearance="subtle" className={styles.back} icon={<ArrowLeftRegular />} onClick={onClose}>
        {say('backToResult')}
      </Button>
      <SectionHeading>{title}</SectionHeading>
      <Caption1 className={styles.quiet}>{text}</Caption1>
      {children}
    </section>
  );
}
