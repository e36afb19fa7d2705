/** Total before and after with its lights, and what moved it, indicator by indicator, up to the last digit of the change. */
import { Body1, Body1Strong, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { changeBetween } from '../../../model/change/contributions';
import type { Change } from '../../../model/change/contributions';
import type { Evaluation } from '../../../model/scorecard/evaluation';
import type { ScorecardResult } from '../../../model/scorecard/types';
import { PLAIN_LIST } from '../../components/plainList';
import { ScoreLight } from '../../components/ScoreLight';
import { TableHead } from '../../components/TableHead';
import { TABLE_CELL, TABLE_NUMBER, useTableStyles } from '../../components/tableStyles';
import { usePane } from '../../shell/context';
import { scoreText } from '../scoreText';
import { MovedRow } from './MovedRow';
import { signedText } from './signedText';

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  totals: { ...PLAIN_LIST, gap: tokens.spacingVerticalXS },
  total: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  title: { minWidth: 0, overflowWrap: 'anywhere' },
  number: { marginLeft: 'auto', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  cell: { ...TABLE_CELL, padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: 'anywhere' },
  moved: { ...TABLE_NUMBER, padding: `${tokens.spacingVerticalXS} 0`, verticalAlign: 'top' },
  movedColumn: { width: '76px', textAlign: 'right' },
  sum: {
    fontWeight: tokens.fontWeightSemibold,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
});

interface ChangeReportProps {
  before: Evaluation;
  after: Evaluation;
}

export function ChangeReport({ before, after }: ChangeReportProps): ReactElement {
  const styles = useStyles();
  const { say, language } = usePane();
  const change = useMemo(() => changeBetween(before, after), [before, after]);
  return (
    <div className={styles.block}>
      <Totals change={change} titles={[before.scorecard.title, after.scorecard.title]} />
      {change.remarks.map((one) => (
        <Caption1 key={one.kind}>{one.describe(language)}</Caption1>
      ))}
      {change.total !== null && <Caption1 className={styles.quiet}>{say('changeMeans')}</Caption1>}
      <WhatMoved change={change} />
    </div>
  );
}

function Totals({ change, titles }: { change: Change; titles: readonly [string, string] }): ReactElement {
  const styles = useStyles();
  const { say, formats, language } = usePane();
  const { before, after, total } = change;
  const one = (title: string, { total: value, light, bands }: ScorecardResult): ReactElement => (
    <li key={title} className={styles.total}>
      <Body1 className={styles.title}>{title}</Body1>
      <Body1Strong className={styles.number}>{value === null ? '–' : scoreText(value, bands, formats)}</Body1Strong>
      <ScoreLight score={light === null ? null : value} bands={bands} />
    </li>
  );
  const why = [before, after].flatMap(({ total: value, problem }, index) =>
    value === null ? [`${titles[index]}: ${problem?.describe(language) ?? say('noTotal')}`] : [],
  );
  return (
    <section aria-label={say('total')}>
      <ul className={styles.totals}>
        {one(titles[0], before)}
        {one(titles[1], after)}
      </ul>
      {total === null ? (
        why.map((text) => (
          <Caption1 key={text} block>
            {text}
          </Caption1>
        ))
      ) : (
        <Body1Strong>{say('changeOfTotal', { change: signedText(total, formats) })}</Body1Strong>
      )}
    </section>
  );
}

function WhatMoved({ change }: { change: Change }): ReactElement {
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
