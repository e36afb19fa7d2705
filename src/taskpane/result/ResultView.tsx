/** The Result tab: the total and what it means, what would help, pictures, what-if, and the sheets that follow. */
import { Button, Caption1, Dropdown, Field, makeStyles, Option, tokens } from '@fluentui/react-components';
import { DataHistogramRegular } from '@fluentui/react-icons';
import { Activity, useCallback, useMemo, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import type { Gain } from '../../model/scorecard/types';
import type { Scorecard } from '../../model/types';
import { chooseScorecard, useChosenScorecard } from '../store/chosenScorecard';
import { EmptyState } from '../components/EmptyState';
import { ScorecardBehind } from '../writing/ScorecardBehind';
import { SheetsBehind } from '../writing/SheetsBehind';
import { useCardStyles } from '../selection/SelectionCard';
import { Waiting } from '../components/Waiting';
import { usePane } from '../shell/context';
import type { Evaluation } from '../../model/scorecard/evaluation';
import { insightOf } from '../../model/scorecard/evaluation';
import { useTabs } from '../shell/tabs';
import { useModel } from '../store/useModel';
import { Charts } from './Charts';
import { EmployeeValues } from './EmployeeValues';
import { Fold } from './Fold';
import { foldId } from './folds';
import { Gains } from './Gains';
import { OfficesOffer } from './offices/OfficesOffer';
import { proposed } from '../../model/scorecard/goal';
import { OpenPartProvider } from './parts/openPart';
import type { PartName } from './parts/openPart';
import { PARTS } from './parts/parts';
import { namesRows } from './rowNumbers';
import { SheetsSection } from './SheetsSection';
import { TableLost } from './TableLost';
import { TotalHead } from './TotalHead';
import {
  isTrying as isTryingIn,
  NO_TRIAL,
  obstacleToKeeping,
  tried,
  triedValues,
  tryValue,
  withoutTried,
} from '../../model/scorecard/trial';
import type { Trial } from '../../model/scorecard/trial';
import { TrialBar } from './TrialBar';
import { useResult } from './useResult';
import { useTrial } from './useTrial';
import { Warnings } from './Warnings';
import { WhatIf } from './WhatIf';

const useStyles = makeStyles({
  blocks: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  dropdown: { minWidth: 0, width: '100%' },
  button: { alignSelf: 'flex-start' },
  rows: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

export function ResultView(): ReactElement {
  const { say } = usePane();
  const { show } = useTabs();
  const scorecard = useChosenScorecard();
  if (!scorecard) {
    return (
      <EmptyState icon={<DataHistogramRegular />} title={say('resultStart')} text={say('resultEmpty')}>
        <Button appearance="primary" onClick={() => show('scorecard')}>
          {say('toScorecards')}
        </Button>
      </EmptyState>
    );
  }
  return <ResultOrPart scorecard={scorecard} />;
}

/** The result of one, or one of its parts in its place, until another is chosen; the result stays as it was meanwhile. */
function ResultOrPart({ scorecard }: { scorecard: Scorecard }): ReactElement {
  const styles = useStyles();
  const { id } = scorecard;
  const [opened, setOpened] = useState<{ readonly part: PartName; readonly of: string } | null>(null);
  const block = useRef<HTMLDivElement>(null);
  const opener = useRef<Element | null>(null);
  const open = useCallback(
    (part: PartName): void => {
      opener.current = document.activeElement;
      setOpened({ part, of: id });
    },
    [id],
  );
  const close = (): void => {
    setOpened(null);
    // Once it is seen again; what was offered may be gone.
    setTimeout(() => {
      const { current } = opener;
      const isThere = current instanceof HTMLElement && current.isConnected;
      (isThere ? current : block.current?.querySelector<HTMLElement>('button'))?.focus();
    }, 0);
  };
  if (opened !== null && opened.of !== id) setOpened(null);
  const Part = opened?.of === id ? PARTS[opened.part] : null;
  return (
    <OpenPartProvider value={open}>
      <Activity mode={Part === null ? 'visible' : 'hidden'}>
        <div ref={block} className={styles.blocks}>
          <ScorecardChoice scorecard={scorecard} />
          {scorecard.weights === 'hierarchy' && <SheetsBehind />}
          <ChosenResult scorecard={scorecard} />
        </div>
      </Activity>
      {Part && <Part scorecard={scorecard} onClose={close} />}
    </OpenPartProvider>
  );
}

/** Which scorecard, where there are several; with one, its title says what the numbers are about. */
function ScorecardChoice({ scorecard }: { scorecard: Scorecard }): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const { model } = useModel();
  return (
    <Field label={say('resultOf')}>
      <Dropdown
        className={styles.dropdown}
        value={scorecard.title}
        selectedOptions={[scorecard.id]}
        onOptionSelect={(_, { optionValue }) => optionValue && chooseScorecard(optionValue)}
      >
        {model.scorecards.map(({ id, title }) => (
          <Option key={id} value={id} text={title}>
            {title}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}

function ChosenResult({ scorecard }: { scorecard: Scorecard }): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const { show } = useTabs();
  const { evaluation, failure } = useResult(scorecard);
  if (evaluation) return <Evaluated key={scorecard.id} evaluation={evaluation} />;
  if (failure === null) return <Waiting label={say('readingTable')} />;
  return (
    <>
      <TableLost title={scorecard.title} failure={failure} />
      <Button className={styles.button} onClick={() => show('scorecard')}>
        {say('toScorecards')}
      </Button>
    </>
  );
}

export function Evaluated({ evaluation }: { evaluation: Evaluation }): ReactElement {
  const styles = useStyles();
  const card = useCardStyles();
  const { say, formats } = usePane();
  const { trial, isTrying, setTrial, keep, busy, question } = useTrial(evaluation.scorecard.id);
  const shown = useMemo(() => tried(evaluation, trial), [evaluation, trial]);
  const insight = useMemo(() => insightOf(shown, proposed), [shown]);
  const standing = useMemo(() => insightOf(evaluation), [evaluation]);
  // Levers keep their order while they move: that of the gains as the workbook stands, then the table's.
  const order = useMemo(
    () => [...new Set([...standing.gains.map(({ kpi }) => kpi.key), ...evaluation.kpis.map(({ key }) => key)])],
    [standing, evaluation],
  );
  const tryGain = ({ kpi, to }: Gain): void =>
    setTrial(tryValue(trial, 'realizations', kpi.key, to.realization, kpi.realization));
  const obstacle = obstacleToKeeping(evaluation, trial);
  const trying = (next: Trial): void => {
    setTrial(next);
    // The bar with the button that was pressed goes with the trial.
    if (!isTryingIn(next)) document.getElementById(foldId('whatIf'))?.focus();
  };
  return (
    <div className={styles.blocks}>
      <ScorecardBehind evaluation={evaluation} />
      <section className={card.card} aria-label={say('total')}>
        <TotalHead result={shown.result} />
        <EmployeeValues result={shown.result} />
      </section>
      <OfficesOffer of={evaluation.scorecard.id} />
      {insight.warnings.length > 0 && (
        <Fold part="warnings" title={say('warningsTitle')} aside={formats.count(insight.warnings.length)}>
          <Warnings warnings={insight.warnings} />
        </Fold>
      )}
      {namesRows(shown.result, insight.warnings) && (
        <Caption1 className={styles.rows}>{say('rowsOfSheet', { sheet: shown.source.area.sheet })}</Caption1>
      )}
      {insight.gains.length > 0 && (
        <Fold part="gains" title={say('gainsTitle')} aside={formats.count(insight.gains.length)}>
          <Gains gains={insight.gains} bands={evaluation.result.bands} onTry={tryGain} />
        </Fold>
      )}
      <Fold part="perspectives" title={say(shown.result.perspectives.length > 0 ? 'perspectives' : 'pictureKpis')}>
        <Charts of={evaluation.scorecard.id} result={shown.result} before={isTrying ? evaluation.result : null} />
      </Fold>
      <Fold part="whatIf" title={say('whatIf')}>
        <WhatIf evaluation={evaluation} tried={shown} trial={trial} order={order} onTrial={setTrial} />
      </Fold>
      <Fold part="sheets" title={say('sheetsTitle')}>
        <SheetsSection evaluation={evaluation} insight={standing} />
      </Fold>
      {isTrying && (
        <TrialBar
          before={evaluation.result}
          after={shown.result}
          busy={busy}
          obstacle={obstacle && say(obstacle === 'ofPeriods' ? 'keepOfPeriods' : 'keepJudged')}
          tried={triedValues(evaluation, trial)}
          onTakeBack={(of, key) => trying(withoutTried(trial, of, key))}
          onKeep={() => keep(evaluation)}
          onDrop={() => trying(NO_TRIAL)}
        />
      )}
      {question && <div className={styles.button}>{question}</div>}
    </div>
  );
}
