/** The benchmark: scorecards of the same method, each an office; the one in view is the own office. */
import { Body1Strong, Button, Caption1, Checkbox, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { methodOf } from '../../model/scorecard/methods';
import type { Model, Scorecard } from '../../model/types';
import { usePane } from '../shell/context';
import { useTabs } from '../shell/tabs';
import { useModel } from '../store/useModel';
import type { Writing } from '../writing/useSheetWriting';
import { benchmarkWriting, comparable } from './benchmarkWriting';
import { useOpenPart } from './parts/openPart';
import { SheetLine, useLineStyles } from './SheetLine';

const useStyles = makeStyles({
  offices: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  ways: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

interface BenchmarkLineProps {
  scorecard: Scorecard;
  busy: boolean;
  press: (writing: (model: Model) => Promise<Writing>) => () => void;
}

export function BenchmarkLine({ scorecard, busy, press }: BenchmarkLineProps): ReactElement {
  const styles = useStyles();
  const { say, language } = usePane();
  const { model } = useModel();
  const [left, setLeft] = useState<readonly string[]>([]);
  const others = comparable(scorecard, model);
  const chosen = others.filter(({ id }) => !left.includes(id));
  const toggle = (id: string, isIn: boolean): void => setLeft(isIn ? left.filter((one) => one !== id) : [...left, id]);
  if (others.length === 0) return <NothingToCompare scorecard={scorecard} />;
  return (
    <SheetLine
      title={say('benchmarkSheet')}
      text={say('benchmarkText')}
      busy={busy}
      disabled={chosen.length === 0}
      onWrite={press((now) => benchmarkWriting([scorecard, ...chosen], now, language))}
    >
      <div className={styles.offices} role="group" aria-label={say('benchmarkWith')}>
        <Caption1>
          {say('benchmarkOwn')} <Body1Strong>{scorecard.title}</Body1Strong>
        </Caption1>
        {others.map(({ id, title }) => (
          <Checkbox
            key={id}
            label={title}
            checked={!left.includes(id)}
            onChange={(_, { checked }) => toggle(id, checked === true)}
          />
        ))}
      </div>
      {chosen.length === 0 && <Caption1>{say('benchmarkLeft')}</Caption1>}
    </SheetLine>
  );
}

/** Why there is no benchmark yet, and both ways to one; a greyed button would say neither. */
function NothingToCompare({ scorecard }: Pick<BenchmarkLineProps, 'scorecard'>): ReactElement {
  const styles = useStyles();
  const line = useLineStyles();
  const { say, language } = usePane();
  const { show } = useTabs();
  const openPart = useOpenPart();
  const method = methodOf(scorecard).words.name[language];
  return (
    <li className={line.item}>
      <Body1Strong as="h3">{say('benchmarkSheet')}</Body1Strong>
      <Caption1 className={line.quiet}>{say('benchmarkText')}</Caption1>
      <Caption1>{say('benchmarkNone', { method })}</Caption1>
      <div className={styles.ways}>
        <Button onClick={() => openPart('offices')}>{say('collect')}</Button>
        <Link as="button" onClick={() => show('scorecard')}>
          {say('toScorecards')}
        </Link>
      </div>
    </li>
  );
}
