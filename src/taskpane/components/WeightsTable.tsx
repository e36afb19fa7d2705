import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../shell/context';
import { ShareBar } from './ShareBar';
import { TableHead } from './TableHead';
import { TABLE_CELL, TABLE_NUMBER, useTableStyles } from './tableStyles';

const useStyles = makeStyles({
  number: { ...TABLE_NUMBER, verticalAlign: 'top' },
  rankColumn: { width: '56px' },
  weightColumn: { width: '72px' },
  cell: {
    ...TABLE_CELL,
    padding: `${tokens.spacingVerticalSNudge} 0`,
  },
  name: { display: 'block', overflowWrap: 'anywhere' },
});

interface WeightsTableProps {
  names: readonly string[];
  weights: readonly number[];
  ranks: readonly number[];
}

/** Items in the order of the matrix, so that each can be found again in the sheet; the rank says the rest. */
export function WeightsTable({ names, weights, ranks }: WeightsTableProps): ReactElement {
  const styles = useStyles();
  const shared = useTableStyles();
  const { say, formats } = usePane();
  const heaviest = Math.max(...weights);
  return (
    <table className={shared.table}>
      <TableHead
        caption={say('weightsCaption')}
        columns={[
          { words: say('item') },
          { words: say('weight'), className: mergeClasses(styles.number, styles.weightColumn) },
          { words: say('rank'), className: mergeClasses(styles.number, styles.rankColumn) },
        ]}
      />
      <tbody>
        {weights.map((weight, index) => (
          <tr key={index}>
            <th scope="row" className={styles.cell}>
              <span className={styles.name}>{names[index]}</span>
              <ShareBar share={weight / heaviest} />
            </th>
            <td className={mergeClasses(styles.cell, styles.number)}>{formats.percent(weight)}</td>
            <td className={mergeClasses(styles.cell, styles.number)}>{ranks[index]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
