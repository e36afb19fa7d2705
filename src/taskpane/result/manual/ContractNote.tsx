/** What a performance contract would show of targets, and which are missing. */
import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Evaluation } from '../../../model/scorecard/evaluation';
import { namesOf } from '../../../model/scorecard/lists';
import type { Kpi } from '../../../model/scorecard/types';
import { periodsOf } from '../../../sheets/scorecard/contract/layout';
import { hasTarget } from '../../../sheets/scorecard/contract/targets';
import { columnOf, rawCell } from '../../../sheets/scorecard/sourceTable';
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
  const isOfPeriods = hasPeriods(scorecard, model);
  const periods = periodsOf({ evaluation, hasPeriods: isOfPeriods });
  const column = columnOf(evaluation, 'target');
  // With periods, their sheet says what the targets are.
  const lacks = (kpi: Kpi): boolean => column === null || !hasTarget(rawCell(evaluation, kpi, column));
  const without = periods.length > 0 ? [] : kpis.filter(lacks).map(({ key }) => key);
  const fromTable = say(isOfPeriods ? 'contractOtherYear' : 'contractNoPeriods');
  return (
    <>
      <Caption1 className={styles.quiet}>{periods.length > 0 ? say('contractPeriods') : fromTable}</Caption1>
      {without.length > 0 && (
        <Caption1 className={styles.said}>{say('contractNoTarget', { kpis: namesOf(without)[language] })}</Caption1>
      )}
    </>
  );
}
