/** What a list comes to: how many have each status, whose ties move the edges, and the first of the people. */
import { Body1Strong, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { listed } from '../../engine/phrases';
import type { EmployeeValues, StatusEdge } from '../../model/employees/values';
import { PLAIN_LIST } from '../components/plainList';
import { ShowMore } from '../components/ShowMore';
import { TableHead } from '../components/TableHead';
import { RULED_CELL, TABLE_NUMBER, useTableStyles } from '../components/tableStyles';
import { usePane } from '../shell/context';
import type { StringKey } from '../strings';

const SHOWN = 8;
/** More would stall the pane; the sheet has all. */
const MOST = 200;
/** So many who tie are named. */
const NAMED = 8;

const useStyles = makeStyles({
  list: { ...PLAIN_LIST, overflowWrap: 'anywhere' },
  cell: RULED_CELL,
  number: TABLE_NUMBER,
  numberColumn: { width: '60px' },
  status: { paddingLeft: tokens.spacingHorizontalS },
  statusColumn: { width: '92px', paddingLeft: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export function ListPreview({ values }: { values: EmployeeValues }): ReactElement {
  const styles = useStyles();
  const { say, formats } = usePane();
  const { rows, valued, unread, best, below } = values;
  const count = (one: StringKey, many: StringKey, number: number): string =>
    say(number === 1 ? one : many, { count: formats.count(number) });
  const without = rows.length - valued - unread;
  const average = valued - best.count - below.count;
  const counts = { best: best.count, average, below: below.count };
  const lines = [
    ...(without > 0 ? [count('listWithoutOne', 'listWithoutMany', without)] : []),
    ...useTies({ key: 'listTieBest', edge: best }, { key: 'listTieBelow', edge: below }),
  ];
  return (
    <>
      <div role="status">
        <Body1Strong>
          {unread > 0 ? count('listWaitingOne', 'listWaitingMany', unread) : say('listCounts', counts)}
        </Body1Strong>
      </div>
      {lines.length > 0 && (
        <ul className={styles.list}>
          {lines.map((line) => (
            <li key={line}>
              <Caption1>{line}</Caption1>
            </li>
          ))}
        </ul>
      )}
      <People values={values} />
      {rows.length > MOST && (
        <Caption1 className={styles.quiet}>{say('listFirst', { count: formats.count(MOST) })}</Caption1>
      )}
    </>
  );
}

interface Tie {
  readonly key: StringKey;
  readonly edge: StatusEdge;
}

/** A sentence for each end that a tie moves. */
function useTies(...ties: readonly Tie[]): string[] {
  const { say, language, formats } = usePane();
  return ties.flatMap(({ key, edge: { count, byShare, value, tied } }) => {
    if (tied.length === 0 || value === null) return [];
    const people = tied.map(({ name, number }) => name || number);
    const names =
      people.length > NAMED ? say('listTiedMany', { count: formats.count(people.length) }) : listed(people, language);
    return [say(key, { count, planned: byShare, names, edge: formats.hundredths(value) })];
  });
}

function People({ values: { rows } }: { values: EmployeeValues }): ReactElement {
  const styles = useStyles();
  const shared = useTableStyles();
  const { say, formats, language } = usePane();
  const shown = (value: number | null): string => (value === null ? '–' : formats.hundredths(value));
  const number = mergeClasses(styles.number, styles.numberColumn);
  return (
    <ShowMore items={rows.slice(0, MOST)} shown={SHOWN}>
      {(visible) => (
        <table className={shared.table}>
          <TableHead
            caption={say('listCaption')}
            columns={[
              { words: say('listPerson') },
              { words: say('listNkp'), className: number },
              { words: say('listNpkp'), className: number },
              { words: say('listStatus'), className: styles.statusColumn },
            ]}
          />
          <tbody>
            {visible.map(({ employee, nkp, npkp, status }) => (
              <tr key={employee.row}>
                <th scope="row" className={styles.cell}>
                  {employee.name || employee.number}
                </th>
                <td className={mergeClasses(styles.cell, styles.number)}>{shown(nkp)}</td>
                <td className={mergeClasses(styles.cell, styles.number)}>{shown(npkp)}</td>
                <td className={mergeClasses(styles.cell, styles.status)}>{status?.[language] ?? '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </ShowMore>
  );
}
