/** What the office says of a 360° form: its weights, what becomes of a kind that did not answer, scale and flags. */
import { Caption1, Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { inPercent } from '../../engine/fractions';
import type { FeedbackSettings } from '../../model/feedback/types';
import { HIGHEST_STEP, LIMIT_KEYS, RATER_KINDS } from '../../model/feedback/types';
import { isWhole, weightSum } from '../../model/feedback/values';
import { NumberField } from '../components/NumberField';
import { Bar, useListStyles } from '../employees/ListParts';
import { usePane } from '../shell/context';
import { KIND_KEYS, LIMIT_WORD_KEYS } from './words';

interface FieldsProps {
  settings: FeedbackSettings;
  onSettings: (settings: FeedbackSettings) => void;
}

export function WeightFields({ settings, onSettings }: FieldsProps): ReactElement {
  const styles = useListStyles();
  const { say, formats } = usePane();
  const { weights, missing } = settings;
  const sum = weightSum(settings);
  const set = (kind: keyof typeof weights, weight: number | null): void =>
    onSettings({ ...settings, weights: { ...weights, [kind]: weight } });
  return (
    <>
      <Caption1 className={styles.quiet}>{say('feedbackWeightsHint')}</Caption1>
      <div className={styles.fields}>
        {RATER_KINDS.map((kind) => {
          const weight = weights[kind];
          return (
            <NumberField
              key={kind}
              label={say(KIND_KEYS[kind])}
              labelled
              value={weight === null ? null : inPercent(weight)}
              min={0}
              max={100}
              suffix="%"
              onChange={(percent) => set(kind, percent / 100)}
              onClear={() => set(kind, null)}
            />
          );
        })}
      </div>
      {sum === null && <Bar text={say('feedbackNoWeights')} isQuiet />}
      {sum !== null && !isWhole(sum) && <Bar text={say('feedbackSum', { sum: formats.number(inPercent(sum)) })} />}
      <Field label={say('feedbackMissing')}>
        <RadioGroup
          value={missing}
          onChange={(_, { value }) => onSettings({ ...settings, missing: value === 'wait' ? 'wait' : 'divide' })}
        >
          <Radio value="divide" label={say('feedbackDivide')} />
          <Radio value="wait" label={say('feedbackWait')} />
        </RadioGroup>
      </Field>
    </>
  );
}

/** The scale ends where behaviour values do, and above every scale of a few steps. */
const HIGHEST = 120;
const LEAST: Partial<Readonly<Record<(typeof LIMIT_KEYS)[number], number>>> = { to: HIGHEST_STEP + 1, people: 2 };

export function LimitFields({ settings, onSettings }: FieldsProps): ReactElement {
  const styles = useListStyles();
  const { say } = usePane();
  return (
    <>
      <div className={styles.fields}>
        {LIMIT_KEYS.map((key) => (
          <NumberField
            key={key}
            label={say(LIMIT_WORD_KEYS[key])}
            labelled
            value={settings[key]}
            min={LEAST[key] ?? 0}
            max={key === 'people' ? Infinity : HIGHEST}
            onChange={(value) => onSettings({ ...settings, [key]: value })}
          />
        ))}
      </div>
      <Caption1 className={styles.quiet}>{say('feedbackLimitsHint')}</Caption1>
    </>
  );
}
