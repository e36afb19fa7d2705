/** The shares by which values and statuses come about, in percent. */
import { Caption1, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { inPercent } from '../../engine/fractions';
import type { EmployeeShares } from '../../model/employees/types';
import { SHARE_KEYS } from '../../model/employees/types';
import { NumberField } from '../components/NumberField';
import { usePane } from '../shell/context';
import type { StringKey } from '../strings';

const WORDS: Readonly<Record<keyof EmployeeShares, StringKey>> = {
  results: 'shareResults',
  skp: 'shareSkp',
  best: 'shareBest',
  below: 'shareBelow',
};

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))',
    alignItems: 'end',
    gap: tokens.spacingHorizontalS,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  bar: { whiteSpace: 'normal', alignItems: 'start', paddingTop: '8px', paddingBottom: '8px' },
});

interface SharesFieldsProps {
  shares: EmployeeShares;
  onShares: (shares: EmployeeShares) => void;
}

export function SharesFields({ shares, onShares }: SharesFieldsProps): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  return (
    <>
      <div className={styles.fields}>
        {SHARE_KEYS.map((key) => (
          <NumberField
            key={key}
            label={say(WORDS[key])}
            labelled
            value={inPercent(shares[key])}
            min={1}
            max={100}
            suffix="%"
            onChange={(percent) => onShares({ ...shares, [key]: percent / 100 })}
          />
        ))}
      </div>
      <Caption1 className={styles.quiet}>{say('listSharesHint')}</Caption1>
      {!areShares(shares) && (
        <MessageBar className={styles.bar} intent="warning" layout="multiline" politeness="polite">
          <MessageBarBody>{say('shareTooLarge')}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}

/** Whether both ends leave somebody, or nobody, between them. */
export function areShares({ best, below }: EmployeeShares): boolean {
  return best + below <= 1 + 1e-9;
}
