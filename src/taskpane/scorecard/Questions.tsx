/**
 * What the table leaves open, above everything that follows from it: each question with its answers. Once one is
 * answered the focus goes to the next, and after the last to what it came to.
 */
import {
  Body1,
  Body1Strong,
  Button,
  Caption1,
  Dropdown,
  makeStyles,
  mergeClasses,
  Option,
  tokens,
} from '@fluentui/react-components';
import { WarningFilled } from '@fluentui/react-icons';
import { useEffect, useId, useRef } from 'react';
import type { ReactElement } from 'react';
import type { Answer, Question } from '../../model/scorecard/questions';
import { PLAIN_LIST } from '../components/plainList';
import { useCardStyles } from '../selection/SelectionCard';
import { usePane } from '../shell/context';

/** Of more rows that cannot be read the first are shown: they are alike, and set aside alike. */
const UNREAD_SHOWN = 5;
/** More answers than these, such as twelve months, are a list to choose from. */
const MOST_BUTTONS = 4;

const useStyles = makeStyles({
  card: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    overflowWrap: 'anywhere',
  },
  heading: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  icon: { fontSize: '20px', flexShrink: 0, color: tokens.colorStatusWarningForeground3 },
  list: { ...PLAIN_LIST, gap: tokens.spacingVerticalM },
  item: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  dropdown: { minWidth: 0, width: '100%' },
});

interface QuestionsProps {
  questions: readonly Question[];
  onAnswer: (question: Question, answer: Answer) => void;
  /** The last one was answered. */
  onSettled: () => void;
}

export function Questions({ questions, onAnswer, onSettled }: QuestionsProps): ReactElement | null {
  const styles = useStyles();
  const { card } = useCardStyles();
  const { say } = usePane();
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  /** The place of the question whose answer was pressed last, until the focus has left it. */
  const answeredAt = useRef<number | null>(null);
  useEffect(() => {
    const place = answeredAt.current;
    if (place === null) return undefined;
    answeredAt.current = null;
    if (questions.length === 0) return onSettled();
    // Fluent looks for a new place of its own for a lost focus; ours comes after it.
    const timer = setTimeout(() => {
      const items = [...(list.current?.children ?? [])];
      const next = items[Math.min(place, items.length - 1)];
      next?.querySelector<HTMLElement>('button')?.focus();
    }, 0);
    return () => clearTimeout(timer);
    // What is to be done depends on the questions alone.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [questions]);
  if (questions.length === 0) return null;

  const unread = questions.filter(({ kind }) => kind === 'unread');
  const shown = [...questions.filter(({ kind }) => kind !== 'unread'), ...unread.slice(0, UNREAD_SHOWN)];
  const rest = questions.length - shown.length;
  const answerAt = (place: number, question: Question, answer: Answer): void => {
    answeredAt.current = place;
    onAnswer(question, answer);
  };
  return (
    <section className={mergeClasses(card, styles.card)} aria-labelledby={id}>
      <div className={styles.heading}>
        <WarningFilled className={styles.icon} aria-hidden />
        <Body1Strong as="h2" id={id}>
          <span role="status">
            {questions.length === 1 ? say('questionOne') : say('questionMany', { count: questions.length })}
          </span>
        </Body1Strong>
      </div>
      <ul ref={list} className={styles.list}>
        {shown.map((question, place) => (
          <li key={question.id} className={styles.item}>
            <Asked question={question} onAnswer={(answer) => answerAt(place, question, answer)} />
          </li>
        ))}
        {rest > 0 && (
          <li className={styles.item}>
            <Caption1>{say('moreProblems', { count: rest })}</Caption1>
            <span className={styles.buttons}>
              <Button
                size="small"
                onClick={() => {
                  for (const question of unread) {
                    const [answer] = question.answers;
                    if (answer) answerAt(shown.length - UNREAD_SHOWN, question, answer);
                  }
                }}
              >
                {say('asideAll', { count: unread.length })}
              </Button>
            </span>
          </li>
        )}
      </ul>
    </section>
  );
}

interface AskedProps {
  question: Question;
  onAnswer: (answer: Answer) => void;
}

function Asked({ question: { text, answers }, onAnswer }: AskedProps): ReactElement {
  const styles = useStyles();
  const { say, language } = usePane();
  const id = useId();
  const sentence = text.describe(language);
  return (
    <>
      <Body1 id={id}>{sentence}</Body1>
      {answers.length > MOST_BUTTONS ? (
        <Dropdown
          className={styles.dropdown}
          size="small"
          placeholder={say('chooseAnswer')}
          aria-labelledby={id}
          selectedOptions={[]}
          value=""
          onOptionSelect={(_, { optionValue }) => {
            const chosen = answers[Number(optionValue)];
            if (chosen) onAnswer(chosen);
          }}
        >
          {answers.map(({ words }, index) => (
            <Option key={index} value={String(index)}>
              {words[language]}
            </Option>
          ))}
        </Dropdown>
      ) : (
        <span className={styles.buttons}>
          {answers.map((answer, index) => (
            <Button
              key={index}
              size="small"
              aria-label={say('answerLabel', { answer: answer.words[language], question: sentence })}
              onClick={() => onAnswer(answer)}
            >
              {answer.words[language]}
            </Button>
          ))}
        </span>
      )}
    </>
  );
}
