import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { CONSISTENCY_LIMIT } from '../../../engine/ahp/consistency';
import { overallConsistency } from '../../../model/judgments/consistency';
import { usePane } from '../../shell/context';
import { useModel } from '../../store/useModel';

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground3 } });

/** The consistency of the whole hierarchy, in words first; nothing while it cannot be told. */
export function WholeConsistency(): ReactElement | null {
  const styles = useStyles();
  const { say, formats } = usePane();
  const { model } = useModel();
  const ratio = overallConsistency(model);
  if (ratio === null) return null;
  const key = ratio <= CONSISTENCY_LIMIT ? 'wholeConsistent' : 'wholeInconsistent';
  return (
    <Caption1 className={styles.quiet}>
      {say(key, { ratio: formats.ratio(ratio), limit: formats.hundredths(CONSISTENCY_LIMIT) })}
    </Caption1>
  );
}
