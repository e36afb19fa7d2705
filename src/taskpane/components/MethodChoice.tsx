import { Dropdown, Field, makeStyles, Option } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PriorityMethod } from '../../engine/ahp/priorities';
import { usePane } from '../shell/context';
import type { StringKey } from '../strings';
import { METHODS } from '../../model/judgments/weighing';

const WORDS: Readonly<Record<PriorityMethod, { name: StringKey; hint: StringKey }>> = {
  eigenvector: { name: 'methodEigenvector', hint: 'methodEigenvectorHint' },
  geometric: { name: 'methodGeometric', hint: 'methodGeometricHint' },
  column: { name: 'methodColumn', hint: 'methodColumnHint' },
};

const useStyles = makeStyles({
  // Fluent's own minimum of 250 px would not leave room for the margins of a 320 px pane at 200 % text size.
  choice: { minWidth: 'auto', width: '100%' },
});

interface MethodChoiceProps {
  method: PriorityMethod;
  onMethod: (method: PriorityMethod) => void;
}

/** Two tools disagree most often because their methods do, so the method is always in sight. */
export function MethodChoice({ method, onMethod }: MethodChoiceProps): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  return (
    <Field label={say('method')} hint={say(WORDS[method].hint)}>
      <Dropdown
        className={styles.choice}
        value={say(WORDS[method].name)}
        selectedOptions={[method]}
        onOptionSelect={(_, { optionValue }) => {
          const chosen = METHODS.find((candidate) => candidate === optionValue);
          if (chosen) onMethod(chosen);
        }}
      >
        {METHODS.map((candidate) => (
          <Option key={candidate} value={candidate}>
            {say(WORDS[candidate].name)}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
