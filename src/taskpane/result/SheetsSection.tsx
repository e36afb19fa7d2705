/** Sheets that follow from the result; each says what it is for before it is written. */
import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { methodOf } from '../../model/scorecard/methods';
import type { Model } from '../../model/types';
import { usePane } from '../shell/context';
import type { Evaluation, Insight } from '../../model/scorecard/evaluation';
import { useTabs } from '../shell/tabs';
import { useModel } from '../store/useModel';
import { useSheetWriting } from '../writing/useSheetWriting';
import type { Writing } from '../writing/useSheetWriting';
import { ChartsLine } from './ChartsLine';
import { HeadPageLine } from './HeadPageLine';
import { ContractNote } from './manual/ContractNote';
import { followingWriting } from './manual/followingWriting';
import { ManualNote } from './manual/ManualNote';
import { useOpenPart } from './parts/openPart';
import { sheetOf } from '../scorecard/writing';
import { SheetLine } from './SheetLine';
import type { FollowingSheet } from '../../sheets/scorecard/following';
import { FOLLOWING_SHEETS } from '../../sheets/scorecard/followingSheets';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  quiet: { display: 'block', color: tokens.colorNeutralForeground3, marginBottom: tokens.spacingVerticalS },
});

interface SheetsSectionProps {
  evaluation: Evaluation;
  insight: Insight;
}

export function SheetsSection({ evaluation, insight }: SheetsSectionProps): ReactElement {
  const styles = useStyles();
  const { say, language } = usePane();
  const { model } = useModel();
  const { show, openAside } = useTabs();
  const openPart = useOpenPart();
  const { busy, write, question } = useSheetWriting();
  const { scorecard } = evaluation;
  const press = (writing: (model: Model) => Writing | Promise<Writing>) => (): void => void write(writing);
  const following = Object.entries<FollowingSheet>(FOLLOWING_SHEETS).filter(
    ([, kind]) => kind.suits?.(scorecard) ?? true,
  );
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
        <HeadPageLine evaluation={evaluation} insight={insight} busy={busy} press={press} />
        <SheetLine
          title={say('improvement')}
          text={say('improvementText')}
          action={say('improvementOpen')}
          busy={busy}
          onWrite={() => openPart('improvement')}
        />
        {following.map(([key, kind]) => (
          <SheetLine
            key={key}
            title={kind.offer.title[language]}
            text={kind.offer.text[language]}
            busy={busy}
            onWrite={press((now) => followingWriting(kind, evaluation, now, language))}
          >
            {key === 'contract' && <ContractNote evaluation={evaluation} />}
            {key === 'records' && <ManualNote evaluation={evaluation} busy={busy} press={press} />}
          </SheetLine>
        ))}
        <SheetLine
          title={say('mapCard')}
          text={say('mapCardText')}
          action={say('mapOpen')}
          busy={busy}
          onWrite={() => openPart('map')}
        />
        <SheetLine
          title={say('periods')}
          text={say('periodsText')}
          action={say('periodsOpen')}
          busy={busy}
          onWrite={() => openPart('periods')}
        />
        <SheetLine
          title={say('cases')}
          text={say('casesText')}
          action={say('casesOpen')}
          busy={busy}
          onWrite={() => openPart('cases')}
        />
        <SheetLine
          title={say('change')}
          text={say('changeText')}
          action={say('changeOpen')}
          busy={busy}
          onWrite={() => openPart('change')}
        />
        {methodOf(scorecard).summary.isContract && (
          <SheetLine
            title={say('twoSets')}
            text={say('twoSetsText')}
            action={say('twoSetsOpen')}
            busy={busy}
            onWrite={() => openPart('twoSets')}
          />
        )}
        <SheetLine
          title={say('years')}
          text={say('yearsText')}
          action={say('yearsOpen')}
          busy={busy}
          onWrite={() => openPart('years')}
        />
        <SheetLine
          title={say('collect')}
          text={say('collectText')}
          action={say('collectOpen')}
          busy={busy}
          onWrite={() => openPart('offices')}
        />
        <SheetLine
          title={say('benchmarkSheet')}
          text={say('benchmarkText')}
          action={say('benchmarkOpen')}
          busy={busy}
          onWrite={() => openPart('benchmark')}
        />
        <ChartsLine evaluation={evaluation} />
        <SheetLine
          title={say('withoutAddIn')}
          text={say('withoutAddInText')}
          action={say('withoutAddInOpen')}
          busy={busy}
          onWrite={() => openAside('portable')}
        />
      </ul>
      {question}
    </>
  );
}
