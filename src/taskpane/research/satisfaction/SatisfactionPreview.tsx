/** What the answers come to: the index on its scale and out of 100, its class, and each question. */
import { Body1Strong, Caption1, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import {
  indexOf,
  outOfHundred,
  REGULATED_ELEMENTS,
  REGULATED_END,
  serviceClassOf,
} from '../../../model/research/satisfaction/results';
import type { Question, SatisfactionReading, ScaleEnd } from '../../../model/research/satisfaction/types';
import { ShowMore } from '../../components/ShowMore';
import { TableHead } from '../../components/TableHead';
import { RULED_CELL, TABLE_NUMBER, useTableStyles } from '../../components/tableStyles';
import { useListStyles } from '../../employees/ListParts';
import { usePane } from '../../shell/context';

const SHOWN = 12;

const useStyles = makeStyles({
  cell: RULED_CELL,
  number: TABLE_NUMBER,
  count: { width: '64px' },
  mean: { width: '74px' },
});

export function SatisfactionPreview({ reading, end }: { reading: SatisfactionReading; end: ScaleEnd }): ReactElement {
  const styles = useListStyles();
  const { say, formats, language } = usePane();
  const { questions } = reading;
  const index = indexOf(reading);
  const found = index === null ? null : serviceClassOf(index, end);
  const values = {
    index: formats.decimals(index ?? 0, 2),
    end,
    hundred: formats.decimals(outOfHundred(index ?? 0, end), 2),
    letter: found?.letter ?? '',
    words: found?.words[language] ?? '',
  };
  const key = index === null ? 'satisfactionNoIndex' : found === null ? 'satisfactionIndex' : 'satisfactionRegulated';
  const isOther = end === REGULATED_END && questions.length !== REGULATED_ELEMENTS;
  return (
    <>
      <div role="status">
        <Body1Strong>{say(key, values)}</Body1Strong>
      </div>
      {end !== REGULATED_END && <Caption1 className={styles.quiet}>{say('satisfactionOtherScale')}</Caption1>}
      {isOther && (
        <Caption1 className={styles.quiet}>
          {say('satisfactionElements', { elements: REGULATED_ELEMENTS, count: formats.count(questions.length) })}
        </Caption1>
      )}
      <Questions questions={questions} />
    </>
  );
}

function Questions({ questions }: { questions: readonly Question[] }): ReactElement {
  const styles = useStyles();
  const shared = useTableStyles();
  const list = useListStyles();
  const { say, formats } = usePane();
  const caption = say('satisfactionQuestion');
  return (
    <ShowMore items={questions} shown={SHOWN}>
      {(visible) => (
        <table className={shared.table}>
          <TableHead
            caption={caption}
            columns={[
              { words: caption },
              { words: say('satisfactionAnswers'), className: mergeClasses(styles.number, styles.count) },
              { words: say('satisfactionMean'), className: mergeClasses(styles.number, styles.mean) },
            ]}
          />
          <tbody>
            {visible.map(({ column, heading, answered, blank, outside, mean }) => (
              <tr key={column}>
                <th scope="row" className={styles.cell}>
                  {heading}{' '}
                  {blank + outside > 0 && (
                    <Caption1 block className={list.quiet}>
                      {say('satisfactionLeft', { blank: formats.count(blank), outside: formats.count(outside) })}
                    </Caption1>
                  )}
                </th>
                <td className={mergeClasses(styles.cell, styles.number)}>{formats.count(answered)}</td>
                <td className={mergeClasses(styles.cell, styles.number)}>
                  {mean === null ? '–' : formats.decimals(mean, 2)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </ShowMore>
  );
}
