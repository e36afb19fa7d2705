/** Words of the table that name no kind of rater that is known: which is it? */
import { Dropdown, Field, makeStyles, Option } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { SaidKind } from '../../model/feedback/types';
import { RATER_KINDS } from '../../model/feedback/types';
import { Bar } from '../employees/ListParts';
import { usePane } from '../shell/context';
import type { StringKey } from '../strings';
import { KIND_KEYS } from './words';

const CHOICES: readonly SaidKind[] = [...RATER_KINDS, 'none'];
const WORDS: Readonly<Record<SaidKind, StringKey>> = { ...KIND_KEYS, none: 'kindNone' };

const useStyles = makeStyles({ dropdown: { minWidth: 0, width: '100%' } });

interface KindFieldsProps {
  /** As the table says them. */
  unknown: readonly string[];
  onKind: (text: string, kind: SaidKind) => void;
}

export function KindFields({ unknown, onKind }: KindFieldsProps): ReactElement | null {
  const styles = useStyles();
  const { say } = usePane();
  if (unknown.length === 0) return null;
  return (
    <>
      <Bar text={say('feedbackKinds')} />
      {unknown.map((text) => (
        <Field key={text} label={say('feedbackKindOf', { text: text === '' ? say('feedbackNoKind') : text })}>
          <Dropdown
            className={styles.dropdown}
            value=""
            selectedOptions={[]}
            placeholder={say('feedbackChoose')}
            onOptionSelect={(_, { optionValue }) => {
              const kind = CHOICES.find((one) => one === optionValue);
              if (kind !== undefined) onKind(text, kind);
            }}
          >
            {CHOICES.map((kind) => (
              <Option key={kind} value={kind} text={say(WORDS[kind])}>
                {say(WORDS[kind])}
              </Option>
            ))}
          </Dropdown>
        </Field>
      ))}
    </>
  );
}
