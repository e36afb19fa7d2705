/** Answers that look like halo or central tendency: to look at, and no value changes for them. */
import { Caption1, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { groupedBy } from '../../model/feedback/grouped';
import type { ValuedAnswer } from '../../model/feedback/values';
import { PLAIN_LIST } from '../components/plainList';
import { ShowMore } from '../components/ShowMore';
import { usePane } from '../shell/context';

const SHOWN = 4;

const useStyles = makeStyles({ list: { ...PLAIN_LIST, overflowWrap: 'anywhere' } });

interface FlagsProps {
  answers: readonly ValuedAnswer[];
  /** Whether a column names the raters. */
  areNamed: boolean;
}

export function Flags({ answers, areNamed }: FlagsProps): ReactElement {
  const styles = useStyles();
  const { say, formats } = usePane();
  const halos = answers.filter(({ isHalo }) => isHalo);
  const central = groupedBy(
    answers.filter(({ isCentral }) => isCentral),
    ({ answer }) => answer.rater,
  );
  const lines = [
    ...[...central].map(([rater, own]) => say('feedbackCentral', { rater, count: formats.count(own.length) })),
    ...halos.map(({ answer: { rowNumber, rater, ratee } }) => {
      return rater === ''
        ? say('feedbackHaloUnnamed', { row: rowNumber, ratee })
        : say('feedbackHalo', { row: rowNumber, rater, ratee });
    }),
  ];
  return (
    <>
      {lines.length === 0 && <Caption1>{say('feedbackNoFlags')}</Caption1>}
      <ShowMore items={lines} shown={SHOWN}>
        {(visible) => (
          <ul className={styles.list}>
            {visible.map((line) => (
              <li key={line}>
                <Caption1>{line}</Caption1>
              </li>
            ))}
          </ul>
        )}
      </ShowMore>
      {!areNamed && <Caption1>{say('feedbackNoRater')}</Caption1>}
    </>
  );
}
