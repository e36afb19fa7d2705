/** One indicator in two periods: its contribution, its realization with what is better, and what else became of it. */
import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { sameAs } from '../../../model/hierarchy/tree';
import type { Fate, KpiChange } from '../../../model/change/contributions';
import { movedBetween } from '../../../model/change/direction';
import type { Movement } from '../../../model/change/direction';
import type { NamedBands } from '../../../model/scorecard/bands';
import type { Kpi, ScoredKpi } from '../../../model/scorecard/types';
import type { ScorecardKind } from '../../../model/types';
import { Code } from '../../components/Code';
import { PLAIN_LIST } from '../../components/plainList';
import { TABLE_CELL, TABLE_NUMBER } from '../../components/tableStyles';
import { usePane } from '../../shell/context';
import type { StringKey } from '../../strings';
import { kpiNumbers } from '../kpiNumbers';
import { scoreText } from '../scoreText';
import { signedText } from './signedText';

const useStyles = makeStyles({
  cell: { ...TABLE_CELL, padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: 'anywhere' },
  code: { fontWeight: tokens.fontWeightSemibold },
  moved: { ...TABLE_NUMBER, padding: `${tokens.spacingVerticalXS} 0`, verticalAlign: 'top' },
  facts: { ...PLAIN_LIST, gap: 0, color: tokens.colorNeutralForeground3 },
});

const FATES: Readonly<Record<Exclude<Fate, 'kept'>, StringKey>> = {
  new: 'changeNew',
  dropped: 'changeDropped',
  filled: 'changeFilled',
  emptied: 'changeEmptied',
  without: 'changeWithout',
};

const MOVEMENTS: Readonly<Record<Movement, StringKey>> = {
  better: 'changeBetter',
  worse: 'changeWorse',
  same: 'changeSame',
};

interface MovedRowProps {
  row: KpiChange;
  kind: ScorecardKind;
  bands: NamedBands;
}

export function MovedRow({ row, kind, bands }: MovedRowProps): ReactElement | null {
  const styles = useStyles();
  const { formats } = usePane();
  const facts = useFacts(row, kind, bands);
  const kpi = (row.after ?? row.before)?.kpi;
  if (kpi === undefined) return null;
  return (
    <tr>
      <th scope="row" className={styles.cell}>
        <Code code={kpi.code} className={styles.code} />
        {kpi.name || (kpi.code ? '' : '–')}{' '}
        <ul className={styles.facts}>
          {facts.map((text) => (
            <li key={text}>
              <Caption1>{text}</Caption1>{' '}
            </li>
          ))}
        </ul>
      </th>
      <td className={styles.moved}>{row.contribution === null ? '–' : signedText(row.contribution, formats)}</td>
    </tr>
  );
}

function useFacts(
  { fate, before, after, ofScore, ofWeight }: KpiChange,
  kind: ScorecardKind,
  bands: NamedBands,
): string[] {
  const { say, formats } = usePane();
  const score = (row: ScoredKpi | null): string =>
    row === null || row.score === null ? '–' : scoreText(row.score, bands, formats);
  const number = (kpi: Kpi, value: number | null): string =>
    value === null ? '–' : kpiNumbers(kpi, formats).text(value);
  if (before === null || after === null || fate !== 'kept') {
    const one = after?.score === null ? before : (after ?? before);
    const alone = one === null || one.score === null ? [] : [say('changeScoreOnly', { score: score(one) })];
    return [...(fate === 'kept' ? [] : [say(FATES[fate])]), ...alone, ...renamed(before, after, say)];
  }
  const [was, now] = [before.kpi, after.kpi];
  const moved = movedBetween(was, now, kind);
  const values = { before: number(was, was.realization), after: number(now, now.realization) };
  const realization = say('changeRealization', values);
  const verdict = moved?.movement ? `${realization} (${say(MOVEMENTS[moved.movement])})` : realization;
  const targets = { before: number(was, was.target), after: number(now, now.target) };
  const hasWeight = Math.abs(ofWeight) >= 0.005;
  return [
    verdict,
    ...(moved === null ? [say('changeOtherUnit')] : moved.movement === null ? [say('changeOtherPolarity')] : []),
    ...(targets.before === targets.after ? [] : [say('changedTarget', targets)]),
    say('changeScore', { before: score(before), after: score(after) }),
    ...(hasWeight
      ? [say('changeParts', { score: signedText(ofScore, formats), weight: signedText(ofWeight, formats) })]
      : []),
    ...renamed(before, after, say),
  ];
}

function renamed(before: ScoredKpi | null, after: ScoredKpi | null, say: ReturnType<typeof usePane>['say']): string[] {
  if (before === null || after === null) return [];
  const label = ({ kpi }: ScoredKpi): string => `${kpi.code} ${kpi.name}`.trim();
  return sameAs(label(before)) === sameAs(label(after)) ? [] : [say('changeCalled', { name: label(before) })];
}
