import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Ranking } from '../../../model/alternatives/ranking';
import { titleOf } from '../../../model/hierarchy/edit';
import { columnLetters } from '../../../sheets/address';
import { SectionHeading } from '../../components/SectionHeading';
import { useTableStyles } from '../../components/tableStyles';
import { usePane } from '../../shell/context';
import { performanceOf } from './performance';
import type { PerformanceColumn } from './performance';
import { PerformanceChart } from './PerformanceChart';

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  summary: { cursor: 'pointer', padding: `${tokens.spacingVerticalXS} 0` },
  scroller: { position: 'relative', overflowX: 'auto' },
  table: { tableLayout: 'auto' },
  head: { textAlign: 'left', fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere', padding: '2px 0' },
  cell: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap', padding: '2px 0 2px 8px' },
  // Names of alternatives are the headings.
  name: { minWidth: '56px', whiteSpace: 'normal', overflowWrap: 'anywhere' },
});

/** How each alternative fares under each criterion, and what the criteria weigh: a chart, and the same as a table. */
export function PerformancePart({ ranking: { alternatives, criteria, scores } }: { ranking: Ranking }): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const { columns, left } = performanceOf(criteria);
  const names = alternatives.map(({ name }) => name);
  const letters = columns.map(({ item }, place) => `${columnLetters(place)} ${titleOf(item)}`);
  return (
    <section className={styles.block}>
      <SectionHeading>{say('performance')}</SectionHeading>
      <PerformanceChart
        label={say('performanceChart')}
        said={letters.join('; ')}
        columns={columns}
        scores={scores ?? []}
        names={names}
      />
      <Caption1 className={styles.quiet}>
        {letters.join(' · ')}. {say('performanceHint')}
        {left > 0 && ` ${say('performanceLeft', { count: columns.length, left })}`}
      </Caption1>
      <details>
        <summary className={styles.summary}>{say('asTable')}</summary>
        <Table columns={columns} scores={scores ?? []} names={names} />
      </details>
    </section>
  );
}

interface TableProps {
  columns: readonly PerformanceColumn[];
  scores: readonly number[];
  names: readonly string[];
}

function Table({ columns, scores, names }: TableProps): ReactElement {
  const styles = useStyles();
  const shared = useTableStyles();
  const { say, formats } = usePane();
  const heading = `${shared.heading} ${styles.cell} ${styles.name}`;
  const rows = [
    ...columns.map(({ item, weight, priorities }) => ({ id: item.id, title: titleOf(item), weight, priorities })),
    { id: '', title: say('overallScore'), weight: null, priorities: scores },
  ];
  return (
    <div className={styles.scroller} data-scrolls>
      <table className={`${shared.table} ${styles.table}`}>
        <caption className={shared.caption}>{say('performanceChart')}</caption>
        <thead>
          <tr>
            <th scope="col" className={shared.heading}>
              {say('criterion')}
            </th>
            {[say('weight'), ...names].map((name, place) => (
              <th key={place} scope="col" className={heading}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, title, weight, priorities }) => (
            <tr key={id}>
              <th scope="row" className={styles.head}>
                {title}
              </th>
              <td className={styles.cell}>{weight === null ? '' : formats.percent(weight)}</td>
              {priorities.map((share, place) => (
                <td key={place} className={styles.cell}>
                  {formats.percent(share)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
