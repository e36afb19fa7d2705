/** How each KPI comes to its realization of a period, and several periods to one value. */
import { Body1Strong, Dropdown, Field, makeStyles, Option, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ConsolidationRule } from '../../../engine/ckp/consolidate';
import { FEWEST_PARTS, kpiPeriods, MOST_PARTS, withKpi } from '../../../model/periods/settings';
import type { Kpi } from '../../../model/scorecard/types';
import type { PeriodWay, ScorecardPeriods } from '../../../model/types';
import { NumberField } from '../../components/NumberField';
import { PLAIN_LIST } from '../../components/plainList';
import { usePane } from '../../shell/context';
import type { StringKey } from '../../strings';

const WAYS: readonly { readonly choice: PeriodWay; readonly words: StringKey }[] = [
  { choice: 'typed', words: 'wayTyped' },
  { choice: 'ratio', words: 'wayRatio' },
  { choice: 'parts', words: 'wayParts' },
];
const RULES: readonly { readonly choice: ConsolidationRule; readonly words: StringKey }[] = [
  { choice: 'last', words: 'ruleLast' },
  { choice: 'sum', words: 'ruleSum' },
  { choice: 'average', words: 'ruleAverage' },
];

const useStyles = makeStyles({
  list: { ...PLAIN_LIST, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  item: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  dropdown: { minWidth: 0, width: '100%' },
});

interface KpiWaysProps {
  kpis: readonly Kpi[];
  periods: ScorecardPeriods;
  onChange: (periods: ScorecardPeriods) => void;
}

export function KpiWays({ kpis, periods, onChange }: KpiWaysProps): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  return (
    <ul className={styles.list}>
      {kpis.map((kpi) => {
        const { way, parts, rule } = kpiPeriods(periods, kpi);
        const name = kpi.name === '' ? kpi.key : kpi.name;
        const change = (of: Parameters<typeof withKpi>[2]): void => onChange(withKpi(periods, kpi, of));
        return (
          <li key={kpi.key} className={styles.item}>
            <Body1Strong>{kpi.code === '' ? name : `${kpi.code} ${name}`}</Body1Strong>
            <Choice
              shown={say('wayShown')}
              label={say('wayOf', { name })}
              choices={WAYS}
              chosen={way}
              onChoose={(choice) => change({ way: choice })}
            />
            {way === 'parts' && (
              <NumberField
                label={say('partsCount')}
                labelled
                value={parts}
                min={FEWEST_PARTS}
                max={MOST_PARTS}
                onChange={(typed) => change({ parts: Math.round(typed) })}
              />
            )}
            <Choice
              shown={say('ruleShown')}
              label={say('ruleOf', { name })}
              choices={RULES}
              chosen={rule}
              onChoose={(choice) => change({ rule: choice })}
            />
          </li>
        );
      })}
    </ul>
  );
}

interface ChoiceProps<T extends string> {
  /** Beside it; the name of its KPI stands above. */
  shown: string;
  /** With the name of the KPI, for screen readers. */
  label: string;
  choices: readonly { readonly choice: T; readonly words: StringKey }[];
  chosen: T;
  onChoose: (choice: T) => void;
}

function Choice<T extends string>({ shown, label, choices, chosen, onChoose }: ChoiceProps<T>): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const words = choices.find(({ choice }) => choice === chosen)?.words;
  return (
    <Field label={shown} size="small" orientation="horizontal">
      <Dropdown
        className={styles.dropdown}
        size="small"
        aria-label={label}
        value={words === undefined ? '' : say(words)}
        selectedOptions={[chosen]}
        onOptionSelect={(_, { optionValue }) => {
          const found = choices.find(({ choice }) => choice === optionValue);
          if (found) onChoose(found.choice);
        }}
      >
        {choices.map((one) => (
          <Option key={one.choice} value={one.choice} text={say(one.words)}>
            {say(one.words)}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
