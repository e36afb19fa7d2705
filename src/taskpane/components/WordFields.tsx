/** Words of a table: what each means is chosen from a list, also in place of what it was taken for. */
import { Dropdown, Field, makeStyles, Option } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../shell/context';

const useStyles = makeStyles({ dropdown: { minWidth: 0, width: '100%' } });

interface WordFieldsProps<Meaning extends string> {
  /** `is`: what it is taken for so far. */
  words: readonly { readonly text: string; readonly label: string; readonly is?: Meaning }[];
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
      {words.map(({ text, label, is: taken }) => (
        <Field key={text} label={label}>
          <Dropdown
            className={styles.dropdown}
            value={meanings.find(({ is }) => is === taken)?.says ?? ''}
            selectedOptions={taken === undefined ? [] : [taken]}
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
