/** Repairing the formulas of the workbook, in place of the tab's view until it is left. */
import { Button, Caption1, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { SectionHeading } from '../components/SectionHeading';
import { Waiting } from '../components/Waiting';
import { useAction, usePane } from '../shell/context';
import { useLostFocus } from '../shell/useLostFocus';
import { explain } from '../strings';
import { repairAction } from './repairAction';
import type { Unrepaired } from './repairAction';
import { RepairForm } from './RepairForm';
import { useBroken } from './useBroken';

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  back: { alignSelf: 'flex-start', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  quiet: { color: tokens.colorNeutralForeground3 },
  bar: { whiteSpace: 'normal', alignItems: 'start', paddingTop: '8px', paddingBottom: '8px' },
});

export function RepairView({ onClose }: { onClose: () => void }): ReactElement {
  const styles = useStyles();
  const { say, language } = usePane();
  const block = useLostFocus<HTMLElement>();
  const { busy, run } = useAction();
  const reading = useBroken(Infinity, false);
  const [unrepaired, setUnrepaired] = useState<Unrepaired | null>(null);
  return (
    <section ref={block} className={styles.block} aria-label={say('repairTitle')}>
      <Button appearance="subtle" className={styles.back} icon={<ArrowLeftRegular />} onClick={onClose}>
        {say('leavePortable')}
      </Button>
      <SectionHeading>{say('repairTitle')}</SectionHeading>
      <Caption1 className={styles.quiet}>{say('repairText')}</Caption1>
      {reading === null && <Waiting label={say('repairReading')} />}
      {reading !== null && 'failure' in reading && (
        <MessageBar className={styles.bar} intent="error" layout="multiline" politeness="assertive">
          <MessageBarBody>{explain(reading.failure, language)}</MessageBarBody>
        </MessageBar>
      )}
      {reading !== null && 'look' in reading && (
        <RepairForm
          look={reading.look}
          unrepaired={unrepaired}
          busy={busy}
          onRepair={() => void run(repairAction(setUnrepaired), { sentence: { key: 'repairing', values: {} } })}
        />
      )}
    </section>
  );
}
