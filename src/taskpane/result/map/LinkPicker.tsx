/** One link, picked from two lists. */
import { Body1Strong, Button, Caption1, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Pair } from '../../../model/map/edit';
import { endsOf, linkRefusal, withLinks } from '../../../model/map/edit';
import type { Lane, MapObjective } from '../../../model/map/lanes';
import { titleOf } from '../../../model/map/links';
import { usePane } from '../../shell/context';
import { useModel } from '../../store/useModel';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  add: { alignSelf: 'flex-start' },
  select: { minWidth: 0, width: '100%' },
});

interface LinkPickerProps {
  lanes: readonly Lane[];
  links: readonly Pair[];
  of: string;
}

export function LinkPicker({ lanes, links, of }: LinkPickerProps): ReactElement {
  const styles = useStyles();
  const { say, language } = usePane();
  const { edit } = useModel();
  const [causeKey, setCause] = useState('');
  const [effectKey, setEffect] = useState('');
  const find = (key: string): MapObjective | undefined =>
    lanes.flatMap(({ objectives }) => objectives).find((one) => one.key === key);
  const [cause, effect] = [find(causeKey), find(effectKey)];
  const existing = links.map(endsOf);
  const pair = cause && effect ? { cause, effect } : null;
  const refusal = pair && linkRefusal(endsOf(pair), existing);
  const add = (): void => {
    if (pair === null || refusal !== null) return;
    const link = `${pair.cause.key} → ${pair.effect.key}`;
    if (edit((now) => withLinks(now, of, [pair], existing), { key: 'mapAdded', values: { link } })) setCause('');
  };
  const list = (label: string, value: string, set: (key: string) => void): ReactElement => (
    <Field label={label}>
      <Select className={styles.select} value={value} onChange={(_, data) => set(data.value)}>
        <option value="">{say('mapChoose')}</option>
        {lanes.map(({ name, objectives }) => (
          <optgroup key={name} label={name || say('mapObjectives')}>
            {objectives.map((one) => (
              <option key={one.key} value={one.key}>
                {titleOf(one)}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
    </Field>
  );
  return (
    <section className={styles.form} aria-label={say('mapPick')}>
      <Body1Strong as="h3">{say('mapPick')}</Body1Strong>
      {list(say('mapCause'), causeKey, setCause)}
      {list(say('mapEffect'), effectKey, setEffect)}
      {refusal && <Caption1 role="status">{refusal.describe(language)}</Caption1>}
      <Button className={styles.add} disabledFocusable={pair === null || refusal !== null} onClick={add}>
        {say('mapAdd')}
      </Button>
    </section>
  );
}
