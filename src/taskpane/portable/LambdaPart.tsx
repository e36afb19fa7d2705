/** Timbang's functions as names of the workbook itself, for Microsoft 365 without the add-in. */
import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { BusyButton } from '../components/BusyButton';
import { SectionHeading } from '../components/SectionHeading';
import { usePane } from '../shell/context';

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
  text: { overflowWrap: 'anywhere' },
});

export function LambdaPart({ busy, onWrite }: { busy: boolean; onWrite: () => void }): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  return (
    <section className={styles.block} aria-label={say('lambdas')}>
      <SectionHeading>{say('lambdas')}</SectionHeading>
      <Body1 className={styles.text}>{say('lambdasText')}</Body1>
      <BusyButton busy={busy} onClick={onWrite}>
        {say('lambdasWrite')}
      </BusyButton>
    </section>
  );
}
