/** Making the workbook work without the add-in, in place of the tab's view until it is left. */
import { Button, Caption1, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { canOpenCopy } from '../../workbook/portable/openCopy';
import { SectionHeading } from '../components/SectionHeading';
import { Waiting } from '../components/Waiting';
import { useAction, usePane } from '../shell/context';
import { useLostFocus } from '../shell/useLostFocus';
import { explain } from '../strings';
import type { StringKey } from '../strings';
import { KeptPart } from './KeptPart';
import { LambdaPart } from './LambdaPart';
import { lambdasAction, makePlainAction, openCopyAction, putBackAction } from './plainActions';
import { PlainForm } from './PlainForm';
import './sentences';
import { usePlain } from './usePlain';

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  back: { alignSelf: 'flex-start', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  quiet: { color: tokens.colorNeutralForeground3 },
  bar: { whiteSpace: 'normal', alignItems: 'start', paddingTop: '8px', paddingBottom: '8px' },
});

const saying = (key: StringKey): { sentence: { key: StringKey; values: object & Record<string, never> } } => ({
  sentence: { key, values: {} },
});

export function PortableView({ onClose }: { onClose: () => void }): ReactElement {
  const styles = useStyles();
  const { say, language } = usePane();
  const block = useLostFocus<HTMLElement>();
  const { busy, run } = useAction();
  const { choice, choose, reading, request } = usePlain();
  const look = reading !== null && 'look' in reading ? reading.look : null;
  return (
    <section ref={block} className={styles.block} aria-label={say('withoutAddIn')}>
      <Button appearance="subtle" className={styles.back} icon={<ArrowLeftRegular />} onClick={onClose}>
        {say('leavePortable')}
      </Button>
      <SectionHeading>{say('withoutAddIn')}</SectionHeading>
      <Caption1 className={styles.quiet}>{say('withoutAddInText')}</Caption1>
      {reading === null && <Waiting label={say('readingFormulas')} />}
      {reading !== null && 'failure' in reading && (
        <MessageBar className={styles.bar} intent="error" layout="multiline" politeness="assertive">
          <MessageBarBody>{explain(reading.failure, language)}</MessageBarBody>
        </MessageBar>
      )}
      {look?.kept && (
        <KeptPart
          kept={look.kept}
          busy={busy}
          onPutBack={(replaces) => {
            if (look.kept) void run(putBackAction(look.kept, replaces, say), saying('puttingBack'));
          }}
        />
      )}
      {look && (
        <PlainForm
          look={look}
          choice={choice}
          busy={busy}
          onChoose={choose}
          onWrite={() => void run(makePlainAction(request(look), look), saying('plainWriting'))}
          onCopy={canOpenCopy() ? () => void run(openCopyAction(request(look)), saying('plainCopying')) : null}
        />
      )}
      {look && <LambdaPart busy={busy} onWrite={() => void run(lambdasAction(language), saying('lambdasWriting'))} />}
    </section>
  );
}
