/** A table of the results: a name with what is said of it, and its numbers. */
import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { ShowMore } from '../../components/ShowMore';
import { TableHead } from '../../components/TableHead';
import { RULED_CELL, TABLE_NUMBER, useTableStyles } from '../../components/tableStyles';
import { usePane } from '../../shell/context';

const SHOWN = 12;
/** More columns than fit are scrolled. */
const NUMBER_WIDTH = 48;
const LEAST_NAME = 84;
/** So many fit into the narrowest pane. */
const MOST_FITTING = 4;

const useStyles = makeStyles({
  scrolled: { overflowX: 'auto' },
  cell: RULED_CELL,
  number: TABLE_NUMBER,
  narrow: { width: `${NUMBER_WIDTH}px`, overflowWrap: 'anywhere', whiteSpace: 'normal' },
  quiet: { color: tokens.colorNeutralForeground3, display: 'block', overflowWrap: 'anywhere' },
});

export interface NumberRow {
  readonly name: string;
  /** Below the name. */
  readonly says?: string;
  readonly cells: readonly (number | string | null)[];
}

interface NumbersTableProps {
  caption: string;
  first: string;
  columns: readonly string[];
  rows: readonly NumberRow[];
}

export function NumbersTable({ caption, first, columns, rows }: NumbersTableProps): ReactElement {
  const styles = useStyles();
  const shared = useTableStyles();
  const { formats } = usePane();
  const shown = (cell: number | string | null): string =>
    typeof cell === 'number' ? formats.decimals(cell, 3) : (cell ?? '–');
  return (
    <ShowMore items={rows} shown={SHOWN}>
      {(visible) => (
        <div
          className={styles.scrolled}
          {...(columns.length > MOST_FITTING && {
            'data-scrolls': '',
            tabIndex: 0,
            role: 'region',
            'aria-label': caption,
          })}
        >
          <table className={shared.table} style={{ minWidth: `${LEAST_NAME + columns.length * NUMBER_WIDTH}px` }}>
            <TableHead
              caption={caption}
              columns={[
                { words: first },
                ...columns.map((words) => ({ words, className: mergeClasses(styles.number, styles.narrow) })),
              ]}
            />
            <tbody>
              {visible.map(({ name, says = '', cells }) => (
                <tr key={name}>
                  <th scope="row" className={styles.cell}>
                    {name} {says !== '' && <Caption1 className={styles.quiet}>{says}</Caption1>}
                  </th>
                  {cells.map((cell, index) => (
                    <td key={columns[index]} className={mergeClasses(styles.cell, styles.number)}>
                      {shown(cell)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </ShowMore>
  );
}
