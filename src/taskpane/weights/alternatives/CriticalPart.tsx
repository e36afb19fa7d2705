import { Body1, Body1Strong, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Turn } from '../../../engine/ahp/criticalWeights';
import type { CriticalCriterion } from '../../../model/alternatives/critical';
import { criticalOf, isCrossing } from '../../../model/alternatives/critical';
import { alternativesOf } from '../../../model/alternatives/expanded';
import { rankingOf } from '../../../model/alternatives/ranking';
import { titleOf } from '../../../model/hierarchy/edit';
import { SectionHeading } from '../../components/SectionHeading';
import { TableHead } from '../../components/TableHead';
import { TABLE_CELL, useTableStyles } from '../../components/tableStyles';
import { usePane } from '../../shell/context';
import { useModel } from '../../store/useModel';
import { criticalSentences, toldApart } from './criticalText';

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  said: { overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  cell: {
    ...TABLE_CELL,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS} 0`,
    overflowWrap: 'anywhere',
  },
  number: { display: 'block', fontVariantNumeric: 'tabular-nums' },
});

/** The smallest change of a weight at which the best, or any rank, turns: which criterion is the most critical, and each. */
export function CriticalPart(): ReactElement | null {
  const styles = useStyles();
  const shared = useTableStyles();
  const { say, formats } = usePane();
  const { model } = useModel();
  const all = criticalOf(model);
  if (all === null) return null;
  const names = alternativesOf(model).map(({ name }) => name);
  const best = (rankingOf(model).ranks ?? []).flatMap((rank, place) => (rank === 1 ? [place] : []));
  const [first, ...rest] = criticalSentences(all, names, best, formats.percent).map(({ key, values }) =>
    say(key, values),
  );
  return (
    <section className={styles.block}>
      <SectionHeading>{say('critical')}</SectionHeading>
      <div aria-live="polite">
        <Body1Strong block className={styles.said}>
          {first}
        </Body1Strong>
        {rest.map((sentence) => (
          <Body1 key={sentence} block className={styles.said}>
            {sentence}
          </Body1>
        ))}
      </div>
      <table className={shared.table}>
        <TableHead
          caption={say('critical')}
          columns={[
            { words: say('criterion') },
            { words: say('criticalBestColumn') },
            { words: say('criticalAnyColumn') },
          ]}
        />
        <tbody>
          {all.map((one) => (
            <tr key={one.item.id}>
              <th scope="row" className={styles.cell}>
                {titleOf(one.item)}{' '}
                <Caption1 block className={styles.quiet}>
                  {say('weightNow', { share: formats.percent(one.weight) })}
                </Caption1>
              </th>
              <TurnCell one={one} turn={one.best} names={names} />
              <TurnCell one={one} turn={one.any} names={names} isAny />
            </tr>
          ))}
        </tbody>
      </table>
      <Caption1 className={styles.quiet}>{say('criticalSource')}</Caption1>
    </section>
  );
}

interface TurnCellProps {
  one: CriticalCriterion;
  turn: Turn | null;
  names: readonly string[];
  isAny?: boolean;
}

function TurnCell({ one, turn, names, isAny = false }: TurnCellProps): ReactElement {
  const styles = useStyles();
  const { say, formats } = usePane();
  if (!isCrossing(turn)) {
    return (
      <td className={mergeClasses(styles.cell, styles.quiet)}>{say(turn === null ? 'turnNever' : 'turnLevel')}</td>
    );
  }
  const [to] = toldApart(turn.share, one.weight, formats.percent);
  const [rises, falls] = [names[turn.over] ?? '', names[turn.under] ?? ''];
  return (
    <td className={styles.cell}>
      <span className={styles.number}>{to}</span>{' '}
      <Caption1 className={styles.quiet}>{isAny ? say('turnAny', { rises, falls }) : rises}</Caption1>
    </td>
  );
}
