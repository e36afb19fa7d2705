import { Button, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { changeRespondent } from '../../../model/judgments/respondents';
import type { RespondentChange } from '../../../model/judgments/respondents';
import type { Respondent } from '../../../model/types';
import { NumberField } from '../../components/NumberField';
import { usePane } from '../../shell/context';
import { useModel } from '../../store/useModel';
import { usePeopleStyles } from './peopleStyles';

const useStyles = makeStyles({
  form: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalXS },
  name: { flexGrow: 1, minWidth: 0, width: '100%' },
  weight: { width: '84px', flexShrink: 0 },
  icon: { minWidth: '28px', flexShrink: 0 },
});

/** Name and weight in the place of the row. Each is taken when it is left; Enter and Esc in the name end it as well. */
export function PersonForm({ person, onEnd }: { person: Respondent; onEnd: () => void }): ReactElement {
  const styles = useStyles();
  const cells = usePeopleStyles();
  const { say } = usePane();
  const { edit } = useModel();
  const { id, name, weight } = person;
  const [typed, setTyped] = useState(name);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);

  const change = (to: RespondentChange, called: string): boolean =>
    edit((now) => changeRespondent(now, id, to), { key: 'respondentChanged', values: { name: called } });
  const rename = (): void => {
    const wanted = typed.trim();
    if (!wanted) setTyped(name);
    else if (wanted !== name) change({ name: wanted }, wanted);
  };
  return (
    <tr>
      <td colSpan={5} className={mergeClasses(cells.cell)}>
        <div className={styles.form}>
          <Input
            size="small"
            className={styles.name}
            input={{ ref: field }}
            aria-label={say('respondentName')}
            value={typed}
            onChange={(_, data) => setTyped(data.value)}
            onBlur={rename}
            onKeyDown={(event) => {
              if (event.key === 'Escape') onEnd();
              if (event.key !== 'Enter') return;
              rename();
              onEnd();
            }}
          />
          <div className={styles.weight}>
            <NumberField
              label={say('respondentWeight', { name })}
              value={weight}
              suffix="×"
              onChange={(to) => change({ weight: to }, name)}
            />
          </div>
          <Button
            size="small"
            className={styles.icon}
            icon={<CheckmarkRegular />}
            aria-label={say('done')}
            title={say('done')}
            onClick={onEnd}
          />
        </div>
      </td>
    </tr>
  );
}
