/** Sheets that follow from the result; each says what it is for before it is written. */
import { Body1Strong, Button, Caption1, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Model, Scorecard } from '../../model/types';
import { usePane } from '../shell/context';
import type { Evaluation, Insight } from '../../model/scorecard/evaluation';
import { useTabs } from '../shell/tabs';
import { useModel } from '../store/useModel';
import { useSheetWriting } from '../writing/useSheetWriting';
import type { Writing } from '../writing/useSheetWriting';
import { ChartsLine } from './ChartsLine';
import { benchmarkWriting, comparable } from './benchmarkWriting';
import { sheetOf } from '../scorecard/writing';
import { SheetLine } from './SheetLine';
import { planned, requestOf } from '../../sheets/kind';
import { FOLLOWING_SHEETS } from '../../sheets/scorecard/followingSheets';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  quiet: { display: 'block', color: tokens.colorNeutralForeground3, marginBottom: tokens.spacingVerticalS },
  offices: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
});

interface SheetsSectionProps {
  evaluation: Evaluation;
  insight: Insight;
}

export function SheetsSection({ evaluation, insight }: SheetsSectionProps): ReactElement {
  const styles = useStyles();
  const { say, language } = usePane();
  const { model } = useModel();
  const { show } = useTabs();
  const { busy, write, question } = useSheetWriting();
  const { scorecard } = evaluation;
  const press = (writing: (model: Model) => Writing | Promise<Writing>) => (): void => void write(writing);
  // The other sheets read the scorecard's own; without it there is nothing to read.
  if (sheetOf(scorecard, model) === null) {
    return (
      <>
        <Caption1 className={styles.quiet}>{say('sheetMissing')}</Caption1>
        <Button onClick={() => show('scorecard')}>{say('toScorecards')}</Button>
      </>
    );
  }
  return (
    <>
      <ul className={styles.list}>
        {Object.entries(FOLLOWING_SHEETS).map(([key, kind]) => (
          <SheetLine
            key={key}
            title={kind.offer.title[language]}
            text={kind.offer.text[language]}
            busy={busy}
            onWrite={press((now) => requestOf(now, [planned(kind, { language, evaluation, insight })]))}
          />
        ))}
        <BenchmarkLine scorecard={scorecard} busy={busy} press={press} />
        <ChartsLine evaluation={evaluation} />
      </ul>
      {question}
    </>
  );
}

interface BenchmarkLineProps {
  scorecard: Scorecard;
  busy: boolean;
  press: (writing: (model: Model) => Promise<Writing>) => () => void;
}

/** Scorecards of the same method, each an office; the one in view is the own office. */
function BenchmarkLine({ scorecard, busy, press }: BenchmarkLineProps): ReactElement {
  const styles = useStyles();
  const { say, language } = usePane();
  const { model } = useModel();
  const [left, setLeft] = useState<readonly string[]>([]);
  const others = comparable(scorecard, model);
  const chosen = others.filter(({ id }) => !left.includes(id));
  const toggle = (id: string, isIn: boolean): void => setLeft(isIn ? left.filter((one) => one !== id) : [...left, id]);
  const write = press((now) => benchmarkWriting([scorecard, ...chosen], now, language));
  return (
    <SheetLine
      title={say('benchmarkSheet')}
      text={say(others.length > 0 ? 'benchmarkText' : 'benchmarkNeeds')}
      busy={busy}
      disabled={chosen.length === 0}
      onWrite={write}
    >
      {others.length > 0 && (
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
      )}
    </SheetLine>
  );
}
