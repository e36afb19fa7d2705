/** Where the behaviour of a list comes from: its own column, or the sheet of a 360° form. */
import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { EmployeesDraft } from '../../model/employees/draft';
import { writtenFeedback } from '../feedback/writing';
import { usePane } from '../shell/context';
import { useModel } from '../store/useModel';

const COLUMN = 'column';

interface BehaviourSourceProps {
  draft: EmployeesDraft;
  onNp: (id: string | null) => void;
}

export function BehaviourSource({ draft, onNp }: BehaviourSourceProps): ReactElement | null {
  const { say } = usePane();
  const { model } = useModel();
  const forms = writtenFeedback(model);
  if (forms.length === 0 && draft.np === null) return null;
  return (
    <Field label={say('behaviourFrom')}>
      <RadioGroup value={draft.np?.id ?? COLUMN} onChange={(_, { value }) => onNp(value === COLUMN ? null : value)}>
        <Radio value={COLUMN} label={say('behaviourFromColumn')} />
        {forms.map(({ id, sheet }) => (
          <Radio key={id} value={id} label={say('behaviourFromForm', { sheet })} />
        ))}
      </RadioGroup>
    </Field>
  );
}
