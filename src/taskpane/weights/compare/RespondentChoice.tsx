import { Dropdown, Field, makeStyles, Option } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { respondentsOf } from '../../../model/judgments/respondents';
import { usePane } from '../../shell/context';
import { useModel } from '../../store/useModel';
import { judgeOf, useChoice } from '../choice';

const useStyles = makeStyles({ choice: { minWidth: 'auto', width: '100%' } });

/** Shown as soon as there is somebody to choose from. */
export function RespondentChoice(): ReactElement | null {
  const styles = useStyles();
  const { say } = usePane();
  const { model } = useModel();
  const choice = useChoice();
  const all = respondentsOf(model);
  const judge = judgeOf(model, choice);
  if (all.length < 2 || !judge) return null;
  return (
    <Field label={say('respondent')}>
      <Dropdown
        className={styles.choice}
        value={judge.name}
        selectedOptions={[judge.id]}
        onOptionSelect={(_, { optionValue }) => choice.choose({ respondent: optionValue ?? null })}
      >
        {all.map(({ id, name }) => (
          <Option key={id} value={id}>
            {name}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
