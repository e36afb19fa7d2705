import { Caption1, makeStyles, mergeClasses, Slider, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, ReactElement, Ref } from 'react';
import { titleOf } from '../../../model/hierarchy/edit';
import type { Item } from '../../../model/types';
import { usePane } from '../../shell/context';
import { FURTHEST, positionOf, valueAt, valueOfKey } from './scale';
import { useJudgmentText } from './useJudgmentText';

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  // The scale has its zero in the middle: a rail filled from the left would say more than the thumb means.
  slider: { minWidth: 0, width: '100%', '--fui-Slider__progress--color': 'var(--fui-Slider__rail--color)' },
  // Until it is answered the slider stands at 1 without meaning it.
  unanswered: { opacity: 0.6 },
  figures: {
    display: 'flex',
    justifyContent: 'space-between',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
  },
});

const FIGURES = [9, 7, 5, 3, 1, 3, 5, 7, 9];

interface JudgmentSliderProps {
  first: Item;
  second: Item;
  value: number | null;
  onValue: (value: number) => void;
  input?: Ref<HTMLInputElement>;
  withFigures?: boolean;
}

/** 9 … 1 … 9. Arrow keys move it, digits set it: plain for the item on the left, with Shift for the one on the right. */
export function JudgmentSlider(props: JudgmentSliderProps): ReactElement {
  const { first, second, value, onValue, input, withFigures = false } = props;
  const styles = useStyles();
  const { say } = usePane();
  const { inWords } = useJudgmentText();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const typed = valueOfKey(event);
    if (typed === null) return;
    event.preventDefault();
    onValue(typed);
  };
  return (
    <div className={styles.block}>
      <Slider
        className={mergeClasses(styles.slider, value === null && styles.unanswered)}
        min={-FURTHEST}
        max={FURTHEST}
        step={1}
        value={value === null ? 0 : positionOf(value)}
        onChange={(_, data) => onValue(valueAt(data.value))}
        input={{
          ...(input && { ref: input }),
          'aria-label': say('sliderLabel', { first: titleOf(first), second: titleOf(second) }),
          'aria-valuetext': value === null ? say('notAnswered') : inWords(first, second, value),
          onKeyDown,
        }}
      />
      {withFigures && (
        <Caption1 className={styles.figures} aria-hidden>
          {FIGURES.map((figure, index) => (
            <span key={index}>{figure}</span>
          ))}
        </Caption1>
      )}
    </div>
  );
}
