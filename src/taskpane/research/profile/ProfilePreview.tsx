/** The tables of a profile as they will be written, and what cannot be counted. */
import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ProfileCounts, ProfileReading } from '../../../model/research/profile/types';
import { MOST_GROUPS } from '../../../model/research/profile/types';
import { SectionHeading } from '../../components/SectionHeading';
import { ShowMore } from '../../components/ShowMore';
import { TableHead } from '../../components/TableHead';
import { RULED_CELL, TABLE_NUMBER, useTableStyles } from '../../components/tableStyles';
import { Bar } from '../../employees/ListParts';
import { usePane } from '../../shell/context';

const SHOWN = 8;
/** Rows that a sentence names. */
const NAMED = 12;

const useStyles = makeStyles({
  cell: RULED_CELL,
  number: TABLE_NUMBER,
  count: { width: '84px' },
  share: { width: '74px' },
});

export function ProfilePreview({ reading }: { reading: ProfileReading }): ReactElement {
  return (
    <>
      {reading.counts.map((counts) => (
        <Counts key={counts.column.index} counts={counts} all={reading.rows.length} />
      ))}
    </>
  );
}

function Counts({ counts, all }: { counts: ProfileCounts; all: number }): ReactElement {
  const styles = useStyles();
  const shared = useTableStyles();
  const { say, formats } = usePane();
  const { heading, groups, blank, unread } = counts;
  if (groups.length > MOST_GROUPS)
    return <Bar text={say('profileTooMany', { heading, count: groups.length, most: MOST_GROUPS })} />;
  const none = blank > 0 ? [{ name: say('profileNone'), count: blank }] : [];
  const rows = [...groups.map(({ name, count }) => ({ name, count })), ...none];
  const named = `${unread.slice(0, NAMED).join(', ')}${unread.length > NAMED ? ', …' : ''}`;
  return (
    <>
      <SectionHeading>{heading}</SectionHeading>
      {unread.length > 0 && <Bar text={say('profileUnread', { heading, rows: named })} />}
      <ShowMore items={rows} shown={SHOWN}>
        {(visible) => (
          <table className={shared.table}>
            <TableHead
              caption={heading}
              columns={[
                { words: say('profileAnswer') },
                { words: say('profileCount'), className: mergeClasses(styles.number, styles.count) },
                { words: say('profileShare'), className: mergeClasses(styles.number, styles.share) },
              ]}
            />
            <tbody>
              {visible.map(({ name, count }) => (
                <tr key={name}>
                  <th scope="row" className={styles.cell}>
                    {name}
                  </th>
                  <td className={mergeClasses(styles.cell, styles.number)}>{formats.count(count)}</td>
                  <td className={mergeClasses(styles.cell, styles.number)}>{formats.percent(count / all)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </ShowMore>
    </>
  );
}
