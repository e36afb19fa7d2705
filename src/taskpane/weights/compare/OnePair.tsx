import { Body1Strong, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import { titleOf } from '../../../model/hierarchy/edit';
import type { Item } from '../../../model/types';
import { useCardStyles } from '../../selection/SelectionCard';
import { usePane } from '../../shell/context';
import { useModel } from '../../store/useModel';
import { judgeOf, useChoice } from '../choice';
import { AllAnswered } from './AllAnswered';
import { JudgmentSlider } from './JudgmentSlider';
import { askedPairs, firstOpen, keyOf } from './pairOrder';
import { useJudging } from './useJudging';
import { useJudgmentText } from './useJudgmentText';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  question: { overflowWrap: 'anywhere' },
  sides: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: tokens.spacingHorizontalL },
  side: { overflowWrap: 'anywhere', minWidth: 0 },
  right: { textAlign: 'right' },
  code: { display: 'block', color: tokens.colorNeutralForeground3 },
  said: { minHeight: tokens.lineHeightBase300, textAlign: 'center', overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  next: { marginLeft: 'auto' },
});

/** One question at a time, through the whole hierarchy. Enter takes what the slider says and goes on. */
export function OnePair({ parent }: { parent: Item }): ReactElement | null {
  const { model } = useModel();
  const choice = useChoice();
  const judge = judgeOf(model, choice)?.id ?? null;
  const pairs = askedPairs(model);
  const [key, setKey] = useState<string | null>(null);
  const [isEnded, setEnded] = useState(false);
  // Another item was chosen: its first open question, else its first.
  const below = pairs.filter((pair) => pair.parent.id === parent.id);
  const current = below.find((pair) => keyOf(pair) === key) ?? firstOpen(model, judge, parent.id) ?? below[0];
  // While the slider moves the pair is judged already; it is still the one that is asked.
  if (current && key !== keyOf(current) && !isEnded) setKey(keyOf(current));
  if (!current) return null;

  const place = pairs.findIndex((pair) => keyOf(pair) === keyOf(current));
  const go = (to: number): void => {
    const pair = pairs[to];
    if (!pair) return setEnded(true);
    setKey(keyOf(pair));
    choice.choose({ parent: pair.parent.id });
  };
  if (isEnded) {
    return (
      <AllAnswered
        onGo={(pair) => {
          setEnded(false);
          go(pairs.findIndex((candidate) => keyOf(candidate) === keyOf(pair)));
        }}
      />
    );
  }
  return (
    <Question
      pair={current}
      number={below.findIndex((pair) => keyOf(pair) === keyOf(current)) + 1}
      count={below.length}
      onBack={place > 0 ? () => go(place - 1) : null}
      onNext={() => go(place + 1)}
    />
  );
}

interface QuestionProps {
  pair: { parent: Item; first: Item; second: Item };
  number: number;
  count: number;
  onBack: (() => void) | null;
  onNext: () => void;
}

function Question({ pair: { parent, first, second }, number, count, onBack, onNext }: QuestionProps): ReactElement {
  const styles = useStyles();
  const card = useCardStyles();
  const { say } = usePane();
  const { valueOf, set } = useJudging();
  const { inWords, inFigures } = useJudgmentText();
  const slider = useRef<HTMLInputElement>(null);
  const value = valueOf(first, second);
  useEffect(() => slider.current?.focus({ preventScroll: true }), [first.id, second.id]);

  const next = (): void => {
    // What is seen is what is taken: a slider nobody moved says equal.
    if (value !== null || set(first, second, 1)) onNext();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.target instanceof HTMLButtonElement) return;
    event.preventDefault();
    next();
  };
  const said = inWords(first, second, value ?? 1);
  return (
    <section className={card.card} aria-label={say('oneQuestion')} onKeyDown={onKeyDown}>
      <div aria-live="polite">
        <Caption1 className={styles.quiet}>{say('pairNumber', { number, count })}</Caption1>
        <Body1Strong as="h2" block className={styles.question}>
          {say('whichMatters', { item: titleOf(parent) })}
        </Body1Strong>
        <div className={styles.sides}>
          <Side item={first} />
          <Side item={second} isRight />
        </div>
      </div>
      <JudgmentSlider
        first={first}
        second={second}
        value={value}
        onValue={(to) => set(first, second, to)}
        input={slider}
        withFigures
      />
      <Body1Strong className={styles.said}>
        {value === null ? say('notAnswered') : say('saidInFigures', { words: said, figures: inFigures(value) })}
      </Body1Strong>
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={onBack === null} onClick={() => onBack?.()}>
          {say('back')}
        </Button>
        <Button size="small" onClick={onNext}>
          {say('skip')}
        </Button>
        <Button size="small" className={styles.next} appearance="primary" onClick={next}>
          {value === null ? say('equalAndNext') : say('next')}
        </Button>
      </div>
      <Caption1 className={styles.quiet}>{say('sliderKeys')}</Caption1>
    </section>
  );
}

function Side({ item, isRight = false }: { item: Item; isRight?: boolean }): ReactElement {
  const styles = useStyles();
  return (
    <p className={isRight ? `${styles.side} ${styles.right}` : styles.side}>
      {item.code && <span className={styles.code}>{item.code} </span>}
      {item.name}
    </p>
  );
}
