/** What a performance contract would show of targets, and which are missing. */
import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Evaluation } from '../../../model/scorecard/evaluation';
import { namesOf } from '../../../model/scorecard/lists';
import { usePane } from '../../shell/context';
import { useModel } from '../../store/useModel';
import { hasPeriods } from '../periods/periodsWriting';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  said: { overflowWrap: 'anywhere' },
});

export function ContractNote({ evaluation }: { evaluation: Evaluation }): ReactElement {
  const styles = useStyles();
  const { say, language } = usePane();
  const { model } = useModel();
  const { kpis, scorecard } = evaluation;
  const without = kpis.filter(({ target, isInDays }) => target === null && !isInDays).map(({ key }) => key);
  return (
    <>
      <Caption1 className={styles.quiet}>
        {hasPeriods(scorecard, model) ? say('contractPeriods') : say('contractNoPeriods')}
      </Caption1>
      {without.length > 0 && (
        <Caption1 className={styles.said}>{say('contractNoTarget', { kpis: namesOf(without)[language] })}</Caption1>
      )}
    </>
  );
}
