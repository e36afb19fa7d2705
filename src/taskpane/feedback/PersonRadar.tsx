/** The aspects of one person as a radar: without lights, for no source says where an aspect is good. */
import { Dropdown, Field, makeStyles, Option } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { ASPECTS } from '../../model/feedback/types';
import type { ValuedPerson } from '../../model/feedback/values';
import { Radar } from '../charts/Radar';
import { usePane } from '../shell/context';
import { ASPECT_KEYS } from './words';

const useStyles = makeStyles({ dropdown: { minWidth: 0, width: '100%' } });

interface PersonRadarProps {
  people: readonly ValuedPerson[];
  /** Where the scale ends. */
  max: number;
}

export function PersonRadar({ people, max }: PersonRadarProps): ReactElement | null {
  const styles = useStyles();
  const { say } = usePane();
  const [chosen, setChosen] = useState('');
  const valued = people.filter(({ np }) => np !== null);
  const person = valued.find((one) => one.person === chosen) ?? valued[0];
  if (!person) return null;
  const bars = ASPECTS.filter((aspect) => person.aspects[aspect] !== null).map((aspect) => {
    const name = say(ASPECT_KEYS[aspect]);
    return { key: aspect, name, score: person.aspects[aspect] };
  });
  return (
    <>
      <Field label={say('feedbackRadarOf')}>
        <Dropdown
          className={styles.dropdown}
          value={person.person}
          selectedOptions={[person.person]}
          onOptionSelect={(_, { optionValue }) => setChosen(optionValue ?? '')}
        >
          {valued.map((one) => (
            <Option key={one.person} value={one.person} text={one.person}>
              {one.person}
            </Option>
          ))}
        </Dropdown>
      </Field>
      <Radar label={say('feedbackRadar', { person: person.person })} bars={bars} bands={null} max={max} />
    </>
  );
}
