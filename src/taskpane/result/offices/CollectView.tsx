/** Collecting offices: every sheet with a table like that of one scorecard, ranked, and written in one go. */
import { Button, Caption1, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { Scorecard } from '../../../model/types';
import { SectionHeading } from '../../components/SectionHeading';
import { Waiting } from '../../components/Waiting';
import { usePane } from '../../shell/context';
import { useLostFocus } from '../../shell/useLostFocus';
import { explain } from '../../strings';
import { useSheetWriting } from '../../writing/useSheetWriting';
import { OfficesForm } from './OfficesForm';
import { rankingWriting } from './rankingWriting';
import { useOffices } from './useOffices';

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  back: { alignSelf: 'flex-start', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  bar: { whiteSpace: 'normal', alignItems: 'start', paddingTop: '8px', paddingBottom: '8px' },
});

interface CollectViewProps {
  scorecard: Scorecard;
  onClose: () => void;
}

export function CollectView({ scorecard, onClose }: CollectViewProps): ReactElement {
  const styles = useStyles();
  const { say, language } = usePane();
  const block = useLostFocus<HTMLElement>();
  const { reading, readNow } = useOffices(scorecard);
  const { busy, write, question } = useSheetWriting();
  const press = (chosen: readonly string[]): void =>
    void write(async (model) => {
      const { offices } = await readNow();
      return rankingWriting(offices, chosen, scorecard, model, language);
    });
  return (
    <section ref={block} className={styles.block} aria-label={say('collect')}>
      <Button appearance="subtle" className={styles.back} icon={<ArrowLeftRegular />} onClick={onClose}>
        {say('backToResult')}
      </Button>
      <SectionHeading>{say('collect')}</SectionHeading>
      <Caption1 className={styles.quiet}>{say('collectHow', { title: scorecard.title })}</Caption1>
      {reading === null && <Waiting label={say('readingOffices')} />}
      {reading !== null && 'failure' in reading && (
        <MessageBar className={styles.bar} intent="error" layout="multiline" politeness="assertive">
          <MessageBarBody>
            {`${say('tableLost', { title: scorecard.title })} ${explain(reading.failure, language)}`}
          </MessageBarBody>
        </MessageBar>
      )}
      {reading !== null && 'offices' in reading && (
        <OfficesForm offices={reading.offices} busy={busy} onWrite={press} />
      )}
      {question}
    </section>
  );
}
