import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { titleOf } from '../../../model/hierarchy/edit';
import { pairsOf } from '../../../model/judgments/judging';
import type { Item } from '../../../model/types';
import { usePane } from '../../shell/context';
import { useModel } from '../../store/useModel';
import { JudgmentSlider } from './JudgmentSlider';
import { useJudging } from './useJudging';
import { useJudgmentText } from './useJudgmentText';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  pair: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  sides: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: tokens.spacingHorizontalL },
  side: { overflowWrap: 'anywhere', minWidth: 0 },
  right: { textAlign: 'right' },
  line: { display: 'flex', alignItems: 'center', justifyContent: 'center', gap: tokens.spacingHorizontalXS },
  quiet: { color: tokens.colorNeutralForeground3, textAlign: 'center', overflowWrap: 'anywhere' },
  clear: { minWidth: '24px', padding: '2px' },
});

/** All questions below one item, for those who go back and forth. */
export function AllPairs({ parent }: { parent: Item }): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const { model } = useModel();
  const { valueOf, set } = useJudging();
  const { inWords, inFigures } = useJudgmentText();
  return (
    <ul className={styles.list} aria-label={say('wayAll')}>
      {pairsOf(model, parent.id).map(({ first, second }) => {
        const value = valueOf(first, second);
        const pair = { first: titleOf(first), second: titleOf(second) };
        return (
          <li key={`${first.id} ${second.id}`} className={styles.pair}>
            <div className={styles.sides}>
              <span className={styles.side}>{`${first.code} ${first.name}`.trim()}</span>
              <span className={`${styles.side} ${styles.right}`}>{`${second.code} ${second.name}`.trim()}</span>
            </div>
            <JudgmentSlider first={first} second={second} value={value} onValue={(to) => set(first, second, to)} />
            <div className={styles.line}>
              <Caption1 className={styles.quiet}>
                {value === null
                  ? say('notAnswered')
                  : say('saidInFigures', { words: inWords(first, second, value), figures: inFigures(value) })}
              </Caption1>
              {value !== null && (
                <Button
                  appearance="subtle"
                  size="small"
                  className={styles.clear}
                  icon={<DismissRegular />}
                  aria-label={say('removeJudgment', pair)}
                  title={say('removeJudgment', pair)}
                  onClick={() => set(first, second, null)}
                />
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
