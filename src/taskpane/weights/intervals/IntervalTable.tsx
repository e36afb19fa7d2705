import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { alternativesOf } from '../../../model/alternatives/expanded';
import { titleOf } from '../../../model/hierarchy/edit';
import { itemOf } from '../../../model/hierarchy/tree';
import type { Ranked } from '../../../model/intervals/rankIntervals';
import { TableHead } from '../../components/TableHead';
import { TABLE_CELL, TABLE_NUMBER, useTableStyles } from '../../components/tableStyles';
import { usePane } from '../../shell/context';
import type { Drawn } from './useDraws';

const useStyles = makeStyles({
  cell: { ...TABLE_CELL, padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: 'anywhere' },
  number: { ...TABLE_NUMBER, whiteSpace: 'normal' },
  ranks: { width: '76px' },
  interval: { width: '104px' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** The best on top: the ranks it had, how often it kept its own, and where nine of ten values lie. */
export function IntervalTable({ of, drawn: { model, intervals } }: { of: Ranked; drawn: Drawn }): ReactElement {
  const styles = useStyles();
  const shared = useTableStyles();
  const { say, formats } = usePane();
  const nameOf = (id: string): string => {
    if (of === 'alternatives') return alternativesOf(model).find((one) => one.id === id)?.name ?? '';
    const item = itemOf(model, id);
    return item ? titleOf(item) : '';
  };
  const rows = [...intervals].sort((one, other) => one.rank - other.rank);
  return (
    <table className={shared.table}>
      <TableHead
        caption={say('intervals')}
        columns={[
          { words: say(of === 'alternatives' ? 'alternative' : 'item') },
          { words: say('intervalRanks'), className: mergeClasses(styles.number, styles.ranks) },
          { words: say('intervalValues'), className: mergeClasses(styles.number, styles.interval) },
        ]}
      />
      <tbody>
        {rows.map(({ id, now, rank, shares, highest, lowest, from, to }) => (
          <tr key={id}>
            <th scope="row" className={styles.cell}>
              {nameOf(id)}{' '}
              <Caption1 block className={styles.quiet}>
                {say('keptRank', { rank, share: formats.percent(shares[rank - 1] ?? 0, 0) })}
              </Caption1>
            </th>
            <td className={mergeClasses(styles.cell, styles.number)}>
              {highest === lowest ? highest : `${highest}–${lowest}`}
            </td>
            <td className={mergeClasses(styles.cell, styles.number)}>
              {`${formats.decimals(100 * from, 1)}–${formats.percent(to)}`}{' '}
              <Caption1 block className={styles.quiet}>
                {say('weightNow', { share: formats.percent(now) })}
              </Caption1>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
