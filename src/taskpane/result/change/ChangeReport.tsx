/** Total before and after with its lights, and what moved it, indicator by indicator, up to the last digit of the change. */
import { Body1, Body1Strong, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { changeBetween } from '../../../model/change/contributions';
import type { Change } from '../../../model/change/contributions';
import type { ScorecardResult } from '../../../model/scorecard/types';
import { PLAIN_LIST } from '../../components/plainList';
import { ScoreLight } from '../../components/ScoreLight';
import { usePane } from '../../shell/context';
import { scoreText } from '../scoreText';
import type { BothProps } from './BothResults';
import { signedText } from './signedText';
import { WhatMoved } from './WhatMoved';

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  totals: { ...PLAIN_LIST, gap: tokens.spacingVerticalXS },
  total: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  title: { minWidth: 0, overflowWrap: 'anywhere' },
  number: { marginLeft: 'auto', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

export function ChangeReport({ before, after }: BothProps): ReactElement {
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
