/** How the table is scored: the method, where the weights come from, and what they are where the user gives them. */
import { Caption1, Field, Input, makeStyles, Radio, RadioGroup, Switch, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { LevelRule } from '../../engine/omax/level';
import { methodOf, SCORECARD_KINDS } from '../../model/scorecard/methods';
import { isDivisionChosen } from '../../model/scorecard/methods/method';
import type { Scorecard, ScorecardKind } from '../../model/types';
import { usePane } from '../shell/context';
import { BandsField } from './BandsField';
import { BehaviourField } from './BehaviourField';
import type { Draft } from '../../model/scorecard/draft';
import { isPassable, obstacleTo, weightsFrom } from '../../model/scorecard/draft';
import type { Evaluation } from '../../model/scorecard/evaluation';
import { AnchoringFields } from './AnchoringFields';
import { IndexFields } from './IndexFields';
import { OwnWeights, PerspectiveWeights } from './WeightFields';
import { OBSTACLE_WORDS, RULE_WORDS, WEIGHT_WORDS } from './words';

const RULES: readonly LevelRule[] = ['interpolate', 'hurdle'];

const useStyles = makeStyles({
  label: { display: 'flex', flexDirection: 'column' },
  hint: { color: tokens.colorNeutralForeground3 },
});

interface MethodStepProps {
  draft: Draft;
  evaluation: Evaluation;
  onKind: (kind: ScorecardKind) => void;
  onChange: (change: Partial<Scorecard>) => void;
}

export function MethodStep({ draft, evaluation, onKind, onChange }: MethodStepProps): ReactElement {
  const { say, language } = usePane();
  const { scorecard } = draft;
  const method = methodOf(scorecard);
  return (
    <>
      <Choice
        label={say('method')}
        value={scorecard.kind}
        options={SCORECARD_KINDS.map((kind) => {
          const { name, hint } = methodOf({ kind }).words;
          return { value: kind, name: name[language], hint: hint[language] };
        })}
        onChange={onKind}
      />
      <WeightChoice draft={draft} evaluation={evaluation} onChange={onChange} />
      {scorecard.weights === 'own' && <OwnWeights evaluation={evaluation} onChange={onChange} />}
      {method.summary.isOfPerspectives && <PerspectiveWeights evaluation={evaluation} onChange={onChange} />}
      <Division evaluation={evaluation} onChange={onChange} />
      {method.hasRule && (
        <Choice
          label={say('levelRule')}
          value={scorecard.rule}
          options={RULES.map((rule) => ({ value: rule, name: say(RULE_WORDS[rule]), hint: '' }))}
          onChange={(rule) => onChange({ rule })}
        />
      )}
      {method.hasRule && <AnchoringFields scorecard={scorecard} onChange={onChange} />}
      <IndexFields evaluation={evaluation} onChange={onChange} />
      {method.summary.isContract && <BehaviourField scorecard={scorecard} onChange={onChange} />}
      <BandsField scorecard={scorecard} onChange={onChange} />
      <Field label={say('scorecardTitle')} hint={say('scorecardTitleHint')}>
        <Input value={scorecard.title} maxLength={80} onChange={(_, { value }) => onChange({ title: value })} />
      </Field>
    </>
  );
}

function WeightChoice({ draft, evaluation, onChange }: Omit<MethodStepProps, 'onKind'>): ReactElement {
  const { say } = usePane();
  const { kpis, surroundings } = evaluation;
  const unknown = kpis.filter((kpi) => surroundings.weightOf(kpi) === null);
  const inHierarchy = { known: kpis.length - unknown.length, count: kpis.length, missing: unknown[0]?.key ?? '' };
  return (
    <Choice
      label={say('weightsFrom')}
      value={draft.scorecard.weights}
      options={methodOf(draft.scorecard).weightSources.map((source) => {
        const obstacle = obstacleTo(source, draft, kpis, surroundings);
        return {
          value: source,
          name: say(WEIGHT_WORDS[source].name),
          hint: obstacle
            ? say(OBSTACLE_WORDS[obstacle], inHierarchy)
            : say(WEIGHT_WORDS[source].hint, { heading: draft.scorecard.columns.weight?.heading ?? '' }),
          disabled: !isPassable(obstacle),
        };
      })}
      onChange={(weights) => onChange(weightsFrom(weights, evaluation))}
    />
  );
}

/** Weights that add up to something else than 1 change the total; only then there is anything to decide. */
function Division({ evaluation, onChange }: Pick<MethodStepProps, 'evaluation' | 'onChange'>): ReactElement | null {
  const { say, formats } = usePane();
  const { scorecard, result } = evaluation;
  const { weightSum } = result;
  const addsUp = weightSum === null || Math.abs(weightSum - 1) < 1e-9;
  if (addsUp || !isDivisionChosen(methodOf(scorecard))) return null;
  return (
    <Field hint={say('divideHint', { sum: formats.number(weightSum) })}>
      <Switch
        checked={scorecard.normalize}
        label={say('divide')}
        onChange={(_, { checked }) => onChange({ normalize: checked })}
      />
    </Field>
  );
}

interface Option<T extends string> {
  value: T;
  name: string;
  hint: string;
  disabled?: boolean;
}

interface ChoiceProps<T extends string> {
  label: string;
  value: T;
  options: readonly Option<T>[];
  onChange: (value: T) => void;
}

function Choice<T extends string>({ label, value, options, onChange }: ChoiceProps<T>): ReactElement {
  const styles = useStyles();
  return (
    <Field label={label}>
      <RadioGroup
        value={value}
        onChange={(_, data) => {
          const chosen = options.find((option) => option.value === data.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <Radio
            key={option.value}
            value={option.value}
            disabled={option.disabled ?? false}
            label={
              <span className={styles.label}>
                {option.name} {option.hint && <Caption1 className={styles.hint}>{option.hint}</Caption1>}
              </span>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
}
