/** Collecting offices: every sheet with a table like that of one scorecard, ranked, and written in one go. */
import { makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Waiting } from '../../components/Waiting';
import { usePane } from '../../shell/context';
import { explain } from '../../strings';
import { useSheetWriting } from '../../writing/useSheetWriting';
import type { PartProps } from '../parts/openPart';
import { PartFrame } from '../parts/PartFrame';
import { OfficesForm } from './OfficesForm';
import type { ChosenOffice } from './rankingWriting';
import { rankingWriting } from './rankingWriting';
import { RankingCharts } from './RankingCharts';
import { useOffices } from './useOffices';

const useStyles = makeStyles({
  bar: { whiteSpace: 'normal', alignItems: 'start', paddingTop: '8px', paddingBottom: '8px' },
});

export function CollectView({ scorecard, onClose }: PartProps): ReactElement {
  const styles = useStyles();
  const { say, language } = usePane();
  const { reading, readNow } = useOffices(scorecard);
  const { busy, write, question } = useSheetWriting();
  const press = (chosen: readonly ChosenOffice[]): void =>
    void write(async (model) => {
      const { offices } = await readNow();
      return rankingWriting(offices, chosen, scorecard, model, language);
    });
  return (
    <PartFrame title={say('collect')} text={say('collectHow', { title: scorecard.title })} onClose={onClose}>
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
      {reading !== null && 'offices' in reading && <RankingCharts scorecard={scorecard} />}
      {question}
    </PartFrame>
  );
}
