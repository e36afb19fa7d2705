/** The table as it will be copied, its first rows. */
import { Caption1, Caption1Strong, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { isRuled } from '../../sheets/thesis/html';
import type { Aside, ThesisTable } from '../../sheets/thesis/shownCells';
import { usePane } from '../shell/context';

const SHOWN = 6;
const RULE = `1px solid ${tokens.colorNeutralForeground1}`;

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowX: 'auto',
  },
  table: {
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    borderTop: RULE,
    borderBottom: RULE,
    alignSelf: 'flex-start',
  },
  cell: { padding: `1px ${tokens.spacingHorizontalXS}`, verticalAlign: 'top', fontWeight: 'inherit' },
  bold: { fontWeight: tokens.fontWeightSemibold },
  under: { borderBottom: RULE },
  over: { borderTop: RULE },
  left: { textAlign: 'left' },
  center: { textAlign: 'center' },
  right: { textAlign: 'right', whiteSpace: 'nowrap' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export function TablePreview({ table }: { table: ThesisTable }): ReactElement {
  const styles = useStyles();
  const { say, formats } = usePane();
  const { caption, asides, headings, rows, notes } = table;
  const more = rows.length - SHOWN;
  const cellClass = (column: number, ...others: (string | false)[]): string =>
    mergeClasses(styles.cell, styles[asides[column] ?? ('left' satisfies Aside)], ...others);
  return (
    // Scrolled by the keys where it is wider than the pane.
    <div className={styles.page} data-scrolls role="region" aria-label={say('thesisPreview')} tabIndex={0}>
      {caption !== '' && <Caption1Strong>{caption}</Caption1Strong>}
      <table className={styles.table}>
        <thead>
          {headings.map((line, index) => (
            <tr key={index} className={mergeClasses(styles.bold, index === headings.length - 1 && styles.under)}>
              {line.map(({ text, columns }, at) => {
                const column = line.slice(0, at).reduce((sum, heading) => sum + heading.columns, 0);
                const place = columns > 1 && mergeClasses(styles.center, styles.under);
                return (
                  <th key={column} colSpan={columns} scope="col" className={cellClass(column, place)}>
                    {text}
                  </th>
                );
              })}
            </tr>
          ))}
        </thead>
        <tbody>
          {rows.slice(0, SHOWN).map(({ cells }, index) => (
            <tr key={index} className={isRuled(rows, index) ? styles.over : undefined}>
              {cells.map(({ text, isBold }, column) => (
                <td key={column} className={cellClass(column, isBold && styles.bold)}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <Caption1 className={styles.quiet}>{say('thesisMore', { count: formats.count(more) })}</Caption1>}
      {notes.map((note) => (
        <Caption1 key={note}>{note}</Caption1>
      ))}
    </div>
  );
}
