import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { PersonAddRegular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import type { ClipboardEvent, FormEvent, ReactElement } from 'react';
import { readPastedNames, withPastedNames } from '../../../model/judgments/pastedNames';
import type { PastedNames } from '../../../model/judgments/pastedNames';
import { addRespondent } from '../../../model/judgments/respondents';
import { usePane } from '../../shell/context';
import { useModel } from '../../store/useModel';
import { PastedList } from '../paste/PastedList';

const useStyles = makeStyles({
  form: { display: 'flex', gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalM },
  grow: { flexGrow: 1, minWidth: 0 },
});

/** Enter adds and leaves the field ready for the next name; a list that is pasted is shown before it is added. */
export function NewPerson(): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const { model, edit } = useModel();
  const [name, setName] = useState('');
  const [pasted, setPasted] = useState<(PastedNames & { text: string }) | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const add = (event: FormEvent): void => {
    event.preventDefault();
    const wanted = name.trim();
    const what = { key: 'respondentAdded', values: { name: wanted } } as const;
    if (wanted && edit((now) => addRespondent(now, wanted).model, what)) setName('');
    field.current?.focus();
  };
  const end = (text: string): void => {
    setName(text.replace(/\s+/g, ' ').trim());
    setPasted(null);
    field.current?.focus();
  };
  const addAll = (names: readonly string[]): void => {
    const what = { key: 'respondentsAdded', values: { count: names.length } } as const;
    if (names.length > 0 && edit((now) => withPastedNames(now, names), what)) end('');
  };
  const onPaste = (event: ClipboardEvent<HTMLInputElement>): void => {
    const text = event.clipboardData.getData('text/plain');
    const read = readPastedNames(text, model);
    if (read.names.length + read.known.length < 2) return;
    event.preventDefault();
    setPasted({ ...read, text });
  };
  const { known = [], names = [] } = pasted ?? {};
  return (
    <>
      <form className={styles.form} onSubmit={add}>
        <Input
          className={styles.grow}
          input={{ ref: field, onPaste }}
          aria-label={say('newRespondent')}
          placeholder={say('newRespondentBrief')}
          value={name}
          onChange={(_, { value }) => setName(value)}
        />
        <Button type="submit" icon={<PersonAddRegular />}>
          {say('add')}
        </Button>
      </form>
      {pasted && (
        <PastedList
          entries={names.map((text) => ({ text, depth: 0 }))}
          problems={known.length > 0 ? [say('namesKnown', { names: known.join(', ') })] : []}
          use={say('addPeople', { count: names.length })}
          onUse={() => addAll(names)}
          onKeep={() => end(pasted.text)}
          onCancel={() => end('')}
        />
      )}
    </>
  );
}
