/** What is tried, named while it is: each value with the one that stands, and a way to take that one back. */
import { Button, Caption1, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import type { ReactElement } from 'react';
import type { Trial, TriedValue } from '../../model/scorecard/trial';
import { PLAIN_LIST } from '../components/plainList';
import { usePane } from '../shell/context';
import { ShowMore } from '../components/ShowMore';
import { kpiNumbers } from './kpiNumbers';

/** The bar stands over the sliders: more than these would hide them. */
const SHOWN = 3;

const useStyles = makeStyles({
  // Twenty of them scroll within the bar.
  block: { maxHeight: '132px', overflowY: 'auto' },
  list: { ...PLAIN_LIST, gap: 0 },
  item: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
});

interface TriedListProps {
  values: readonly TriedValue[];
  onTakeBack: (of: keyof Trial, key: string) => void;
}

export function TriedList({ values, onTakeBack }: TriedListProps): ReactElement {
  const styles = useStyles();
  const { say, formats } = usePane();
  const block = useRef<HTMLDivElement>(null);
  // Its button goes with the line; the next one has the focus then.
  const takeBack = ({ of, key }: TriedValue, index: number): void => {
    const buttons = block.current?.querySelectorAll<HTMLElement>('li button') ?? [];
    (buttons[index + 1] ?? buttons[index - 1])?.focus();
    onTakeBack(of, key);
  };
  return (
    <div ref={block} className={styles.block}>
      <ShowMore items={values} shown={SHOWN}>
        {(visible) => (
          <ul className={styles.list} aria-label={say('triedValues')}>
            {visible.map((tried, index) => {
              const name = tried.of === 'realizations' ? tried.name : say('triedWeight', { name: tried.name });
              const numbers = kpiNumbers({ unit: tried.unit, ...(tried.shown && { shown: tried.shown }) }, formats);
              const was = tried.was === null ? say('noData') : numbers.text(tried.was);
              return (
                <li key={`${tried.of} ${tried.key}`} className={styles.item}>
                  <Caption1 className={styles.words}>
                    <Caption1Strong>{name}</Caption1Strong> {say('triedLine', { to: numbers.text(tried.value), was })}
                  </Caption1>
                  <Button
                    appearance="subtle"
                    size="small"
                    icon={<DismissRegular />}
                    aria-label={say('takeBack', { name })}
                    onClick={() => takeBack(tried, index)}
                  />
                </li>
              );
            })}
          </ul>
        )}
      </ShowMore>
    </div>
  );
}
