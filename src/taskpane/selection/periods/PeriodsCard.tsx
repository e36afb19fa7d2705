/** In the Selection tab: totals by period with their change and light, or how many indicators each period achieved. */
import { Body1Strong, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { AchievedByPeriod } from '../../../model/change/achievedByPeriod';
import type { PeriodTotal } from '../../../model/change/yearTotals';
import { methodOf } from '../../../model/scorecard/methods';
import type { NamedBands } from '../../../model/scorecard/bands';
import type { SelectionReading } from '../../../workbook/selection/selection';
import { BandLine } from '../../charts/BandLine';
import { ScoreLight } from '../../components/ScoreLight';
import { TableHead } from '../../components/TableHead';
import { TABLE_CELL, TABLE_NUMBER, useTableStyles } from '../../components/tableStyles';
import { scoreText } from '../../result/scoreText';
import { signedText } from '../../result/change/signedText';
import { usePane } from '../../shell/context';
import { useCardStyles } from '../SelectionCard';
import { usePeriods } from './usePeriods';

const useStyles = makeStyles({
  card: { marginBottom: tokens.spacingVerticalM },
  quiet: { display: 'block', color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  cell: { ...TABLE_CELL, padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: 'anywhere' },
  number: { ...TABLE_NUMBER, padding: `${tokens.spacingVerticalXS} 0` },
  narrow: { width: '64px', textAlign: 'right' },
  light: { display: 'flex', justifyContent: 'flex-end' },
});

const HIGHEST_LEVEL = 10;

/** By the customary limits: levels up to 10, indices up to 120; numbers beyond them have no light. */
function bandsFor(totals: readonly PeriodTotal[]): NamedBands | null {
  const values = totals.map(({ value }) => value);
  const kind = values.every((value) => value <= HIGHEST_LEVEL) ? 'omax' : 'nko';
  const scale = methodOf({ kind }).measure.scaleOf({
    ruleBook: 'kep241-2015',
    cap: null,
    bands: null,
    bandWords: null,
  });
  return values.every((value) => value >= 0 && value <= scale.highest) ? scale.bands : null;
}

export function PeriodsCard({ reading }: { reading: SelectionReading }): ReactElement | null {
  const periods = usePeriods(reading);
  if (periods === null) return null;
  const { totals, achieved } = periods;
  if (totals !== null) return <Totals totals={totals} />;
  return achieved === null ? null : <Achieved achieved={achieved} />;
}

function Totals({ totals }: { totals: readonly PeriodTotal[] }): ReactElement {
  const styles = useStyles();
  const card = useCardStyles();
  const shared = useTableStyles();
  const { say, formats } = usePane();
  const bands = bandsFor(totals);
  return (
    <section className={mergeClasses(card.card, styles.card)} aria-label={say('totalsByPeriod')}>
      <Body1Strong as="h2">{say('totalsByPeriod')}</Body1Strong>
      <table className={shared.table}>
        <TableHead
          caption={say('totalsByPeriod')}
          columns={[
            { words: say('period') },
            { words: say('total'), className: styles.narrow },
            { words: say('periodChange'), className: styles.narrow },
            { words: say('light'), className: styles.narrow },
          ]}
        />
        <tbody>
          {totals.map(({ name, value, change }) => (
            <tr key={name}>
              <th scope="row" className={styles.cell}>
                {name}
              </th>
              <td className={styles.number}>
                {bands === null ? formats.number(value) : scoreText(value, bands, formats)}
              </td>
              <td className={styles.number}>{change === null ? '' : signedText(change, formats)}</td>
              <td className={styles.cell}>
                <span className={styles.light}>
                  {bands !== null && <ScoreLight score={value} bands={bands} compact />}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {bands !== null && <BandLine label={say('totalsByPeriod')} points={totals} bands={bands} />}
      <Caption1 className={styles.quiet}>
        {bands === null
          ? say('totalsNoBands')
          : say('bandsExplained', { yellow: bands.yellowFrom, green: bands.greenFrom })}
      </Caption1>
    </section>
  );
}

function Achieved({ achieved: { periods, saysWhatIsBetter } }: { achieved: AchievedByPeriod }): ReactElement {
  const styles = useStyles();
  const card = useCardStyles();
  const { say } = usePane();
  return (
    <section className={mergeClasses(card.card, styles.card)} aria-label={say('achievedByPeriod')}>
      <Body1Strong as="h2">{say('achievedByPeriod')}</Body1Strong>
      {periods.map(({ name, achieved, missed, without }) => {
        const line = say('achievedOf', { name, achieved, count: achieved + missed + without });
        return (
          <Caption1 key={name} block>
            {without === 0 ? line : `${line} ${say('achievedWithout', { count: without })}`}
          </Caption1>
        );
      })}
      {!saysWhatIsBetter && <Caption1 className={styles.quiet}>{say('achievedAsHigher')}</Caption1>}
    </section>
  );
}
