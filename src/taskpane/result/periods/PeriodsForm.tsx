/** Which periods a scorecard has and how its KPIs come to one value; once they are written, their kind stays. */
import { Body1, Caption1, Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { MOST_PERIODS, periodNames, usualCount } from '../../../model/periods/names';
import type { Kpi } from '../../../model/scorecard/types';
import type { PeriodGrain, ScorecardPeriods } from '../../../model/types';
import { BusyButton } from '../../components/BusyButton';
import { NumberField } from '../../components/NumberField';
import { usePane } from '../../shell/context';
import type { StringKey } from '../../strings';
import { KpiWays } from './KpiWays';

const GRAINS: readonly { readonly grain: PeriodGrain; readonly words: StringKey }[] = [
  { grain: 'month', words: 'grainMonth' },
  { grain: 'quarter', words: 'grainQuarter' },
  { grain: 'semester', words: 'grainSemester' },
  { grain: 'year', words: 'grainYear' },
];
const [FIRST_YEAR, LAST_YEAR] = [1990, 2100];

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  write: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface PeriodsFormProps {
  kpis: readonly Kpi[];
  begun: ScorecardPeriods;
  /** Whether the sheet is in the workbook: then it grows, and its first period and their kind stay. */
  isWritten: boolean;
  busy: boolean;
  onWrite: (periods: ScorecardPeriods) => void;
}

export function PeriodsForm({ kpis, begun, isWritten, busy, onWrite }: PeriodsFormProps): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const [periods, setPeriods] = useState(begun);
  const change = (of: Partial<ScorecardPeriods>): void => setPeriods({ ...periods, ...of });
  const names = periodNames(periods);
  const span = { first: names[0] ?? '', last: names.at(-1) ?? '', count: names.length };
  return (
    <div className={styles.block}>
      {!isWritten && (
        <>
          <Field label={say('grain')}>
            <RadioGroup
              value={periods.grain}
              onChange={(_, { value }) => {
                const grain = GRAINS.find((one) => one.grain === value)?.grain ?? periods.grain;
                change({ grain, count: usualCount(grain) });
              }}
            >
              {GRAINS.map(({ grain, words }) => (
                <Radio key={grain} value={grain} label={say(words)} />
              ))}
            </RadioGroup>
          </Field>
          <NumberField
            label={say('firstYear')}
            labelled
            value={periods.year}
            min={FIRST_YEAR}
            max={LAST_YEAR}
            onChange={(typed) => change({ year: Math.round(typed) })}
          />
        </>
      )}
      <NumberField
        label={say('periodCount')}
        labelled
        value={periods.count}
        min={isWritten ? begun.count : 1}
        max={MOST_PERIODS}
        onChange={(typed) => change({ count: Math.round(typed) })}
      />
      <Body1>{say('periodSpan', span)}</Body1>
      <KpiWays kpis={kpis} periods={periods} onChange={setPeriods} />
      <div className={styles.write}>
        <Caption1 className={styles.quiet}>{say(isWritten ? 'periodsWillAgain' : 'periodsWill')}</Caption1>
        <BusyButton appearance={isWritten ? 'secondary' : 'primary'} busy={busy} onClick={() => onWrite(periods)}>
          {say(isWritten ? 'writePeriodsAgain' : 'writePeriods')}
        </BusyButton>
      </div>
    </div>
  );
}
