/** The benchmark: scorecards of the same method, each an office; the one in view is the own office. */
import { Button, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { methodOf } from '../../../model/scorecard/methods';
import { Waiting } from '../../components/Waiting';
import { usePane } from '../../shell/context';
import { useTabs } from '../../shell/tabs';
import { useSheetWriting } from '../../writing/useSheetWriting';
import { benchmarkWriting } from '../benchmarkWriting';
import type { PartProps } from '../parts/openPart';
import { useOpenPart } from '../parts/openPart';
import { PartFrame } from '../parts/PartFrame';
import { TableLost } from '../TableLost';
import { BenchmarkForm } from './BenchmarkForm';
import { useCompared } from './useCompared';

const useStyles = makeStyles({
  ways: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

export function BenchmarkView({ scorecard, onClose }: PartProps): ReactElement {
  const { say, language } = usePane();
  const reading = useCompared(scorecard);
  const { busy, write, question } = useSheetWriting();
  return (
    <PartFrame title={say('benchmarkSheet')} text={say('benchmarkText')} onClose={onClose}>
      {reading === null && <Waiting label={say('readingOffices')} />}
      {reading !== null && 'failure' in reading && <TableLost title={scorecard.title} failure={reading.failure} />}
      {reading !== null && 'compared' in reading && reading.compared.others.length === 0 && (
        <NothingToCompare kind={scorecard} />
      )}
      {reading !== null && 'compared' in reading && reading.compared.others.length > 0 && (
        <BenchmarkForm
          compared={reading.compared}
          busy={busy}
          onWrite={(offices) => void write((model) => benchmarkWriting(offices, model, language))}
        />
      )}
      {question}
    </PartFrame>
  );
}

/** Why there is no benchmark yet, and both ways to one; a greyed button would say neither. */
function NothingToCompare({ kind }: { kind: PartProps['scorecard'] }): ReactElement {
  const styles = useStyles();
  const { say, language } = usePane();
  const { show } = useTabs();
  const openPart = useOpenPart();
  return (
    <>
      <Caption1>{say('benchmarkNone', { method: methodOf(kind).words.name[language] })}</Caption1>
      <div className={styles.ways}>
        <Button onClick={() => openPart('offices')}>{say('collect')}</Button>
        <Link as="button" onClick={() => show('scorecard')}>
          {say('toScorecards')}
        </Link>
      </div>
    </>
  );
}
