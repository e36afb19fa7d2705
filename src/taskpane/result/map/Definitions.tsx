/** What each objective means, in the person's own words: kept in the file, and written on the map's sheet. */
import { Body1Strong, Caption1, Field, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { definitionOf, mapOf, withDefinition } from '../../../model/map/edit';
import type { Lane } from '../../../model/map/lanes';
import type { NamedBands } from '../../../model/scorecard/bands';
import { PLAIN_LIST } from '../../components/plainList';
import { ScoreLight } from '../../components/ScoreLight';
import { usePane } from '../../shell/context';
import { useModel } from '../../store/useModel';

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  list: { ...PLAIN_LIST, overflowWrap: 'anywhere' },
  row: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'start', padding: '2px 0' },
  quiet: { display: 'block', color: tokens.colorNeutralForeground3 },
  select: { minWidth: 0, width: '100%' },
});

interface DefinitionsProps {
  lanes: readonly Lane[];
  of: string;
  bands: NamedBands;
}

export function Definitions({ lanes, of, bands }: DefinitionsProps): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const { model, edit } = useModel();
  const [key, setKey] = useState('');
  const map = mapOf(model, of);
  const objectives = lanes.flatMap((lane) => lane.objectives);
  const chosen = objectives.find((one) => one.key === key);
  const orphans = Object.keys(map.definitions).filter(
    (one) => !objectives.some((each) => definitionOf({ ...map, definitions: { [one]: 'x' } }, each) !== ''),
  );
  return (
    <section className={styles.block} aria-label={say('mapDefinitions')}>
      <Body1Strong as="h3">{say('mapDefinitions')}</Body1Strong>
      <Field label={say('mapDefine')}>
        <Select className={styles.select} value={key} onChange={(_, data) => setKey(data.value)}>
          <option value="">{say('mapChoose')}</option>
          {objectives.map(({ key: one, code, name }) => (
            <option key={one} value={one}>
              {[code, name].filter(Boolean).join(' ')}
            </option>
          ))}
        </Select>
      </Field>
      {chosen && (
        <Field label={say('mapDefinitionOf', { name: chosen.key })}>
          <Textarea
            resize="vertical"
            rows={3}
            key={chosen.key}
            defaultValue={definitionOf(map, chosen)}
            onBlur={({ target }) => {
              if (target.value.trim() === definitionOf(map, chosen)) return;
              edit((now) => withDefinition(now, of, chosen, target.value), {
                key: 'mapDefined',
                values: { name: chosen.key },
              });
            }}
          />
        </Field>
      )}
      <ul className={styles.list}>
        {objectives.map((one) => (
          <li key={one.key} className={styles.row}>
            <ScoreLight score={one.score} bands={bands} compact />
            <div>
              <Caption1>{[one.code, one.name].filter(Boolean).join(' ')}</Caption1>
              <Caption1 className={styles.quiet}>{definitionOf(map, one)}</Caption1>
            </div>
          </li>
        ))}
        {orphans.map((one) => (
          <li key={one}>
            <Caption1 className={styles.quiet}>
              {say('mapDefinitionGone', { name: one, text: map.definitions[one] ?? '' })}
            </Caption1>
          </li>
        ))}
      </ul>
    </section>
  );
}
