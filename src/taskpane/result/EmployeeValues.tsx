/** NKP and NPKP below a CKP, as they follow from it and the behaviour; without a behaviour value, how to have them. */
import { Body1, Body1Strong, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { NKP, NPKP } from '../../engine/ckp/value';
import { methodOf } from '../../model/scorecard/methods';
import type { EmployeeValues as Values, ScorecardResult } from '../../model/scorecard/types';
import { usePane } from '../shell/context';
import { npkpText } from './scoreText';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'auto auto 1fr',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    alignItems: 'baseline',
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}`,
  },
  // Each pair of a term and its value is a row of the list's grid.
  row: { display: 'contents' },
  value: { margin: 0, textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  note: { margin: 0, minWidth: 0, color: tokens.colorNeutralForeground3 },
  rated: { color: tokens.colorNeutralForeground1 },
  quiet: { display: 'block', color: tokens.colorNeutralForeground3 },
});

export function EmployeeValues({ result }: { result: ScorecardResult }): ReactElement | null {
  const styles = useStyles();
  const { say } = usePane();
  const { total, employee } = result;
  if (!methodOf(result).summary.isContract || total === null) return null;
  if (employee === null) return <Caption1 className={styles.quiet}>{say('employeeNeeds')}</Caption1>;
  return <ValueList values={employee} />;
}

function ValueList({ values: { behaviour, nkp, npkp, rating } }: { values: Values }): ReactElement {
  const styles = useStyles();
  const { say, formats, language } = usePane();
  const shares = ({ share }: { share: number }) => ({
    share: formats.count(100 * share),
    rest: formats.count(100 * (1 - share)),
  });
  const rows = [
    { name: 'NKP', value: formats.hundredths(nkp), rated: '', note: say('nkpNote', shares(NKP)) },
    { name: 'NPKP', value: npkpText(npkp, formats), rated: rating[language], note: say('npkpNote', shares(NPKP)) },
  ];
  return (
    <>
      <dl className={styles.list} aria-label={say('employee')}>
        {rows.map(({ name, value, rated, note }) => (
          <div key={name} className={styles.row}>
            <dt>
              <Body1>{name}</Body1>
            </dt>
            <dd className={styles.value}>
              <Body1Strong>{value}</Body1Strong>
            </dd>
            <dd className={styles.note}>
              {rated && <Body1Strong className={styles.rated}>{rated} </Body1Strong>}
              <Caption1>{note}</Caption1>
            </dd>
          </div>
        ))}
      </dl>
      <Caption1 className={styles.quiet}>{say('employeeNote', { behaviour: formats.number(behaviour) })}</Caption1>
    </>
  );
}
