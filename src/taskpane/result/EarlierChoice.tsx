/** The scorecard whose numbers stand beside one's own on a sheet: chosen, never guessed among offices. */
import { Dropdown, Field, makeStyles, Option } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { NO_BEFORE } from '../../model/scorecard/improvement';
import type { Scorecard } from '../../model/types';
import { usePane } from '../shell/context';

const useStyles = makeStyles({ field: { width: '100%' }, dropdown: { minWidth: 0, width: '100%' } });

interface EarlierChoiceProps {
  label: string;
  others: readonly Pick<Scorecard, 'id' | 'title'>[];
  chosen: Pick<Scorecard, 'id' | 'title'> | null;
  onChoose: (id: string) => void;
}

export function EarlierChoice({ label, others, chosen, onChoose }: EarlierChoiceProps): ReactElement | null {
  const styles = useStyles();
  const { say } = usePane();
  if (others.length === 0) return null;
  return (
    <Field className={styles.field} label={label}>
      <Dropdown
        className={styles.dropdown}
        value={chosen?.title ?? say('headPageNothing')}
        selectedOptions={[chosen?.id ?? NO_BEFORE]}
        onOptionSelect={(_, { optionValue }) => onChoose(optionValue ?? NO_BEFORE)}
      >
        <Option value={NO_BEFORE}>{say('headPageNothing')}</Option>
        {others.map(({ id, title }) => (
          <Option key={id} value={id} text={title}>
            {title}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
