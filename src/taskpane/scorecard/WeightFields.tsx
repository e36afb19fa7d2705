/** Weights that are typed in the pane: of KPIs, and of the perspectives of an NKO. In percent, as people say them. */
import { Body1, Button, Caption1, Field, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { inPercent } from '../../engine/fractions';
import { Code } from '../components/Code';
import { entryOf } from '../../model/entries';
import { perspectiveFractions, withPerspectiveWeight } from '../../model/scorecard/perspectives';
import type { Scorecard } from '../../model/types';
import { NumberField } from '../components/NumberField';
import { usePane } from '../shell/context';
import { fieldMark } from './mending';
import type { Evaluation } from '../../model/scorecard/evaluation';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '4px' },
  row: { display: 'grid', gridTemplateColumns: '1fr 96px', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  name: { overflowWrap: 'anywhere', minWidth: 0 },
  button: { alignSelf: 'flex-start' },
  sum: { color: tokens.colorNeutralForeground3 },
});

interface FieldsProps {
  evaluation: Evaluation;
  onChange: (change: Partial<Scorecard>) => void;
}

interface WeightRow {
  key: string;
  code: string;
  name: string;
  weight: number | null;
}

interface WeightRowsProps {
  label: string;
  rows: readonly WeightRow[];
  onWeight: (key: string, share: number) => void;
}

function WeightRows({ label, rows, onWeight }: WeightRowsProps): ReactElement {
  const styles = useStyles();
  const { say, formats } = usePane();
  const sum = rows.reduce((total, { weight }) => total + (weight ?? 0), 0);
  return (
    <Field label={label}>
      <div>
        <ul className={styles.list}>
          {rows.map(({ key, code, name, weight }) => (
            <li key={key} className={styles.row} {...fieldMark(key)}>
              <Body1 className={styles.name}>
                <Code code={code} />
                {name}
              </Body1>
              <NumberField
                label={say('weightOf', { name: [code, name].filter(Boolean).join(' ') })}
                value={weight === null ? null : inPercent(weight)}
                min={0}
                max={100}
                suffix="%"
                onChange={(percent) => onWeight(key, percent / 100)}
              />
            </li>
          ))}
        </ul>
        <Caption1 className={styles.sum} role="status">
          {say('weightsAddUp', { sum: formats.percent(sum) })}
        </Caption1>
      </div>
    </Field>
  );
}

export function OwnWeights({ evaluation, onChange }: FieldsProps): ReactElement {
  const { say } = usePane();
  const { kpis, scorecard } = evaluation;
  const rows = kpis.map(({ key, code, name }) => ({
    key,
    code,
    name,
    weight: entryOf(scorecard.ownWeights, key) ?? null,
  }));
  const set = (key: string, share: number): void => onChange({ ownWeights: { ...scorecard.ownWeights, [key]: share } });
  return <WeightRows label={say('weightsOwn')} rows={rows} onWeight={set} />;
}

/** Perspectives as typed, or as the table, the hierarchy or custom has them; typing one weight settles them all as they stand. */
export function PerspectiveWeights({ evaluation, onChange }: FieldsProps): ReactElement | null {
  const styles = useStyles();
  const { say } = usePane();
  const { perspectives } = evaluation.result;
  if (perspectives.length === 0) return null;
  const weights = perspectiveFractions(perspectives);
  const rows = perspectives.map(({ name }, index) => ({ key: name, code: '', name, weight: weights[index] ?? null }));
  const set = (perspective: string, weight: number): void =>
    onChange({ perspectiveWeights: withPerspectiveWeight(perspectives, { perspective, weight }) });
  const isTyped = Object.keys(evaluation.scorecard.perspectiveWeights).length > 0;
  const isInTable = evaluation.kpis.some(({ perspectiveWeight }) => perspectiveWeight !== null);
  return (
    <>
      <WeightRows label={say('perspectiveWeights')} rows={rows} onWeight={set} />
      {isTyped && (
        <Button className={styles.button} size="small" onClick={() => onChange({ perspectiveWeights: {} })}>
          {say(isInTable ? 'useTableWeights' : 'dropTypedWeights')}
        </Button>
      )}
    </>
  );
}
