/** Every KPI with its score and light, in the order of the table; what keeps a row from being scored stands in it. */
import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { methodOf } from '../../model/scorecard/methods';
import type { Remark, ScorecardResult } from '../../model/scorecard/types';
import { Code } from '../components/Code';
import { ScoreLight } from '../components/ScoreLight';
import { TABLE_CELL, TABLE_NUMBER, useTableStyles } from '../components/tableStyles';
import { usePane } from '../shell/context';
import { scoreText } from './scoreText';

const useStyles = makeStyles({
  cell: {
    ...TABLE_CELL,
    padding: `${tokens.spacingVerticalXS} 0`,
    overflowWrap: 'anywhere',
  },
  number: TABLE_NUMBER,
  code: { fontWeight: tokens.fontWeightSemibold },
  weightColumn: { width: '56px' },
  scoreColumn: { width: '56px' },
  lightColumn: { width: '48px' },
  light: { display: 'flex', justifyContent: 'flex-end' },
  aside: { display: 'block', color: tokens.colorNeutralForeground3 },
  problem: { display: 'block', color: tokens.colorStatusDangerForeground3 },
});

interface KpiScoresProps {
  result: ScorecardResult;
  /** Whether a problem is said above already, with what can be done about it. */
  isAsked?: (problem: Remark) => boolean;
  /** The weights as their column has them, where they are not those that count; in the order of the rows. */
  own?: readonly (number | null)[];
}

export function KpiScores({ result, isAsked = () => false, own = [] }: KpiScoresProps): ReactElement {
  const styles = useStyles();
  const shared = useTableStyles();
  const { say, formats, language } = usePane();
  const headings = [
    { text: say('roleName'), style: undefined },
    { text: say('weight'), style: styles.weightColumn },
    { text: methodOf(result).measure.score[language], style: styles.scoreColumn },
    { text: say('light'), style: styles.lightColumn },
  ];
  return (
    <table className={shared.table}>
      <caption className={shared.caption}>{say('kpiScores')}</caption>
      <thead>
        <tr>
          {headings.map(({ text, style }, index) => (
            <th key={text} scope="col" className={mergeClasses(shared.heading, index > 0 && styles.number, style)}>
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {result.rows.map(({ kpi, weight, score, problem }, index) => (
          <tr key={kpi.key}>
            <th scope="row" className={styles.cell}>
              <Code code={kpi.code} className={styles.code} />
              {kpi.name || (kpi.code ? '' : '–')}{' '}
              {kpi.aside && <Caption1 className={styles.aside}>{say('kpiAside')}</Caption1>}
              {problem && (
                <Caption1 className={styles.problem}>
                  {isAsked(problem) ? say('askedAbove') : problem.describe(language)}
                </Caption1>
              )}
            </th>
            <td className={mergeClasses(styles.cell, styles.number)}>
              {weight === null ? '–' : formats.percent(weight)}
              <OwnWeight own={own[index] ?? null} />
            </td>
            <td className={mergeClasses(styles.cell, styles.number)}>
              {score === null ? '–' : scoreText(score, result.bands, formats)}
            </td>
            <td className={styles.cell}>
              <span className={styles.light}>
                <ScoreLight score={score} bands={result.bands} compact />
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function OwnWeight({ own }: { own: number | null }): ReactElement | null {
  const styles = useStyles();
  const { formats } = usePane();
  return own === null ? null : <Caption1 className={styles.aside}>{`(${formats.percent(own)})`}</Caption1>;
}
