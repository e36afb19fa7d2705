import { Dropdown, Field, makeStyles, Option } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FuzzyMethod } from '../../engine/ahp/fuzzyWeights';
import type { PriorityMethod } from '../../engine/ahp/priorities';
import { usePane } from '../shell/context';
import type { StringKey } from '../strings';

/** Where a single matrix is looked at, it may be weighed by fuzzy numbers as well. */
export type WeighingMethod = PriorityMethod | FuzzyMethod;

const WORDS: Readonly<Record<WeighingMethod, { name: StringKey; hint: StringKey }>> = {
  eigenvector: { name: 'methodEigenvector', hint: 'methodEigenvectorHint' },
  geometric: { name: 'methodGeometric', hint: 'methodGeometricHint' },
  column: { name: 'methodColumn', hint: 'methodColumnHint' },
  buckley: { name: 'methodBuckley', hint: 'methodBuckleyHint' },
  chang: { name: 'methodChang', hint: 'methodChangHint' },
};

const useStyles = makeStyles({
  // Fluent's own minimum of 250 px would not leave room for the margins of a 320 px pane at 200 % text size.
  choice: { minWidth: 'auto', width: '100%' },
});

interface MethodChoiceProps<Method extends WeighingMethod> {
  method: Method;
  offered: readonly Method[];
  onMethod: (method: Method) => void;
}

/** Two tools disagree most often because their methods do, so the method is always in sight. */
export function MethodChoice<Method extends WeighingMethod>({
  method,
  offered,
  onMethod,
}: MethodChoiceProps<Method>): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  return (
    <Field label={say('method')} hint={say(WORDS[method].hint)}>
      <Dropdown
        className={styles.choice}
        value={say(WORDS[method].name)}
        selectedOptions={[method]}
        onOptionSelect={(_, { optionValue }) => {
          const chosen = offered.find((candidate) => candidate === optionValue);
          if (chosen) onMethod(chosen);
        }}
      >
        {offered.map((candidate) => (
          <Option key={candidate} value={candidate}>
            {say(WORDS[candidate].name)}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
