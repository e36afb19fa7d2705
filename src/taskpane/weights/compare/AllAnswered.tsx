import { Body1, Button, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { CONSISTENCY_LIMIT } from '../../../engine/ahp/consistency';
import { titleOf } from '../../../model/hierarchy/edit';
import { comparedItems } from '../../../model/hierarchy/tree';
import { inconsistencies } from '../../../model/judgments/consistency';
import { localWeights } from '../../../model/judgments/localWeights';
import { whyUnweighed } from '../../../model/judgments/unweighed';
import type { Item } from '../../../model/types';
import { usePane } from '../../shell/context';
import { explain } from '../../strings';
import { useModel } from '../../store/useModel';
import { judgeOf, useChoice } from '../choice';
import { askedPairs, firstOpen } from './pairOrder';
import type { AskedPair } from './pairOrder';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  text: { overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** After the last question, of the whole hierarchy: what was skipped, where answers contradict, and the way to the weights. */
export function AllAnswered({ onGo }: { onGo: (pair: AskedPair) => void }): ReactElement {
  const styles = useStyles();
  const { say, formats, language } = usePane();
  const { model } = useModel();
  const choice = useChoice();
  const primary = useRef<HTMLButtonElement | null>(null);
  const keepPrimary = useCallback((button: HTMLButtonElement | null) => void (primary.current = button), []);
  useEffect(() => primary.current?.focus(), []);
  const judge = judgeOf(model, choice)?.id ?? null;
  const sayUnweighed = (item: Item, who: string): string[] => {
    if (localWeights(model, item.id, who).weights !== null) return [];
    const reason = whyUnweighed(model, item.id, who);
    if (reason === null) return [say('nothingAnsweredBelow', { item: titleOf(item) })];
    return [say('notWeighedBelow', { item: titleOf(item), reason: explain(reason, language) })];
  };
  const open = firstOpen(model, judge);
  const pairs = askedPairs(model);
  const [first] = pairs;
  const above = judge === null ? [] : inconsistencies(model, judge);
  const worst = above[0]?.item;
  const below = pairs.find(({ parent }) => parent.id === worst?.id);
  const contradicting = above
    .map(({ item, ratio }) => say('namedRatio', { item: titleOf(item), ratio: formats.ratio(ratio) }))
    .join(', ');
  const unweighed = judge === null ? [] : comparedItems(model).flatMap((item) => sayUnweighed(item, judge));
  const seeWeights = (): void => choice.choose({ part: 'hierarchy' });
  return (
    <section className={styles.card} aria-live="polite">
      <Subtitle2 as="h2">{say(open ? 'someSkipped' : 'allAnswered')}</Subtitle2>
      {(unweighed.length === 0 || !open) && <Body1>{say(open ? 'someSkippedText' : 'allAnsweredText')}</Body1>}
      {unweighed.map((text) => (
        <Body1 key={text} className={styles.text}>
          {text}
        </Body1>
      ))}
      {above.length > 0 && (
        <Body1>{say('contradicting', { items: contradicting, limit: formats.hundredths(CONSISTENCY_LIMIT) })}</Body1>
      )}
      <div className={styles.buttons}>
        {open ? (
          <>
            <Button ref={keepPrimary} appearance="primary" onClick={() => onGo(open)}>
              {say('answerSkipped')}
            </Button>
            <Button onClick={seeWeights}>{say('seeWeights')}</Button>
          </>
        ) : (
          <>
            <Button ref={keepPrimary} appearance="primary" onClick={seeWeights}>
              {say('seeWeights')}
            </Button>
            {first && !below && <Button onClick={() => onGo(first)}>{say('lookAgain')}</Button>}
          </>
        )}
        {worst && below && (
          <Button onClick={() => onGo(below)}>{say('lookAgainBelow', { item: titleOf(worst) })}</Button>
        )}
      </div>
    </section>
  );
}
