/** For a workbook without a table: which method, how many rows, and a blank table to fill in. */
import { Field, makeStyles, Radio, RadioGroup, Switch, tokens } from '@fluentui/react-components';
import { TableAddRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { methodOf, SCORECARD_KINDS } from '../../model/scorecard/methods';
import type { ScorecardKind } from '../../model/types';
import { BusyButton } from '../components/BusyButton';
import { NumberField } from '../components/NumberField';
import { PressCard } from '../selection/PressCard';
import { usePane } from '../shell/context';
import type { BlankWish } from './blankTable';

const [FEWEST, MOST] = [1, 200];
const USUAL = 8;

const useStyles = makeStyles({
  block: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalL,
  },
  form: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalM,
  },
  label: { display: 'flex', flexDirection: 'column' },
  hint: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface BlankTableFormProps {
  busy: boolean;
  onWrite: (wish: BlankWish) => void;
}

export function BlankTableForm({ busy, onWrite }: BlankTableFormProps): ReactElement {
  const styles = useStyles();
  const { say, language } = usePane();
  const [isOpen, setOpen] = useState(false);
  const [kind, setKind] = useState<ScorecardKind>('ckp');
  const [rows, setRows] = useState(USUAL);
  const [isWeighed, setWeighed] = useState(false);
  const choose = (value: string): void => setKind(SCORECARD_KINDS.find((one) => one === value) ?? kind);
  return (
    <div className={styles.block}>
      <PressCard
        icon={<TableAddRegular />}
        title={say('blankTable')}
        text={say('blankTableText')}
        expanded={isOpen}
        onPress={() => setOpen(!isOpen)}
      />
      {isOpen && (
        <div className={styles.form}>
          <Field label={say('method')}>
            <RadioGroup value={kind} onChange={(_, { value }) => choose(value)}>
              {SCORECARD_KINDS.map((one) => {
                const { name, hint } = methodOf({ kind: one }).words;
                const label = (
                  <span className={styles.label}>
                    {name[language]} <span className={styles.hint}>{hint[language]}</span>
                  </span>
                );
                return <Radio key={one} value={one} label={label} />;
              })}
            </RadioGroup>
          </Field>
          <NumberField
            label={say('blankRows')}
            labelled
            value={rows}
            min={FEWEST}
            max={MOST}
            onChange={(typed) => setRows(Math.round(typed))}
          />
          <Field hint={say('blankWeightsHint')}>
            <Switch
              checked={isWeighed}
              label={say('blankWeights')}
              onChange={(_, { checked }) => setWeighed(checked)}
            />
          </Field>
          <BusyButton busy={busy} onClick={() => onWrite({ kind, rows, isWeighed })}>
            {say('writeBlank')}
          </BusyButton>
        </div>
      )}
    </div>
  );
}
