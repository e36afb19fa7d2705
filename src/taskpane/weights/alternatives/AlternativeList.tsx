import { Body1, Button, Caption1, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular, ArrowDownRegular, ArrowUpRegular, DeleteRegular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import type { ClipboardEvent, FormEvent, ReactElement, RefObject } from 'react';
import {
  addAlternatives,
  moveAlternative,
  removeAlternative,
  renameAlternative,
} from '../../../model/alternatives/edit';
import { alternativesOf } from '../../../model/alternatives/expanded';
import { namesIn } from '../../../model/alternatives/pasted';
import type { Alternative } from '../../../model/types';
import { SectionHeading } from '../../components/SectionHeading';
import { usePane } from '../../shell/context';
import { useModel } from '../../store/useModel';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXXS, padding: '2px 0' },
  name: { flexGrow: 1, minWidth: 0 },
  icon: { minWidth: '28px', flexShrink: 0 },
  form: {
    display: 'flex',
    alignItems: 'start',
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXS,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** The names in their order; typed one by one, or pasted. */
export function AlternativeList(): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const { model, edit } = useModel();
  const field = useRef<HTMLInputElement>(null);
  const all = alternativesOf(model);
  const remove = ({ id, name }: Alternative): void => {
    edit((now) => removeAlternative(now, id), { key: 'alternativeRemoved', values: { name } });
    // The button went with its row.
    field.current?.focus();
  };
  return (
    <section>
      <SectionHeading>{say('alternatives')}</SectionHeading>
      {all.length < 2 && <Body1>{say(all.length === 0 ? 'alternativesNone' : 'alternativesOne')}</Body1>}
      <ul className={styles.list} aria-label={say('alternatives')}>
        {all.map((alternative, place) => (
          <Row
            key={alternative.id}
            alternative={alternative}
            isFirst={place === 0}
            isLast={place === all.length - 1}
            onRemove={() => remove(alternative)}
          />
        ))}
      </ul>
      <NewAlternative field={field} />
    </section>
  );
}

interface RowProps {
  alternative: Alternative;
  isFirst: boolean;
  isLast: boolean;
  onRemove: () => void;
}

function Row({ alternative: { id, name }, isFirst, isLast, onRemove }: RowProps): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const { edit } = useModel();
  const [typed, setTyped] = useState<string | null>(null);
  const rename = (): void => {
    const wanted = typed?.trim();
    setTyped(null);
    if (!wanted || wanted === name) return;
    edit((now) => renameAlternative(now, id, wanted), { key: 'alternativeRenamed', values: { name: wanted } });
  };
  const move = (step: -1 | 1): void =>
    void edit((now) => moveAlternative(now, id, step), { key: 'alternativeMoved', values: { name } });
  const tools = [
    { icon: <ArrowUpRegular />, word: 'alternativeUp', isOff: isFirst, run: () => move(-1) },
    { icon: <ArrowDownRegular />, word: 'alternativeDown', isOff: isLast, run: () => move(1) },
    { icon: <DeleteRegular />, word: 'alternativeRemove', isOff: false, run: onRemove },
  ] as const;
  return (
    <li className={styles.row}>
      <Input
        size="small"
        className={styles.name}
        aria-label={say('alternativeName')}
        value={typed ?? name}
        onChange={(_, data) => setTyped(data.value)}
        onBlur={rename}
        onKeyDown={({ key }) => {
          if (key === 'Enter') rename();
          if (key === 'Escape') setTyped(null);
        }}
      />
      {tools.map(({ icon, word, isOff, run }) => (
        <Button
          key={word}
          size="small"
          appearance="subtle"
          className={styles.icon}
          icon={icon}
          disabledFocusable={isOff}
          aria-label={say(word, { name })}
          title={say(word, { name })}
          onClick={run}
        />
      ))}
    </li>
  );
}

/** Enter adds and leaves the field ready for the next name. */
function NewAlternative({ field }: { field: RefObject<HTMLInputElement | null> }): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const { model, edit } = useModel();
  const [name, setName] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const add = (names: readonly string[]): void => {
    const wanted = names.filter((one) => one.trim() !== '');
    if (wanted.length === 0) return;
    if (addAlternatives(model, wanted) === model) {
      return setRefusal(say('alternativeThere', { name: wanted.join(', ') }));
    }
    edit((now) => addAlternatives(now, wanted), { key: 'alternativesAdded', values: { names: wanted.join(', ') } });
    setName('');
    setRefusal(null);
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    add([name]);
    field.current?.focus();
  };
  const onPaste = (event: ClipboardEvent): void => {
    const names = namesIn(event.clipboardData.getData('text/plain'));
    if (names.length < 2) return;
    event.preventDefault();
    add(names);
  };
  return (
    <form onSubmit={onSubmit}>
      <div className={styles.form}>
        <Field
          className={styles.name}
          {...(refusal !== null && { validationState: 'error' as const, validationMessage: refusal })}
        >
          <Input
            className={styles.name}
            input={{ ref: field }}
            aria-label={say('newAlternative')}
            placeholder={say('newAlternative')}
            value={name}
            onChange={(_, { value }) => {
              setName(value);
              setRefusal(null);
            }}
            onPaste={onPaste}
          />
        </Field>
        <Button type="submit" icon={<AddRegular />}>
          {say('add')}
        </Button>
      </div>
      <Caption1 className={styles.quiet}>{say('newAlternativeHint')}</Caption1>
    </form>
  );
}
