/** Words of a table that are none of those that are known: what each means is chosen from a list. */
import { Dropdown, Field, makeStyles, Option } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../shell/context';

const useStyles = makeStyles({ dropdown: { minWidth: 0, width: '100%' } });

interface WordFieldsProps<Meaning extends string> {
  words: readonly { readonly text: string; readonly label: string }[];
  meanings: readonly { readonly is: Meaning; readonly says: string }[];
  onMeaning: (text: string, is: Meaning) => void;
}

export function WordFields<Meaning extends string>({
  words,
  meanings,
  onMeaning,
}: WordFieldsProps<Meaning>): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  return (
    <>
      {words.map(({ text, label }) => (
        <Field key={text} label={label}>
          <Dropdown
            className={styles.dropdown}
            value=""
            selectedOptions={[]}
            placeholder={say('feedbackChoose')}
            onOptionSelect={(_, { optionValue }) => {
              const meaning = meanings.find(({ is }) => is === optionValue);
              if (meaning) onMeaning(text, meaning.is);
            }}
          >
            {meanings.map(({ is, says }) => (
              <Option key={is} value={is} text={says}>
                {says}
              </Option>
            ))}
          </Dropdown>
        </Field>
      ))}
    </>
  );
}
