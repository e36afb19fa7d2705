/** Whose cases are logged, and by which days a new log begins. */
import { Caption1, Dropdown, Field, makeStyles, Option, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Kpi } from '../../../model/scorecard/types';
import type { FirstRules } from '../../../sheets/cases/input';
import type { LogRows } from '../../../workbook/reading/caseRows';
import { BusyButton } from '../../components/BusyButton';
import { usePane } from '../../shell/context';
import { FIRST_ROWS } from './casesWriting';

const useStyles = makeStyles({
  dropdown: { minWidth: 0, width: '100%' },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

interface CasesFormProps {
  kpis: readonly Kpi[];
  chosen: Kpi;
  rules: FirstRules;
  /** Of the indicator's log; `undefined` until it is known. */
  there: LogRows | null | undefined;
  busy: boolean;
  onChoose: (key: string) => void;
  onRules: (rules: FirstRules) => void;
  onWrite: () => void;
}

const nameOf = ({ code, name, key }: Kpi): string => [code, name].filter(Boolean).join(' ') || key;

export function CasesForm(props: CasesFormProps): ReactElement {
  const { kpis, chosen, rules, there, busy, onChoose, onRules, onWrite } = props;
  const styles = useStyles();
  const { say } = usePane();
  return (
    <>
      <Field label={say('casesOf')}>
        <Dropdown
          className={styles.dropdown}
          value={nameOf(chosen)}
          selectedOptions={[chosen.key]}
          onOptionSelect={(_, { optionValue }) => onChoose(optionValue ?? chosen.key)}
        >
          {kpis.map((kpi) => (
            <Option key={kpi.key} value={kpi.key} text={nameOf(kpi)}>
              {nameOf(kpi)}
            </Option>
          ))}
        </Dropdown>
      </Field>
      <Caption1 className={styles.quiet} role="status">
        {there === null && say('casesFresh', { rows: FIRST_ROWS })}
        {there && say('casesThere', { used: there.used, rows: there.rows })}
      </Caption1>
      {there === null && (
        <Field label={say('casesRules')}>
          <RadioGroup value={rules} onChange={(_, { value }) => onRules(value as FirstRules)}>
            <Radio value="spp" label={say('casesSpp')} />
            <Radio value="monthly" label={say('casesMonthly')} />
            <Radio value="none" label={say('casesNone')} />
          </RadioGroup>
        </Field>
      )}
      <BusyButton busy={busy} label={say('writeNamed', { name: say('cases') })} onClick={onWrite}>
        {say('casesWrite')}
      </BusyButton>
    </>
  );
}
