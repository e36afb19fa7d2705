/** How answers are read: what words count, what is done where one is missing, what 0 is, and the ends of the scale. */
import { Caption1, Dropdown, Field, makeStyles, Option, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type {
  Gaps,
  PathDraft,
  QuestionReading,
  Scale,
  TextNumber,
  Zero,
} from '../../../model/research/pathModel/types';
import { GAPS } from '../../../model/research/pathModel/types';
import { sameAs } from '../../../model/hierarchy/tree';
import { NumberField } from '../../components/NumberField';
import { SectionHeading } from '../../components/SectionHeading';
import { useListStyles } from '../../employees/ListParts';
import { usePane } from '../../shell/context';
import type { StringKey } from '../../strings';
import type { PathModelling } from './usePathModel';

const GAP_WORDS: Readonly<Record<Gaps, StringKey>> = {
  mean: 'gapsMean',
  pairwise: 'gapsPairwise',
  listwise: 'gapsListwise',
};
const ZERO_WORDS: Readonly<Record<Zero, StringKey>> = { answer: 'zeroAnswer', missing: 'zeroMissing' };
/** Of scales in words. */
const NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const NO_ANSWER = 'none';

const useStyles = makeStyles({ dropdown: { minWidth: 0, width: '100%' } });

interface AnswerFieldsProps {
  draft: PathDraft;
  reading: QuestionReading;
  change: PathModelling['change'];
}

export function AnswerFields({ draft, reading, change }: AnswerFieldsProps): ReactElement {
  const { say } = usePane();
  const { gaps, zero, items } = draft;
  const { missing, hasZeros, beyond, scale, texts } = reading;
  const words = texts.filter(({ isWord, value }) => isWord || value === undefined);
  const isTurned = items.some(({ isReversed }) => isReversed);
  const isMissing = missing > 0 || gaps !== null;
  return (
    <>
      <Words words={words} change={change} />
      {hasZeros && (
        <Field label={say('zeroLabel')}>
          <RadioGroup
            value={zero ?? ''}
            onChange={(_, { value }) => change((now) => ({ ...now, zero: value === 'answer' ? 'answer' : 'missing' }))}
          >
            {(['answer', 'missing'] as const).map((one) => (
              <Radio key={one} value={one} label={say(ZERO_WORDS[one])} />
            ))}
          </RadioGroup>
        </Field>
      )}
      {isMissing && (
        <Field label={say('gapsLabel', { count: missing })}>
          <RadioGroup
            value={gaps ?? ''}
            onChange={(_, { value }) =>
              change((now) => ({ ...now, gaps: GAPS.find((one) => one === value) ?? now.gaps }))
            }
          >
            {GAPS.map((one) => (
              <Radio key={one} value={one} label={say(GAP_WORDS[one])} />
            ))}
          </RadioGroup>
        </Field>
      )}
      {(isTurned || beyond > 0) && (
        <ScaleFields scale={scale} onScale={(said) => change((now) => ({ ...now, scale: said }))} />
      )}
    </>
  );
}

function ScaleFields({ scale, onScale }: { scale: Scale; onScale: (scale: Scale) => void }): ReactElement {
  const styles = useListStyles();
  const { say } = usePane();
  return (
    <>
      <Caption1 className={styles.quiet}>{say('scaleHint')}</Caption1>
      <div className={styles.fields}>
        <NumberField
          label={say('scaleLow')}
          labelled
          value={scale.low}
          max={scale.high}
          onChange={(low) => onScale({ ...scale, low })}
        />
        <NumberField
          label={say('scaleHigh')}
          labelled
          value={scale.high}
          min={scale.low}
          onChange={(high) => onScale({ ...scale, high })}
        />
      </div>
    </>
  );
}

/** Every word with what it counts, to be changed. */
function Words({
  words,
  change,
}: {
  words: readonly TextNumber[];
  change: PathModelling['change'];
}): ReactElement | null {
  const styles = useStyles();
  const list = useListStyles();
  const { say, formats } = usePane();
  if (words.length === 0) return null;
  const saidOf = (value: number | null | undefined): string =>
    value === undefined ? '' : value === null ? say('wordNoAnswer') : formats.number(value);
  return (
    <>
      <SectionHeading>{say('wordsCount')}</SectionHeading>
      <div className={list.fields}>
        {words.map(({ text, value }) => (
          <Field key={text} label={text}>
            <Dropdown
              className={styles.dropdown}
              value={saidOf(value)}
              selectedOptions={value === undefined ? [] : [value === null ? NO_ANSWER : String(value)]}
              placeholder={say('feedbackChoose')}
              onOptionSelect={(_, { optionValue = '' }) => {
                const counts = optionValue === NO_ANSWER ? null : Number(optionValue);
                change((now) => ({ ...now, said: { ...now.said, [sameAs(text)]: counts } }));
              }}
            >
              {NUMBERS.map((number) => (
                <Option key={number} value={String(number)}>
                  {formats.number(number)}
                </Option>
              ))}
              <Option value={NO_ANSWER}>{say('wordNoAnswer')}</Option>
            </Dropdown>
          </Field>
        ))}
      </div>
    </>
  );
}
