/** A survey of satisfaction that is being set up: questions, scale, words, what comes out, and the button that writes it. */
import { Button, Caption1, Dropdown, Field, makeStyles, Option } from '@fluentui/react-components';
import { ArrowResetRegular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import type { ReactElement } from 'react';
import type { SatisfactionDraft } from '../../../model/research/satisfaction/draft';
import { addedRespondents, satisfactionReading } from '../../../model/research/satisfaction/draft';
import type { SatisfactionReading, ScaleEnd } from '../../../model/research/satisfaction/types';
import { SCALE_ENDS } from '../../../model/research/satisfaction/types';
import { areaAddress, quotedSheet } from '../../../sheets/address';
import { Code } from '../../components/Code';
import { SectionHeading } from '../../components/SectionHeading';
import { WordFields } from '../../components/WordFields';
import { Added, Bar, RemarkList, TableColumns, useListStyles } from '../../employees/ListParts';
import { WriteList } from '../../employees/WriteList';
import { usePane } from '../../shell/context';
import { useLostFocus } from '../../shell/useLostFocus';
import { useModel } from '../../store/useModel';
import { SatisfactionPreview } from './SatisfactionPreview';
import type { Satisfaction } from './useSatisfaction';
import { isCountable, satisfactionWriting, writtenIndex } from './writing';

const useStyles = makeStyles({ choice: { minWidth: 'auto', width: '100%' } });

interface SatisfactionViewProps {
  satisfaction: Satisfaction;
  draft: SatisfactionDraft;
}

export function SatisfactionView({ satisfaction, draft }: SatisfactionViewProps): ReactElement {
  const styles = useListStyles();
  const { say, formats, language } = usePane();
  const { model } = useModel();
  const block = useLostFocus<HTMLElement>();
  const added = useMemo(() => addedRespondents(draft), [draft]);
  const reading = useMemo(() => satisfactionReading(draft), [draft]);
  const { table, questions } = draft;
  const place = `${quotedSheet(table.area.sheet)}!${areaAddress(table.area)}`;
  const isReady = !satisfaction.isLost && isCountable(reading);
  const written = writtenIndex(draft, reading, model, language);
  const will =
    written === null
      ? say('satisfactionWill', { source: place })
      : say('satisfactionWillUpdate', { sheet: written.sheet, source: place });
  const counts = { place, people: formats.count(reading.rows.length), questions: formats.count(questions.length) };
  return (
    <section ref={block} className={styles.block} aria-label={say('satisfactionStart')}>
      <Button appearance="subtle" className={styles.back} icon={<ArrowResetRegular />} onClick={satisfaction.close}>
        {say('listOther')}
      </Button>
      <SectionHeading>{say('satisfactionStart')}</SectionHeading>
      <Caption1 className={styles.quiet}>{say('satisfactionPlace', counts)}</Caption1>
      {satisfaction.isLost && <Bar text={say('satisfactionLost')} />}
      <Added
        words={['satisfactionAddedOne', 'satisfactionAddedMany']}
        added={added}
        busy={satisfaction.busy}
        onTake={satisfaction.takeAdded}
      />
      <SectionHeading>{say('listColumns')}</SectionHeading>
      <Caption1 className={styles.quiet}>{say('satisfactionColumns')}</Caption1>
      <TableColumns
        table={table}
        roleAt={(index) => (questions.includes(index) ? 'question' : null)}
        roles={[{ role: 'question', words: say('satisfactionQuestion') }]}
        onRole={(index, role) => satisfaction.setQuestion(index, role !== null)}
      />
      {questions.length === 0 && <Bar text={say('satisfactionNoQuestion')} />}
      {questions.length > 0 && (
        <>
          <ScaleChoice reading={reading} onEnd={satisfaction.setEnd} />
          <RemarkList remarks={reading.remarks} />
          <Words reading={reading} onAnswer={satisfaction.setAnswer} />
          {reading.end !== null && (
            <>
              <SectionHeading>{say('listPreview')}</SectionHeading>
              <SatisfactionPreview reading={reading} end={reading.end} />
            </>
          )}
        </>
      )}
      {written !== null && (
        <Caption1>
          {say('satisfactionRealization')} <Code code={written.formula} />
        </Caption1>
      )}
      <WriteList
        listing={satisfaction}
        draft={draft}
        writing={(now, current) => satisfactionWriting(draft, now, current, language)}
        will={isReady ? will : say('satisfactionNotReady')}
        label={say('satisfactionWrite')}
        isReady={isReady}
      />
    </section>
  );
}

/** Asked where the answers do not show it: those of 1 to 4 may be of a scale of five. */
function ScaleChoice({
  reading,
  onEnd,
}: {
  reading: SatisfactionReading;
  onEnd: (end: ScaleEnd) => void;
}): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const { end } = reading;
  const nameOf = (one: ScaleEnd): string => say('satisfactionScaleTo', { end: one });
  return (
    <Field
      label={say('satisfactionScale')}
      {...(end === null && {
        validationState: 'warning' as const,
        validationMessage: say('satisfactionScaleOpen'),
      })}
    >
      <Dropdown
        className={styles.choice}
        value={end === null ? '' : nameOf(end)}
        selectedOptions={end === null ? [] : [String(end)]}
        placeholder={say('feedbackChoose')}
        onOptionSelect={(_, { optionValue }) => {
          const chosen = SCALE_ENDS.find((one) => String(one) === optionValue);
          if (chosen !== undefined) onEnd(chosen);
        }}
      >
        {SCALE_ENDS.map((one) => (
          <Option key={one} value={String(one)}>
            {nameOf(one)}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}

interface WordsProps {
  reading: SatisfactionReading;
  onAnswer: (text: string, value: number) => void;
}

/** Which words count as which number, to be corrected, and those of which it is not known. */
function Words({ reading: { words, unknown, end }, onAnswer }: WordsProps): ReactElement {
  const styles = useListStyles();
  const { say } = usePane();
  const numbers = Array.from({ length: end ?? 0 }, (_, index) => index + 1);
  const meanings = [
    ...numbers.map((number) => ({ is: String(number), says: String(number) })),
    { is: '0', says: say('satisfactionNoAnswer') },
  ];
  const coded = words.map(({ text, value }) =>
    say(value === 0 ? 'satisfactionWordNone' : 'satisfactionWord', { text, value }),
  );
  return (
    <>
      {end !== null && (
        <WordFields
          words={unknown.map(({ text }) => ({ text, label: say('codingWordIs', { text }) }))}
          meanings={meanings}
          onMeaning={(text, is) => onAnswer(text, Number(is))}
        />
      )}
      {end !== null && coded.length > 0 && (
        <details>
          <summary className={styles.quiet}>{say('satisfactionWords', { words: coded.join('; ') })}</summary>
          <WordFields
            words={words.map(({ text, value }) => ({ text, label: say('codingWordIs', { text }), is: String(value) }))}
            meanings={meanings}
            onMeaning={(text, is) => onAnswer(text, Number(is))}
          />
        </details>
      )}
    </>
  );
}
