/** What the gap of the totals is made of: own and best, and the indicators that make most of it. */
import { Body1, Body1Strong, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { totalGap } from '../../../model/scorecard/offices/gap';
import type { ComparedIndicator } from '../../../model/scorecard/offices/indicators';
import { comparedIndicators, differentlyNamed, sideOf } from '../../../model/scorecard/offices/indicators';
import { namesOf } from '../../../model/scorecard/lists';
import type { ScorecardResult } from '../../../model/scorecard/types';
import { Code } from '../../components/Code';
import { ShowMore } from '../../components/ShowMore';
import { usePane } from '../../shell/context';
import { usePartsListStyles } from '../partsList';

/** Smaller parts are shown as 0.00. */
const SEEN = 0.005;

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
});

interface Named {
  readonly name: string;
  readonly result: ScorecardResult;
}

export function GapParts({ own, others }: { own: Named; others: readonly Named[] }): ReactElement | null {
  const styles = useStyles();
  const parted = usePartsListStyles();
  const { say, formats, language } = usePane();
  const [first, ...rest] = [...others].sort((a, b) => (b.result.total ?? -Infinity) - (a.result.total ?? -Infinity));
  if (first === undefined) return null;
  const indicators = comparedIndicators([own, first, ...rest].map(({ result }) => result));
  const gap = totalGap(sideOf(own.result.total, indicators, 0), sideOf(first.result.total, indicators, 1));
  if (gap === null) return <Caption1>{say('gapNone')}</Caption1>;
  const signed = (value: number): string => `${value > 0 ? '+' : ''}${formats.hundredths(value)}`;
  const parts = indicators
    .map((one, index) => ({ one, part: gap.parts[index] ?? 0 }))
    .filter(({ part }) => Math.abs(part) >= SEEN)
    .sort((a, b) => Math.sign(gap.gap || -1) * (b.part - a.part));
  const named = differentlyNamed(indicators).map(({ code }) => code);
  const values = {
    own: own.name,
    ownTotal: formats.hundredths(own.result.total ?? 0),
    other: first.name,
    total: formats.hundredths(first.result.total ?? 0),
  };
  return (
    <div className={styles.block}>
      <Body1Strong role="status">{say('gapOfTotals', { ...values, gap: signed(gap.gap) })}</Body1Strong>
      <ShowMore items={parts} shown={3}>
        {(visible) => (
          <ul className={parted.list} aria-label={say('gapMadeOf')}>
            {visible.map(({ one, part }) => (
              <li key={`${one.code} ${one.name}`} className={parted.item}>
                <span>
                  <Body1>
                    {one.code && (
                      <Body1Strong>
                        <Code code={one.code} />
                      </Body1Strong>
                    )}
                    {one.name}
                  </Body1>{' '}
                  <Caption1 className={parted.quiet}>{lackOf(one, own.name, first.name, say)}</Caption1>
                </span>
                <Body1Strong className={parted.number}>{signed(part)}</Body1Strong>
              </li>
            ))}
          </ul>
        )}
      </ShowMore>
      {named.length > 0 && <Caption1>{say('gapNamed', { kpis: namesOf(named)[language] })}</Caption1>}
    </div>
  );
}

/** What one of the two lacks; '' where both have it. */
function lackOf(
  { rows }: ComparedIndicator,
  own: string,
  other: string,
  say: ReturnType<typeof usePane>['say'],
): string {
  for (const [index, office] of [own, other].entries()) {
    const row = rows[index];
    if (!row) return say('gapNotMeasured', { office });
    if (row.score === null) return say('gapNoData', { office });
  }
  return '';
}
