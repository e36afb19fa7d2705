import { Body1, Body1Strong, Caption1, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Ranking } from '../../../model/alternatives/ranking';
import { titleOf } from '../../../model/hierarchy/edit';
import { ranksOf } from '../../../model/judgments/weighing';
import { SectionHeading } from '../../components/SectionHeading';
import { ShareBar } from '../../components/ShareBar';
import { TableHead } from '../../components/TableHead';
import { TABLE_CELL, TABLE_NUMBER, useTableStyles } from '../../components/tableStyles';
import { usePane } from '../../shell/context';
import { useChoice } from '../choice';
import { MarkedRatio } from '../MarkedRatio';
import type { Gap } from './gaps';

/** Where "See the ranking" leads. */
export const RANKING_HEADING = 'ranking-of-alternatives';

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  gap: { textAlign: 'left', padding: '2px 0', overflowWrap: 'anywhere' },
  answer: { overflowWrap: 'anywhere' },
  number: TABLE_NUMBER,
  narrow: { width: '76px' },
  rank: { width: '48px' },
  cell: {
    ...TABLE_CELL,
    padding: `${tokens.spacingVerticalSNudge} 0`,
  },
  name: { display: 'block', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  title: { outline: 'none' },
});

interface RankingPartProps {
  ranking: Ranking;
  gaps: readonly Gap[];
  onRate: (criterion: string) => void;
}

/** Who is first and by how much, or what is missing for it. */
export function RankingPart({ ranking, gaps, onRate }: RankingPartProps): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  return (
    <section className={styles.block}>
      <SectionHeading>
        <span id={RANKING_HEADING} tabIndex={-1} className={styles.title}>
          {say('ranking')}
        </span>
      </SectionHeading>
      <div aria-live="polite">
        {ranking.scores ? <Answer ranking={ranking} /> : <Gaps gaps={gaps} onRate={onRate} />}
      </div>
      {ranking.scores && <Scores ranking={ranking} />}
      {ranking.scores && <ByCriterion ranking={ranking} />}
      {ranking.scores && <Caption1 className={styles.quiet}>{say('distributive')}</Caption1>}
    </section>
  );
}

function Gaps({ gaps, onRate }: Omit<RankingPartProps, 'ranking'>): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const { choose } = useChoice();
  return (
    <>
      <Body1>{say('notRanked')}</Body1>
      <ul className={styles.list}>
        {gaps.map(({ of, item, sentence }) => (
          <li key={`${of} ${item.id}`}>
            <Link
              as="button"
              className={styles.gap}
              onClick={() => (of === 'rating' ? onRate(item.id) : choose({ part: 'compare', parent: item.id }))}
            >
              {say(sentence.key, sentence.values)}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

function Answer({ ranking: { alternatives, scores, ranks } }: { ranking: Ranking }): ReactElement {
  const styles = useStyles();
  const { say, formats } = usePane();
  const named = alternatives
    .map(({ name }, place) => ({ name, score: scores?.[place] ?? 0, rank: ranks?.[place] ?? 0 }))
    .sort((one, other) => other.score - one.score);
  const [best, second] = named;
  const first = named.filter(({ rank }) => rank === 1);
  const score = formats.percent(best?.score ?? 0);
  if (first.length > 1) {
    const names = first.map(({ name }) => name).join(', ');
    return <Body1Strong className={styles.answer}>{say('rankedTied', { names, score })}</Body1Strong>;
  }
  const points = formats.decimals(100 * ((best?.score ?? 0) - (second?.score ?? 0)), 1);
  const values = { name: best?.name ?? '', score, lead: say('points', { points }), second: second?.name ?? '' };
  return <Body1Strong className={styles.answer}>{say('rankedFirst', values)}</Body1Strong>;
}

/** The best on top. */
function Scores({ ranking: { alternatives, scores, ranks } }: { ranking: Ranking }): ReactElement {
  const styles = useStyles();
  const shared = useTableStyles();
  const { say, formats } = usePane();
  const rows = alternatives
    .map(({ id, name }, place) => ({ id, name, score: scores?.[place] ?? 0, rank: ranks?.[place] ?? 0 }))
    .sort((one, other) => one.rank - other.rank);
  return (
    <table className={shared.table}>
      <TableHead
        caption={say('rankingCaption')}
        columns={[
          { words: say('rank'), className: styles.rank },
          { words: say('alternative') },
          { words: say('score'), className: mergeClasses(styles.number, styles.narrow) },
        ]}
      />
      <tbody>
        {rows.map(({ id, name, score, rank }) => (
          <tr key={id}>
            <td className={styles.cell}>{rank}</td>
            <th scope="row" className={styles.cell}>
              <span className={styles.name}>{name}</span>
              <ShareBar share={score / Math.max(...(scores ?? [1]))} />
            </th>
            <td className={mergeClasses(styles.cell, styles.number)}>{formats.percent(score)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ByCriterion({ ranking: { alternatives, criteria } }: { ranking: Ranking }): ReactElement {
  const styles = useStyles();
  const shared = useTableStyles();
  const { say, formats } = usePane();
  const leaders = (priorities: readonly number[] | null): string => {
    const ranks = ranksOf(priorities ?? []);
    return alternatives.flatMap(({ name }, place) => (ranks[place] === 1 ? [name] : [])).join(', ');
  };
  return (
    <table className={shared.table}>
      <caption className={shared.caption}>{say('byCriterion')}</caption>
      <thead>
        <tr>
          <th scope="col" className={shared.heading}>
            {say('criterion')}
          </th>
          <th scope="col" className={mergeClasses(shared.heading, styles.number, styles.narrow)}>
            {say('weight')}
          </th>
          <th scope="col" className={mergeClasses(shared.heading, styles.number, styles.narrow)}>
            {say('ratioWord')}
          </th>
        </tr>
      </thead>
      <tbody>
        {criteria.map(({ criterion, weight, priorities, consistencyRatio: ratio }) => (
          <tr key={criterion.id}>
            <th scope="row" className={styles.cell}>
              <span className={styles.name}>{titleOf(criterion)}</span>{' '}
              <Caption1 className={styles.quiet}>{say('firstUnder', { names: leaders(priorities) })}</Caption1>
            </th>
            <td className={mergeClasses(styles.cell, styles.number)}>{formats.percent(weight ?? 0)}</td>
            <td className={mergeClasses(styles.cell, styles.number)}>
              {ratio === null ? '–' : <MarkedRatio ratio={ratio} item={titleOf(criterion)} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
