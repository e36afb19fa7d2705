/** Words of the table that are no type that is known: which is each? */
import { Dropdown, Field, makeStyles, Option } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { SaidCode, UnknownWord } from '../../../model/research/coding/types';
import { SAID_CODES } from '../../../model/research/coding/types';
import { usePane } from '../../shell/context';
import { CODE_WORDS } from './words';

const useStyles = makeStyles({ dropdown: { minWidth: 0, width: '100%' } });

interface CodeFieldsProps {
  unknown: readonly UnknownWord[];
  onCode: (text: string, code: SaidCode) => void;
}

export function CodeFields({ unknown, onCode }: CodeFieldsProps): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  return (
    <>
      {unknown.map(({ text }) => (
        <Field key={text} label={say('codingWordIs', { text })}>
          <Dropdown
            className={styles.dropdown}
            value=""
            selectedOptions={[]}
            placeholder={say('feedbackChoose')}
            onOptionSelect={(_, { optionValue }) => {
              const code = SAID_CODES.find((one) => one === optionValue);
              if (code !== undefined) onCode(text, code);
            }}
          >
            {SAID_CODES.map((code) => (
              <Option key={code} value={code} text={say(CODE_WORDS[code])}>
                {say(CODE_WORDS[code])}
              </Option>
            ))}
          </Dropdown>
        </Field>
      ))}
    </>
  );
}
