/** At which levels of the Objective Matrix the start and the target stand. */
import { Body1, Dropdown, Field, makeStyles, Option } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { anchoringOf } from '../../model/scorecard/anchoring';
import { methodOf } from '../../model/scorecard/methods';
import type { Scorecard, StartLevel, TargetLevel } from '../../model/types';
import { usePane } from '../shell/context';
import type { StringKey } from '../strings';

const STARTS: Readonly<Record<StartLevel, StringKey>> = { 3: 'startLevelThree', 4: 'startLevelFour' };
const TARGETS: Readonly<Record<TargetLevel, StringKey>> = {
  7: 'targetLevelSeven',
  8: 'targetLevelEight',
  10: 'targetLevelTen',
};

const useStyles = makeStyles({
  // As narrow as the pane: see MethodChoice.
  choice: { minWidth: 'auto', width: '100%' },
});

interface AnchoringFieldsProps {
  scorecard: Scorecard;
  onChange: (change: Partial<Scorecard>) => void;
}

export function AnchoringFields({ scorecard, onChange }: AnchoringFieldsProps): ReactElement {
  const { say } = usePane();
  const { start, target } = anchoringOf(scorecard);
  const { greenFrom } = methodOf(scorecard).measure.scaleOf(scorecard).bands;
  return (
    <>
      <LevelChoice
        label="startLevel"
        hint="startLevelHint"
        level={start}
        words={STARTS}
        levels={[3, 4]}
        onLevel={(startLevel) => onChange({ startLevel })}
      />
      {scorecard.columns.best === undefined ? (
        <Field label={say('targetLevel')}>
          <Body1>{say('targetLevelNoBest')}</Body1>
        </Field>
      ) : (
        <LevelChoice
          label="targetLevel"
          hint={target < greenFrom ? 'targetLevelYellow' : 'targetLevelHint'}
          green={greenFrom}
          level={target}
          words={TARGETS}
          levels={[10, 8, 7]}
          onLevel={(targetLevel) => onChange({ targetLevel })}
        />
      )}
    </>
  );
}

interface LevelChoiceProps<T extends number> {
  label: StringKey;
  hint: StringKey;
  level: T;
  words: Readonly<Record<T, StringKey>>;
  levels: readonly T[];
  /** Where green begins, for the hint. */
  green?: number;
  onLevel: (level: T) => void;
}

function LevelChoice<T extends number>(props: LevelChoiceProps<T>): ReactElement {
  const { label, hint, level, words, levels, green = 0, onLevel } = props;
  const styles = useStyles();
  const { say, formats } = usePane();
  return (
    <Field label={say(label)} hint={say(hint, { green: formats.number(green) })}>
      <Dropdown
        className={styles.choice}
        value={say(words[level])}
        selectedOptions={[String(level)]}
        onOptionSelect={(_, { optionValue }) => {
          const chosen = levels.find((one) => String(one) === optionValue);
          if (chosen !== undefined) onLevel(chosen);
        }}
      >
        {levels.map((one) => (
          <Option key={one} value={String(one)}>
            {say(words[one])}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
