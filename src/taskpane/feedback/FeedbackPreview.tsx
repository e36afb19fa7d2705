/** What the answers come to: the people with their values, and what keeps some of them without one. */
import { Body1Strong, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { listed } from '../../engine/phrases';
import type { FeedbackValues, ValuedPerson } from '../../model/feedback/values';
import { RATER_KINDS } from '../../model/feedback/types';
import type { FeedbackSettings } from '../../model/feedback/types';
import { ShowMore } from '../components/ShowMore';
import { TableHead } from '../components/TableHead';
import { RULED_CELL, TABLE_NUMBER, useTableStyles } from '../components/tableStyles';
import { usePane } from '../shell/context';
import { KIND_KEYS } from './words';

const SHOWN = 8;
/** More would stall the pane; the sheet has all. */
const MOST = 200;

const useStyles = makeStyles({
  cell: RULED_CELL,
  number: TABLE_NUMBER,
  numberColumn: { width: '64px' },
  answersColumn: { width: '84px' },
  quiet: { color: tokens.colorNeutralForeground3, display: 'block' },
});

interface FeedbackPreviewProps {
  values: FeedbackValues;
  settings: FeedbackSettings;
}

export function FeedbackPreview({ values: { people }, settings }: FeedbackPreviewProps): ReactElement {
  const styles = useStyles();
  const shared = useTableStyles();
  const { say, formats } = usePane();
  const reasons = useReasons(settings);
  const valued = people.filter(({ np }) => np !== null).length;
  const number = mergeClasses(styles.number, styles.numberColumn);
  const answers = mergeClasses(styles.number, styles.answersColumn);
  return (
    <>
      <div role="status">
        <Body1Strong>
          {say('feedbackCounts', { valued: formats.count(valued), count: formats.count(people.length) })}
        </Body1Strong>
      </div>
      <ShowMore items={people.slice(0, MOST)} shown={SHOWN}>
        {(visible) => (
          <table className={shared.table}>
            <TableHead
              caption={say('feedbackCaption')}
              columns={[
                { words: say('listPerson') },
                { words: say('feedbackAnswers'), className: answers },
                { words: say('feedbackNp'), className: number },
              ]}
            />
            <tbody>
              {visible.map((one) => (
                <tr key={one.person}>
                  <th scope="row" className={styles.cell}>
                    {one.person}{' '}
                    {reasons(one).map((reason) => (
                      <Caption1 key={reason} className={styles.quiet}>
                        {reason}
                      </Caption1>
                    ))}
                  </th>
                  <td className={mergeClasses(styles.cell, styles.number)}>
                    {RATER_KINDS.map((kind) => formats.count(one.kinds[kind].count)).join(' · ')}
                  </td>
                  <td className={mergeClasses(styles.cell, styles.number)}>
                    {one.np === null ? '–' : formats.hundredths(one.np)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </ShowMore>
      <Caption1 className={styles.quiet}>{say('feedbackAnswersHint')}</Caption1>
      {people.length > MOST && (
        <Caption1 className={styles.quiet}>{say('listFirst', { count: formats.count(MOST) })}</Caption1>
      )}
    </>
  );
}

/** Why a person has no value, or one that not every kind has a part in. */
function useReasons({ missing }: FeedbackSettings): (person: ValuedPerson) => string[] {
  const { say, language } = usePane();
  return ({ unreadable, isOfficialUnclear, incomplete, lacking }) => {
    if (unreadable > 0) return [say('feedbackUnreadable', { count: unreadable })];
    if (isOfficialUnclear) return [say('feedbackOfficial')];
    const kinds = listed(
      lacking.map((kind) => say(KIND_KEYS[kind])),
      language,
    );
    return [
      ...(incomplete > 0 ? [say('feedbackIncomplete', { count: incomplete })] : []),
      ...(lacking.length > 0 ? [say(missing === 'wait' ? 'feedbackWaits' : 'feedbackDivided', { kinds })] : []),
    ];
  };
}
