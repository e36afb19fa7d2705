import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PastedJudgments } from '../../../model/judgments/pastedJudgments';
import { PLAIN_LIST } from '../../components/plainList';
import { usePane } from '../../shell/context';
import { explain } from '../../strings';

/** Where nothing fits, a sentence for each cell would fill the pane. */
const SHOWN = 5;

const useStyles = makeStyles({
  list: PLAIN_LIST,
  text: { color: tokens.colorPaletteRedForeground1, overflowWrap: 'anywhere' },
});

/** What was pasted and not understood, with its row and column. */
export function PasteProblems({ problems }: Pick<PastedJudgments, 'problems'>): ReactElement | null {
  const styles = useStyles();
  const { say, language } = usePane();
  if (problems.length === 0) return null;
  const more = problems.length - SHOWN;
  return (
    <div role="alert">
      <ul className={styles.list}>
        {problems.slice(0, SHOWN).map((problem, index) => (
          <li key={index}>
            <Text size={200} className={styles.text}>
              {explain(problem, language)}
            </Text>
          </li>
        ))}
        {more > 0 && (
          <li>
            <Text size={200} className={styles.text}>
              {say('morePasteProblems', { count: more })}
            </Text>
          </li>
        )}
      </ul>
    </div>
  );
}
