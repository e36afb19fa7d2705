/** What moved a total, the largest first, up to the last digit of its change. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Change } from '../../../model/change/contributions';
import { TableHead } from '../../components/TableHead';
import { TABLE_CELL, TABLE_NUMBER, useTableStyles } from '../../components/tableStyles';
import { usePane } from '../../shell/context';
import { MovedRow } from './MovedRow';
import { signedText } from './signedText';

const useStyles = makeStyles({
  cell: { ...TABLE_CELL, padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: 'anywhere' },
  moved: { ...TABLE_NUMBER, padding: `${tokens.spacingVerticalXS} 0`, verticalAlign: 'top' },
  movedColumn: { width: '76px', textAlign: 'right' },
  sum: {
    fontWeight: tokens.fontWeightSemibold,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
});

export function WhatMoved({ change }: { change: Change }): ReactElement {
  const styles = useStyles();
  const shared = useTableStyles();
  const { say, formats } = usePane();
  const { rows, total, ofWeightSum, after } = change;
  const size = (contribution: number | null): number => (contribution === null ? -1 : Math.abs(contribution));
  const largestFirst = [...rows].sort((one, other) => size(other.contribution) - size(one.contribution));
  return (
    <table className={shared.table}>
      <TableHead
        caption={say('changeCaption')}
        columns={[
          { words: say('changeIndicator') },
          { words: say('changeContribution'), className: styles.movedColumn },
        ]}
      />
      <tbody>
        {largestFirst.map((row) => (
          <MovedRow
            key={`${row.before?.kpi.key}/${row.after?.kpi.key}`}
            row={row}
            kind={after.kind}
            bands={after.bands}
          />
        ))}
        {ofWeightSum !== 0 && (
          <tr>
            <th scope="row" className={styles.cell}>
              {say('changeOfWeightSum')}
            </th>
            <td className={styles.moved}>{signedText(ofWeightSum, formats)}</td>
          </tr>
        )}
        {total !== null && (
          <tr>
            <th scope="row" className={mergeClasses(styles.cell, styles.sum)}>
              {say('changeSum')}
            </th>
            <td className={mergeClasses(styles.moved, styles.sum)}>{signedText(total, formats)}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
