/** What each objective means, in the person's own words: kept in the file, and written on the map's sheet. */
import { Body1Strong, Caption1, Field, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { definitionsOf } from '../../../model/map/definitions';
import { mapOf, withDefinition, withoutDefinition } from '../../../model/map/edit';
import type { Lane } from '../../../model/map/lanes';
import { titleOf } from '../../../model/map/links';
import type { NamedBands } from '../../../model/scorecard/bands';
import { PLAIN_LIST } from '../../components/plainList';
import { ScoreLight } from '../../components/ScoreLight';
import { usePane } from '../../shell/context';
import { useModel } from '../../store/useModel';
import { RemoveButton } from './RemoveButton';

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  list: { ...PLAIN_LIST, overflowWrap: 'anywhere' },
  row: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'start', padding: '2px 0' },
  quiet: { display: 'block', color: tokens.colorNeutralForeground3, whiteSpace: 'pre-line' },
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
  const objectives = lanes.flatMap((lane) => lane.objectives);
  const { texts, orphans } = definitionsOf(mapOf(model, of), objectives);
  const chosen = objectives.find((one) => one.key === key);
  const text = texts.get(key) ?? '';
  return (
    <section className={styles.block} aria-label={say('mapDefinitions')}>
      <Body1Strong as="h3">{say('mapDefinitions')}</Body1Strong>
      <Field label={say('mapDefine')}>
        <Select className={styles.select} value={key} onChange={(_, data) => setKey(data.value)}>
          <option value="">{say('mapChoose')}</option>
          {objectives.map((one) => (
            <option key={one.key} value={one.key}>
              {titleOf(one)}
            </option>
          ))}
        </Select>
      </Field>
      {chosen && (
        <Field label={say('mapDefinitionOf', { name: chosen.key })}>
          <Textarea
            resize="vertical"
            rows={3}
            key={`${key}\n${text}`}
            defaultValue={text}
            onBlur={({ target: { value } }) => {
              if (value.trim() === text) return;
              edit((now) => withDefinition(now, of, chosen, value, objectives), {
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
              <Caption1>{titleOf(one)}</Caption1>
              <Caption1 className={styles.quiet}>{texts.get(one.key) ?? ''}</Caption1>
            </div>
          </li>
        ))}
        {orphans.map((orphan) => (
          <li key={orphan.key} className={styles.row}>
            <Caption1 className={styles.quiet}>
              {say('mapDefinitionGone', { name: titleOf(orphan.of), text: orphan.text })}
            </Caption1>
            <RemoveButton
              label={say('mapDefinitionRemove', { name: titleOf(orphan.of) })}
              onClick={() =>
                void edit((now) => withoutDefinition(now, of, orphan.key), {
                  key: 'mapDefinitionRemoved',
                  values: { name: titleOf(orphan.of) },
                })
              }
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
