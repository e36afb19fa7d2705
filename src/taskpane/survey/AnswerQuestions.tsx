/** How answers are read: what is asked where numbers may mean two things, and what words were taken for. */
import { Caption1, Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { judgmentInText } from '../../engine/ahp/judgment';
import { sameAs } from '../../model/hierarchy/tree';
import { SectionHeading } from '../components/SectionHeading';
import { ShowMore } from '../components/ShowMore';
import { Bar, useListStyles } from '../employees/ListParts';
import { usePane } from '../shell/context';
import type { StringKey } from '../strings';
import type { Coding, SurveyReading, TextAnswer } from '../../model/survey/types';

const WORDS: Readonly<Record<Coding, StringKey>> = {
  second: 'codingSecond',
  first: 'codingFirst',
  marks: 'codingMarks',
  marksTurned: 'codingMarksTurned',
  zero: 'codingZero',
  zeroTurned: 'codingZeroTurned',
};
const SHOWN = 5;

interface CodingFieldProps {
  reading: SurveyReading;
  /** Seen to be chosen before the answers are read by it. */
  chosen: Coding | null;
  onCoding: (coding: Coding) => void;
}

export function CodingField({ reading, chosen, onCoding }: CodingFieldProps): ReactElement | null {
  const { say } = usePane();
  const { codings } = reading;
  const coding = chosen !== null && codings.includes(chosen) ? chosen : reading.coding;
  if (codings.length < 2) return null;
  return (
    <>
      {coding === null && <Bar text={say('codingAsk')} />}
      <Field label={say('codingLabel')}>
        <RadioGroup
          value={coding ?? ''}
          onChange={(_, { value }) => {
            const chosen = codings.find((one) => one === value);
            if (chosen) onCoding(chosen);
          }}
        >
          {codings.map((one) => (
            <Radio key={one} value={one} label={say(WORDS[one])} />
          ))}
        </RadioGroup>
      </Field>
    </>
  );
}

interface TextsReadProps {
  texts: readonly TextAnswer[];
  items: readonly string[];
}

/** Numbers that are written as texts need no words, nor do names of items that were chosen. */
export function TextsRead({ texts: all, items }: TextsReadProps): ReactElement | null {
  const styles = useListStyles();
  const { say, formats } = usePane();
  const isName = ({ text, favours }: TextAnswer): boolean =>
    typeof favours === 'number' && sameAs(items[favours] ?? '') === sameAs(text);
  const isNumber = ({ text, strength }: TextAnswer): boolean => strength !== null && judgmentInText(text) !== undefined;
  const texts = all.filter((one) => !isNumber(one) && !isName(one));
  if (texts.length === 0) return null;
  const nameOf = ({ favours }: TextAnswer): string =>
    typeof favours === 'number' ? (items[favours] ?? '') : say(favours === 'first' ? 'firstItem' : 'secondItem');
  const wordsOf = (one: TextAnswer): string => {
    const { text, strength, favours } = one;
    if (strength === 1 || favours === 'neither') return say('textReadEqual', { text });
    if (strength === null) return say('textReadChoice', { text, item: nameOf(one) });
    if (favours === null) return say('textReadStrength', { text, strength: formats.number(strength) });
    return say('textRead', { text, strength: formats.number(strength), item: nameOf(one) });
  };
  return (
    <>
      <SectionHeading>{say('textsRead')}</SectionHeading>
      <ShowMore items={texts} shown={SHOWN}>
        {(visible) => (
          <ul className={styles.list}>
            {visible.map((one) => (
              <li key={one.text}>
                <Caption1>{wordsOf(one)}</Caption1>
              </li>
            ))}
          </ul>
        )}
      </ShowMore>
    </>
  );
}
