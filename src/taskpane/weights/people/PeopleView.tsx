/** Who judges, what they say together, and questionnaires for them. */
import { Body1, Button, Caption1, Input, makeStyles, tokens } from '@fluentui/react-components';
import { DeleteRegular, EyeOffRegular, EyeRegular, PersonAddRegular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import { progressOf } from '../../../model/judgments/judging';
import { addRespondent, changeRespondent, removeRespondent, respondentsOf } from '../../../model/judgments/respondents';
import type { RespondentChange } from '../../../model/judgments/respondents';
import type { Respondent } from '../../../model/types';
import { NumberField } from '../../components/NumberField';
import { SectionHeading } from '../../components/SectionHeading';
import { usePane } from '../../shell/context';
import type { StringKey } from '../../strings';
import { useModel } from '../../store/useModel';
import { useChoice } from '../choice';
import { GroupResult } from './GroupResult';
import { Questionnaires } from './Questionnaires';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  person: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: { minWidth: 0, width: '100%' },
  tools: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  weight: { width: '84px', flexShrink: 0 },
  progress: { flexGrow: 1, color: tokens.colorNeutralForeground3 },
  icon: { minWidth: '28px', flexShrink: 0 },
  form: { display: 'flex', gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalM },
  grow: { flexGrow: 1, minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export function PeopleView(): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const { model } = useModel();
  const all = respondentsOf(model);
  return (
    <>
      <SectionHeading>{say('respondents')}</SectionHeading>
      {all.length === 0 && <Body1>{say('noRespondents')}</Body1>}
      <ul className={styles.list} aria-label={say('respondents')}>
        {all.map((respondent) => (
          <Person key={respondent.id} respondent={respondent} />
        ))}
      </ul>
      <NewPerson />
      <GroupResult />
      <Questionnaires />
    </>
  );
}

function Person({ respondent }: { respondent: Respondent }): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const { model, edit } = useModel();
  const { choose } = useChoice();
  const { id, name, weight, hidden } = respondent;
  const [typed, setTyped] = useState<string | null>(null);
  const { judged, pairs } = progressOf(model, id);
  const values = { name };

  const change = (to: RespondentChange, key: StringKey, called = name): boolean =>
    edit((now) => changeRespondent(now, id, to), { key, values: { name: called } });
  const rename = (): void => {
    const wanted = typed?.trim();
    setTyped(null);
    if (!wanted || wanted === name) return;
    change({ name: wanted }, 'respondentChanged', wanted);
  };
  return (
    <li className={styles.person}>
      <Input
        size="small"
        className={styles.name}
        aria-label={say('respondentName')}
        value={typed ?? name}
        onChange={(_, data) => setTyped(data.value)}
        onBlur={rename}
        onKeyDown={({ key }) => {
          if (key === 'Enter') rename();
          if (key === 'Escape') setTyped(null);
        }}
      />
      <div className={styles.tools}>
        <Caption1 className={styles.progress}>
          {say('pairsJudged', { judged, pairs })}
          {hidden && ` · ${say('isLeftOut')}`}
        </Caption1>
        <div className={styles.weight}>
          <NumberField
            label={say('respondentWeight', values)}
            value={weight}
            suffix="×"
            onChange={(to) => change({ weight: to }, 'respondentChanged')}
          />
        </div>
        <Button
          size="small"
          aria-label={`${say('judgeAs')}: ${name}`}
          onClick={() => choose({ part: 'compare', respondent: id })}
        >
          {say('judgeAs')}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          className={styles.icon}
          icon={hidden ? <EyeOffRegular /> : <EyeRegular />}
          aria-pressed={hidden}
          aria-label={say('leaveOut', values)}
          title={say('leaveOut', values)}
          onClick={() => change({ hidden: !hidden }, hidden ? 'respondentShown' : 'respondentHidden')}
        />
        <Button
          size="small"
          appearance="subtle"
          className={styles.icon}
          icon={<DeleteRegular />}
          aria-label={say('removeRespondent', values)}
          title={say('removeRespondent', values)}
          onClick={() => edit((now) => removeRespondent(now, id), { key: 'respondentRemoved', values })}
        />
      </div>
    </li>
  );
}

/** Enter adds and leaves the field ready for the next name. */
function NewPerson(): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const { edit } = useModel();
  const [name, setName] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const add = (event: FormEvent): void => {
    event.preventDefault();
    const wanted = name.trim();
    if (
      wanted &&
      edit((now) => addRespondent(now, wanted).model, { key: 'respondentAdded', values: { name: wanted } })
    ) {
      setName('');
    }
    field.current?.focus();
  };
  return (
    <form className={styles.form} onSubmit={add}>
      <Input
        className={styles.grow}
        input={{ ref: field }}
        aria-label={say('newRespondent')}
        placeholder={say('newRespondent')}
        value={name}
        onChange={(_, { value }) => setName(value)}
      />
      <Button type="submit" icon={<PersonAddRegular />}>
        {say('add')}
      </Button>
    </form>
  );
}
